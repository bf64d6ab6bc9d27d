import ArgumentParser
import PlanDocuments
import PlanLanguage
import PlanModel
import PlanOperations
import PlanText

/// Lists the plans of the workspace.
struct ListCommand: Verb {
  static let configuration = CommandConfiguration.verb(
    commandName: "list",
    abstract: "List the plans with state, age, progress, owner and next step",
    discussion: """
      Without options, draft, active and blocked plans are shown. The JSON document holds all plans that \
      the filters leave. Ages are those of the stamps; --history checks them against git. With --branches, \
      --remotes or --worktrees the newest version of each plan is shown, with where it lives and how many commits \
      of that place this tree does not have. A plan that cannot be read is reported, and the exit status is 1.
      """)

  @Option(help: ArgumentHelp("Only plans in these states, with commas between them", valueName: "states"))
  var state: [String] = []

  @Flag(help: "Show plans in every state, of every workspace of the repository")
  var all = false

  @Option(help: ArgumentHelp("Only plans of this person", valueName: "name"))
  var owner: String?

  @Option(help: ArgumentHelp("Only plans of this profile", valueName: "profile"))
  var profile: String?

  @Option(
    defaultAsFlag: "3",
    help: ArgumentHelp("Only active plans without a stamp of this many last days", valueName: "days"))
  var stale: String?

  @Option(help: ArgumentHelp("Only plans whose path begins so", valueName: "prefix"))
  var path: String?

  @Option(
    help: ArgumentHelp("state, age, title, slug, progress or path (default: state)", valueName: "order"))
  var sort: String?

  @Flag(help: "Turn the order round")
  var reverse = false

  @Option(help: ArgumentHelp("Show at most this many plans", valueName: "count"))
  var limit: String?

  @Flag(help: "Check ages against git")
  var history = false

  @OptionGroup var elsewhere: ElsewhereOptions

  @OptionGroup var global: GlobalOptions

  func run(in context: CommandContext) async throws -> ExitStatus {
    let list: PlanList
    do {
      list = try await question(for: context.format).run(in: context.world)
    } catch {
      throw CommandError(writing: error)
    }
    switch context.format {
    case .json:
      try context.answer(ListDocument.shape, list)
    case .text:
      let text = ListText(list: list, hasStateFilter: !state.isEmpty, hasFilter: hasFilter)
      try context.answer(text.rendered(width: context.terminal.width, palette: context.palette))
    }
    for note in list.notes { try context.note("note: \(SafeText.escaped(note))\n") }
    try context.note(UnreadableText.rendered(list.unreadable))
    try await context.noteRefusalOfGit()
    // The process ends now: to free ten thousand rows one by one would only take time.
    _ = Unmanaged.passRetained(Kept(list))
    return list.unreadable.isEmpty ? .done : .findings
  }

  private var hasFilter: Bool {
    !state.isEmpty || owner != nil || profile != nil || stale != nil || path != nil
  }

  /// Decodes the options.
  private func question(for format: OutputFormat) throws(CommandError) -> ListPlans {
    var question = ListPlans()
    let words = state.flatMap { $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init) }
    for word in words {
      if let state = try GlobalOptions.choice(word, as: PlanState.self, noun: "state") {
        question.states.insert(state)
      }
    }
    question.isEverywhere = all
    if words.isEmpty, !all, format == .text { question.states = [.draft, .active, .blocked] }
    if let profile {
      let names = Profile.builtIn.map(\.name)
      guard names.contains(profile) else {
        throw .unknown(
          profile, noun: "profile", names: names, similar: SimilarNames.find(profile, in: names))
      }
      question.profile = profile
    }
    question.owner = owner
    question.staleDays = try Self.number(stale, of: "--stale")
    question.pathPrefix = path.map { $0.hasPrefix("./") ? String($0.dropFirst(2)) : $0 }
    question.order = try GlobalOptions.choice(sort, as: PlanOrder.self, noun: "order") ?? .state
    question.isReversed = reverse
    question.hasHistory = history
    question.elsewhere = elsewhere.scope
    question.limit = try Self.number(limit, of: "--limit")
    return question
  }

  /// Reads a number of an option, or `nil` when the option is not given.
  static func number(_ text: String?, of option: String) throws(CommandError) -> Int? {
    guard let text else { return nil }
    guard let number = Int(text), (0...1_000_000).contains(number) else {
      throw CommandError(
        "\(option) takes a number, not '\(SafeText.escaped(text))'", hint: "write \(option) 3, for example")
    }
    return number
  }
}

/// Holds a list until the process ends.
private final class Kept {
  let list: PlanList

  init(_ list: PlanList) { self.list = list }
}
