import ArgumentParser
import PlanCore
import PlanOperations
import PlanWorkspace
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
  /// - Throws: ``CommandProblem`` when an option has a value that it cannot have.
  func context(
    world: World, streams: OutputStreams, input: InputStream, reports: [String] = [],
    terminal: (ColorChoice) -> Terminal
  ) throws(CommandProblem) -> CommandContext {
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
      throw CommandProblem("--json and --format \(word) contradict each other")
    }
    return CommandContext(
      world: world, terminal: terminal(color), format: isJSON ? .json : format ?? .text, streams: streams,
      input: input, report: report)
  }

  private static func folder(_ name: String, in world: World) throws(CommandProblem) -> FilePath {
    let path = world.currentDirectory.pushing(FilePath(text: name)).lexicallyNormalized()
    var reason: FileProblem.Reason = .notAFolder
    do throws(FileProblem) {
      if try world.files.status(of: path).kind == .folder { return path }
    } catch {
      reason = error.reason
    }
    throw CommandProblem("cannot work in '\(SafeText.escaped(name))': \(reason)")
  }

  /// Returns the case that a word names, or `nil` without a word.
  static func choice<Choice: RawRepresentable & CaseIterable>(
    _ word: String?, as type: Choice.Type, noun: String
  ) throws(CommandProblem) -> Choice? where Choice.RawValue == String {
    guard let word else { return nil }
    if let choice = Choice(rawValue: word) { return choice }
    let names = Choice.allCases.map(\.rawValue)
    throw .unknown(word, noun: noun, names: names, similar: SimilarNames.find(word, in: names))
  }
}
