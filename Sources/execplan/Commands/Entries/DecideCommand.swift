import ArgumentParser
import PlanLanguage
import PlanText
import WritingOperations

/// Adds an entry to the decision log.
struct DecideCommand: WritingVerb {
  static let configuration = CommandConfiguration.verb(
    commandName: "decide",
    abstract: "Record a decision, approval, risk or change of scope in the decision log",
    discussion: "A decision log is made where the plan has none.")
  static let document = "decide"

  @Argument(help: PlanArgument.help) var plan: String

  @Argument(help: "What was decided; - or a pipe reads standard input")
  var text: String?

  @Option(help: ArgumentHelp("The kind, such as scope-change or risk (default: decision)", valueName: "kind"))
  var kind: String?

  @Option(parsing: .unconditional, help: ArgumentHelp("Why", valueName: "text"))
  var rationale: String?

  @Option(help: PlanArgument.person) var by: String?

  @Option(help: PlanArgument.file) var file: String?

  @OptionGroup var writing: WritingOptions
  @OptionGroup var global: GlobalOptions

  func operation(in context: CommandContext) throws -> any WritingOperation {
    let text = try InputText(argument: text, file: file, noun: "text").read(in: context)
    var operation = Decide(plan, text: text)
    operation.kind = try kind.map(Self.kind) ?? .decision
    operation.rationale = rationale
    operation.author = by
    return operation
  }

  /// Returns the kind that a word names, with blanks or hyphens.
  private static func kind(_ word: String) throws(CommandError) -> DecisionKind {
    let wanted = word.lowercased().map { $0 == " " || $0 == "_" ? "-" : $0 }
    let names = DecisionKind.allCases.map { $0.rawValue.map { $0 == " " ? "-" : $0 } }
    if let index = names.firstIndex(of: wanted) { return DecisionKind.allCases[index] }
    let words = names.map { String($0) }
    throw .unknown(word, noun: "kind", names: words, similar: SimilarNames.find(word, in: words))
  }
}
