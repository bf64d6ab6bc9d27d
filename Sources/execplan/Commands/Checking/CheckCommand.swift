import ArgumentParser
import CheckOperations
import PlanDocuments
import PlanText
import PlanWorld
import RuleFramework
import SystemPackage
import WorkspaceReading
import WritingOperations

/// Checks plans, the index and governed documents.
struct CheckCommand: Verb {
  static let configuration = CommandConfiguration.verb(
    commandName: "check",
    abstract: "Check plans, the index and documents, and mend what can be mended",
    discussion: """
      Ends with 0 when nothing is found, with 1 when something is, and with 2 when it cannot be checked. \
      'execplan rules' lists the rules, 'execplan explain' shows one. Formats besides text and json: \
      \(FindingFormat.allCases.map(\.rawValue).joined(separator: ", ")).
      """)

  static let reports = FindingFormat.allCases.map(\.rawValue)

  @Argument(help: ArgumentHelp("Files and folders; everything when there are none", valueName: "path"))
  var paths: [String] = []

  @Option(help: ArgumentHelp("Only these rules, with commas between them", valueName: "rules"))
  var select: [String] = []

  @Option(help: ArgumentHelp("Without these rules", valueName: "rules"))
  var ignore: [String] = []

  @Flag(help: "Make the repairs that keep the meaning, then check")
  var fix = false

  @Flag(name: .customLong("unsafe-fixes"), help: "With --fix or --diff, also those that may change it")
  var unsafeFixes = false

  @Flag(help: "Show the repairs as a diff and write nothing")
  var diff = false

  @Option(help: ArgumentHelp("Leave out what a JSON document of an earlier check holds", valueName: "file"))
  var baseline: String?

  @Option(help: ArgumentHelp("Only findings on lines that differ from this commit", valueName: "commit"))
  var since: String?

  @Flag(help: "Also run the rules that ask git what became of plans and entries")
  var history = false

  @OptionGroup var elsewhere: ElsewhereOptions

  @Option(help: ArgumentHelp("Write the outcome into the Validation Log of this plan", valueName: "plan"))
  var record: String?

  @Option(help: ArgumentHelp("With --record, what is written behind the outcome", valueName: "text"))
  var note: String?

  @Option(
    name: .customLong("stdin-filename"),
    help: ArgumentHelp("Check standard input as if it were this file", valueName: "path"))
  var stdinFilename: String?

  @Flag(help: "Count the findings of each rule instead of listing them")
  var statistics = false

  @OptionGroup var global: GlobalOptions

  func run(in context: CommandContext) async throws -> ExitStatus {
    try checkOptions(context)
    let format = context.report.flatMap(FindingFormat.init)
    var check = CheckWorkspace()
    check.paths = paths
    check.rules = try rules()
    check.since = since
    check.hasHistory = history
    check.elsewhere = elsewhere.scope
    check.hasExcerpts = format == .full
    let progress = ProgressLine(of: "plans")
    check.progress = progress.advance
    if let stdinFilename {
      let bytes = try context.input.read(PlanFile.maximumByteCount)
      check.standardInput = CheckWorkspace.StandardInput(path: stdinFilename, bytes: bytes)
    }
    if let baseline { check.baseline = try Self.baseline(baseline, context) }
    var written: [String] = []
    do {
      if fix || diff {
        let repaired = try await FixFindings(check, isUnsafe: unsafeFixes)
          .run(in: context.world, mode: diff ? .dryRun : .write)
        if diff {
          try context.answer(
            repaired.files.isEmpty ? "" : DiffText(diff: repaired.diff).rendered(context.palette))
          for note in repaired.report.notes { try context.note("note: \(SafeText.escaped(note))\n") }
          return repaired.files.isEmpty ? .done : .findings
        }
        written += repaired.files.map(\.path)
        if !repaired.files.isEmpty { try context.note("\(SafeText.escaped(repaired.report.message))\n") }
        for note in repaired.report.notes { try context.note("note: \(SafeText.escaped(note))\n") }
      }
      if let record {
        let recorded = try await RecordCheck(record, check: check, note: note)
          .run(in: context.world, mode: .write)
        written += recorded.files.map(\.path)
        let place = recorded.report.plan.map { " in \($0.path)" } ?? ""
        try context.note("\(SafeText.escaped(recorded.report.message + place))\n")
        for note in recorded.report.notes { try context.note("note: \(SafeText.escaped(note))\n") }
      }
      let answer = try await progress.show(in: context) { [check] in try await check.run(in: context.world) }
      try write(answer, format, context)
      try await context.noteRefusalOfGit()
      return answer.isClean ? .done : .findings
    } catch {
      let problem = CommandError(writing: error)
      throw written.isEmpty ? problem : problem.afterWriting(written)
    }
  }

  private func checkOptions(_ context: CommandContext) throws(CommandError) {
    if fix, diff { throw CommandError("--fix and --diff contradict each other") }
    if unsafeFixes, !fix, !diff { throw CommandError("--unsafe-fixes needs --fix or --diff") }
    if stdinFilename != nil, fix || diff || !paths.isEmpty {
      throw CommandError("--stdin-filename goes with neither paths nor --fix nor --diff")
    }
    if stdinFilename != nil, since != nil || record != nil {
      throw CommandError("--stdin-filename goes with neither --since nor --record")
    }
    if since != nil, fix || diff {
      throw CommandError(
        "--since goes with neither --fix nor --diff", hint: "name the files that are to be repaired")
    }
    if record != nil, diff || since != nil || baseline != nil {
      throw CommandError(
        "--record goes with none of --diff, --since and --baseline", hint: "record what the whole check finds"
      )
    }
    if stdinFilename != nil, history || elsewhere.scope != nil {
      throw CommandError("--stdin-filename looks at one text, and at no history and no branches")
    }
    if note != nil, record == nil { throw CommandError("--note needs --record") }
    if statistics, context.format == .json || context.report != nil {
      throw CommandError("--statistics is written as text only", hint: "leave out --format")
    }
  }

  /// Returns the names of the rules that are run, or `nil` for all.
  private func rules() throws(CommandError) -> Set<String>? {
    guard !select.isEmpty || !ignore.isEmpty else { return nil }
    let names = RulesCommand.all.map(\.id)
    let families = Set(RulesCommand.all.map(\.family.rawValue))
    func chosen(_ words: [String]) throws(CommandError) -> Set<String> {
      var result: Set<String> = []
      for word in words.flatMap({ $0.split(separator: ",").map(String.init) }) {
        if families.contains(word) {
          result.formUnion(RulesCommand.all.filter { $0.family.rawValue == word }.map(\.id))
        } else {
          result.insert(try ExplainCommand.find(word).id)
        }
      }
      return result
    }
    let wanted = try (select.isEmpty ? Set(names) : chosen(select)).subtracting(chosen(ignore))
    if !select.isEmpty, !history, let name = wanted.sorted().first,
      RulesCommand.all.allSatisfy({ !wanted.contains($0.id) || $0.subject == .history })
    {
      throw CommandError(
        "'\(name)' asks git, which 'check' does with --history only", hint: "add --history")
    }
    return wanted
  }

  private static func baseline(_ name: String, _ context: CommandContext) throws -> Baseline {
    let path = context.world.currentDirectory.pushing(FilePath(text: name)).lexicallyNormalized()
    let bytes: [UInt8]
    do throws(FileError) {
      bytes = try context.world.files.read(path, limit: Baseline.maximumByteCount)
    } catch {
      throw CommandError("cannot read '\(SafeText.escaped(name))': \(error)")
    }
    guard let baseline = Baseline(bytes) else {
      throw CommandError(
        "'\(SafeText.escaped(name))' is no JSON document of 'execplan check'",
        hint: "write one with 'execplan check --json > \(SafeText.escaped(name))'")
    }
    return baseline
  }

  private func write(_ answer: CheckAnswer, _ format: FindingFormat?, _ context: CommandContext) throws {
    if statistics {
      try context.answer(FindingText(answer: answer, palette: context.palette).statistics)
    } else if let format {
      try context.answer(format.rendered(answer, palette: context.palette))
    } else if context.format == .json {
      try context.answer(CheckDocument.shape, answer)
    } else {
      try context.answer(FindingText(answer: answer, palette: context.palette).rendered(isFull: false))
    }
    if answer.gone > 0 {
      let gone = answer.gone.counted("finding of the baseline is", "findings of the baseline are")
      try context.note("note: \(gone) gone; write it anew, so that they stay away\n")
    }
    for note in answer.notes { try context.note("note: \(SafeText.escaped(note))\n") }
    try context.note(UnreadableText.rendered(answer.unreadable))
  }
}
