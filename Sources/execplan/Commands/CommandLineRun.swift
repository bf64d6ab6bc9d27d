import ArgumentParser
import PlanModel
import PlanText
import PlanWorld
import WorkspaceReading
import WorkspaceWriting
import WritingOperations

/// One run of the program, from its arguments to its exit status.
struct CommandLineRun: Sendable {
  /// The clock, the files and the environment.
  let world: World
  /// Where the run writes.
  let streams: OutputStreams
  /// Where text is piped in.
  let input: InputStream
  /// Asks what standard output can show.
  let terminal: @Sendable (ColorChoice) -> Terminal

  /// Runs the program.
  ///
  /// - Parameter arguments: The words behind the program's name.
  /// - Returns: How the program ends.
  func run(_ arguments: [String]) async -> ExitStatus {
    do {
      let words = Self.withGlobalOptionsBehindVerb(arguments)
      return try await answer(Self.withTextBehindTerminator(words))
    } catch let problem as CommandError {
      try? streams.writeNote(problem.text)
      return problem.status
    } catch {
      try? streams.writeNote(CommandError("\(error)").text)
      return .notDone
    }
  }

  private func answer(_ arguments: [String]) async throws -> ExitStatus {
    if let text = try helpText(for: arguments) {
      try streams.writeAnswer(text)
      return .done
    }
    let parsed: (any Verb)?
    do {
      try Self.checkVerb(of: arguments)
      parsed = try Self.quicklyParsed(arguments) ?? Self.parsed(arguments)
    } catch let problem as CommandError {
      throw problem
    } catch {
      guard Execplan.exitCode(for: error).isSuccess else { throw Self.problem(for: error) }
      try streams.writeAnswer(Self.ended(Execplan.fullMessage(for: error, columns: helpColumns)))
      return .done
    }
    guard let verb = parsed else { return .done }
    var context = try verb.global.context(
      world: world, streams: streams, input: input, reports: type(of: verb).reports, terminal: terminal)
    // A command that writes settles it itself, under the lock.
    if !(verb is any WritingVerb) { try noteInterruption(in: &context) }
    return try await verb.run(in: context)
  }

  /// Says what a command that was killed has left half done, which is what is read now.
  private func noteInterruption(in context: inout CommandContext) throws {
    do throws(Refusal) {
      context.interruption = try FindInterruption().run(in: context.world)
    } catch {
      return try context.note(CommandError(error).text)
    }
    guard let interruption = context.interruption else { return }
    let command = interruption.title.map { "'\($0)'" } ?? "a command of another user or home folder"
    try context.note(
      "note: \(SafeText.escaped(command)) was interrupted and is half done; 'execplan doctor' shows the way out\n"
    )
  }

  // MARK: - Arguments

  /// Parses the arguments of one verb without asking all others what they are: a millisecond of every start.
  ///
  /// - Returns: The command, or `nil` when something is wrong or help is asked for: then the whole parser has the
  ///   right words.
  private static func quicklyParsed(_ arguments: [String]) -> (any Verb)? {
    guard let word = arguments.first,
      let verb = Execplan.configuration.subcommands.first(where: { $0.configuration.commandName == word })
    else { return nil }
    return (try? verb.parse(Array(arguments.dropFirst()))) as? any Verb
  }

  /// Parses the arguments with everything that the parser knows.
  private static func parsed(_ arguments: [String]) throws -> (any Verb)? {
    var command = try Execplan.parseAsRoot(arguments)
    if let verb = command as? any Verb { return verb }
    // Everything that is no verb of ours asks for help, which arrives as an error.
    try command.run()
    return nil
  }

  /// The names of all verbs, in the order of the help text.
  static var verbs: [String] {
    Execplan.configuration.subcommands.compactMap { $0.configuration.commandName }
  }

  /// Moves options that stand before the verb behind it, where the verb reads them.
  static func withGlobalOptionsBehindVerb(_ arguments: [String]) -> [String] {
    var index = 0
    while index < arguments.count, arguments[index].hasPrefix("-") {
      let word = arguments[index]
      if ["-C", "--color", "--format"].contains(word) {
        index += 2
      } else if word == "--json" || ["-C", "--color=", "--format="].contains(where: word.hasPrefix) {
        index += 1
      } else {
        return arguments
      }
    }
    guard index > 0, index < arguments.count else { return arguments }
    return [arguments[index]] + arguments[..<index] + arguments[(index + 1)...]
  }

  /// Refuses a first word that is no verb.
  private static func checkVerb(of arguments: [String]) throws(CommandError) {
    guard let word = arguments.first, !word.hasPrefix("-"), !verbs.contains(word), word != "help" else {
      return
    }
    throw unknownVerb(word, names: verbs)
  }

  private static func unknownVerb(_ word: String, names: [String]) -> CommandError {
    let similar = SimilarNames.find(word, in: names)
    return CommandError(
      "unknown verb '\(SafeText.escaped(word))'",
      hint: similar.first.map { "did you mean '\($0)'?" } ?? "'execplan --help' lists the verbs")
  }

  // MARK: - Help and mistakes

  /// How wide help texts are; narrower ones have no room for their second column.
  private var helpColumns: Int { min(100, max(40, terminal(.never).width ?? 80)) }

  /// Returns the text of `help TOPIC`, or `nil` when something else is asked.
  private func helpText(for arguments: [String]) throws(CommandError) -> String? {
    guard arguments.first == "help", arguments.count > 1, let word = arguments.last else { return nil }
    if let topic = HelpTopic(rawValue: word), arguments.count == 2 { return topic.text }
    if word.hasPrefix("-") { return nil }
    if let verb = Execplan.configuration.subcommands.first(where: { $0.configuration.commandName == word }) {
      return Self.ended(Execplan.helpMessage(for: verb, columns: helpColumns))
    }
    let names = Self.verbs + HelpTopic.allCases.map(\.rawValue)
    let similar = SimilarNames.find(word, in: names)
    throw CommandError(
      "there is no help on '\(SafeText.escaped(word))'",
      hint: similar.first.map { "did you mean '\($0)'?" } ?? "the topics are \(names.joined(separator: ", "))"
    )
  }

  /// Puts a mistake in the arguments into our own form.
  private static func problem(for error: any Error) -> CommandError {
    var message = SafeText.escaped(Execplan.message(for: error))
    var hint = "'execplan --help' shows the verbs, 'execplan help VERB' their options"
    if let range = message.firstRange(of: ". Did you mean ") ?? message.firstRange(of: "; did you mean ") {
      hint = "did you mean " + message[range.upperBound...]
      message = String(message[..<range.lowerBound])
    }
    while message.last == "." || message.last == "\n" { message.removeLast() }
    return CommandError(message.prefix(1).lowercased() + message.dropFirst(), hint: hint)
  }

  private static func ended(_ text: String) -> String {
    text.hasSuffix("\n") ? text : text + "\n"
  }
}

extension CommandLineRun {
  /// The options of all verbs that take a value, as they are written, such as `--by`.
  ///
  /// The parser is asked for them: it is the only one that knows all of them.
  private static var optionsWithValue: Set<String> {
    guard let tree = try? JSONReader.read(Array(Execplan._dumpHelp().utf8)) else { return [] }
    var found: Set<String> = []
    var pending = [tree["command"]].compactMap(\.self)
    while let command = pending.popLast() {
      pending += command["subcommands"]?.elements ?? []
      for argument in command["arguments"]?.elements ?? [] where argument["kind"]?.scalar?.text == "option" {
        for name in argument["names"]?.elements ?? [] {
          guard let word = name["name"]?.scalar?.text else { continue }
          found.insert((name["kind"]?.scalar?.text == "long" ? "--" : "-") + word)
        }
      }
    }
    return found
  }

  /// Puts a text that begins with a hyphen, such as `- [ ] Write the notes`, behind a `--`.
  ///
  /// No option has white space in its name, so such a word can only be text. The text is the last argument of
  /// every verb, so the order stays.
  static func withTextBehindTerminator(_ arguments: [String]) -> [String] {
    guard !arguments.contains("--"), arguments.contains(where: isText) else { return arguments }
    let optionsWithValue = optionsWithValue
    var options: [String] = []
    var texts: [String] = []
    for (index, word) in arguments.enumerated() {
      let previous = index > 0 ? arguments[index - 1] : ""
      let isValue = optionsWithValue.contains(previous)
      if isText(word), !isValue { texts.append(word) } else { options.append(word) }
    }
    return texts.isEmpty ? arguments : options + ["--"] + texts
  }

  /// Whether a word begins like an option and cannot be one.
  private static func isText(_ word: String) -> Bool {
    guard word.hasPrefix("-") else { return false }
    return word.prefix { $0 != "=" }.contains(where: \.isWhitespace)
  }
}

/// How the program ends.
enum ExitStatus: Int32, CaseIterable, Sendable {
  /// Done, and nothing needs attention.
  case done = 0
  /// Answered, with findings.
  case findings = 1
  /// Not done: no answer was given and nothing was written.
  case notDone = 2
}
