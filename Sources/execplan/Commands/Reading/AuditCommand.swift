import ArgumentParser
import HistoryOperations
import PlanDocuments
import PlanText
import WorkspaceReading

/// Looks at the history of all plans.
struct AuditCommand: Verb {
  static let configuration = CommandConfiguration.verb(
    commandName: "audit",
    abstract: "Check times against git, and what became of entries and plans",
    discussion: """
      Goes through the history of HEAD once. A stamp is false when it is later than the commit that introduced it \
      by more than clocks differ (the key 'time-tolerance', 5 minutes), later than now, exactly midnight, a local \
      time that calls itself UTC, or days older than its commit. Ends with 0 when nothing is found, with 1 when \
      something is.
      """)

  static let reports = ["markdown"]

  @Argument(
    help: ArgumentHelp(
      "Files and folders, also deleted ones; all plans when there are none", valueName: "path"))
  var paths: [String] = []

  @Option(
    help: ArgumentHelp(
      "Only what was committed since: a commit, a branch, a day or a moment", valueName: "when"))
  var since: String?

  @OptionGroup var global: GlobalOptions

  func run(in context: CommandContext) async throws -> ExitStatus {
    var audit = AuditHistory()
    audit.since = since
    audit.paths = paths
    let answer: AuditAnswer
    do throws(Refusal) {
      answer = try await audit.run(in: context.world)
    } catch {
      throw CommandError(writing: error)
    }
    if context.format == .json {
      try context.answer(AuditDocument.shape, answer)
    } else if context.report == "markdown" {
      try context.answer(AuditText(answer: answer, palette: context.palette, width: nil).markdown)
    } else {
      let text = AuditText(answer: answer, palette: context.palette, width: context.terminal.width)
      try context.answer(text.rendered)
    }
    for note in answer.notes { try context.note("note: \(SafeText.escaped(note))\n") }
    try context.note(UnreadableText.rendered(answer.unreadable))
    return answer.isClean ? .done : .findings
  }
}
