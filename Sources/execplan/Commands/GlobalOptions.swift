import ArgumentParser
import HistoryOperations
import PlanModel
import PlanOperations
import PlanText
import PlanWorld
import SystemPackage

/// The options that every verb has.
struct GlobalOptions: ParsableArguments {
  @Option(name: .customShort("C"), help: ArgumentHelp("Work as if started in this folder", valueName: "dir"))
  var folder: String?

  @Option(help: ArgumentHelp("auto, always or never (default: auto)", valueName: "when"))
  var color: String?

  @Option(help: ArgumentHelp("text or json (default: text)", valueName: "format"))
  var format: String?

  @Flag(name: .customLong("json"), help: "The same as --format json")
  var isJSON = false
}

extension GlobalOptions {
  /// Makes the context of a command from the options.
  ///
  /// - Parameters:
  ///   - world: The clock, the files and the environment.
  ///   - streams: Where the answer goes.
  ///   - input: Where text is piped in.
  ///   - reports: The names of the formats that the command has besides text and json.
  ///   - terminal: What standard output can show.
  /// - Returns: The context.
  /// - Throws: ``CommandError`` when an option has a value that it cannot have.
  func context(
    world: World, streams: OutputStreams, input: InputStream, reports: [String] = [],
    terminal: (ColorChoice) -> Terminal
  ) throws(CommandError) -> CommandContext {
    var world = world
    if let folder { world.currentDirectory = try Self.folder(folder, in: world) }
    let color = try Self.choice(self.color, as: ColorChoice.self, noun: "colour setting") ?? .auto
    let report = self.format.flatMap { reports.contains($0) ? $0 : nil }
    let names = OutputFormat.allCases.map(\.rawValue) + reports
    if let word = self.format, !names.contains(word) {
      throw .unknown(word, noun: "format", names: names, similar: SimilarNames.find(word, in: names))
    }
    let format = self.format.map { OutputFormat(rawValue: $0) ?? .text }
    if isJSON, let word = self.format, format == .text {
      throw CommandError("--json and --format \(word) contradict each other")
    }
    return CommandContext(
      world: world, terminal: terminal(color), format: isJSON ? .json : format ?? .text, streams: streams,
      input: input, report: report)
  }

  private static func folder(_ name: String, in world: World) throws(CommandError) -> FilePath {
    let path = world.currentDirectory.pushing(FilePath(text: name)).lexicallyNormalized()
    var reason: FileError.Reason = .notAFolder
    do throws(FileError) {
      if try world.files.status(of: path).kind == .folder { return path }
    } catch {
      reason = error.reason
    }
    throw CommandError("cannot work in '\(SafeText.escaped(name))': \(reason)")
  }

  /// Returns the case that a word names, or `nil` without a word.
  static func choice<Choice: RawRepresentable & CaseIterable>(
    _ word: String?, as type: Choice.Type, noun: String
  ) throws(CommandError) -> Choice? where Choice.RawValue == String {
    guard let word else { return nil }
    if let choice = Choice(rawValue: word) { return choice }
    let names = Choice.allCases.map(\.rawValue)
    throw .unknown(word, noun: noun, names: names, similar: SimilarNames.find(word, in: names))
  }
}

/// How an answer is written.
enum OutputFormat: String, CaseIterable, Sendable {
  /// For people.
  case text
  /// For programs: one document of a published schema.
  case json
}

/// The help of the argument that names a plan.
enum PlanArgument {
  /// The help text.
  static let help = ArgumentHelp("A slug, the beginning of a slug, or the path of a file", valueName: "plan")
  /// The help text of `--by`.
  static let person = ArgumentHelp(
    "Who, recorded as given (default: EXECPLAN_ACTOR, else git's user name)", valueName: "name")
  /// The help text of `--file`.
  static let file = ArgumentHelp("Read the text from a file; - reads standard input", valueName: "path")
}

/// Reads the name of a profile.
enum ProfileArgument {
  /// Returns the built-in profile with a name.
  ///
  /// - Throws: ``CommandError`` when there is none.
  static func profile(_ name: String) throws(CommandError) -> Profile {
    if let profile = Profile.builtIn.first(where: { $0.name == name }) { return profile }
    let names = Profile.builtIn.map(\.name)
    throw .unknown(name, noun: "profile", names: names, similar: SimilarNames.find(name, in: names))
  }
}

/// Why something is recorded, and by whom.
struct ReasonOptions: ParsableArguments {
  @Option(parsing: .unconditional, help: ArgumentHelp("Why", valueName: "text"))
  var rationale: String?

  @Option(help: PlanArgument.person) var by: String?
}

/// The options that say where plans are looked for besides the working tree.
struct ElsewhereOptions: ParsableArguments {
  @Flag(help: "Also look at the branches of this repository")
  var branches = false

  @Option(
    help: ArgumentHelp("Only branches whose name has this form, such as 'feature/*'", valueName: "pattern"))
  var branch: String?

  @Flag(help: "Also look at the branches of remotes, as they were last fetched")
  var remotes = false

  @Flag(help: "Also look at the other worktrees, with what is not committed there")
  var worktrees = false

  /// What is looked at, or `nil` for the working tree alone.
  var scope: BranchScope? {
    guard branches || branch != nil || remotes || worktrees else { return nil }
    var scope = BranchScope()
    scope.hasBranches = branches || branch != nil
    scope.pattern = branch
    scope.hasRemotes = remotes
    scope.hasWorktrees = worktrees
    return scope
  }
}
