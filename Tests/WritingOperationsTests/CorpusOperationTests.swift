import MarkdownSyntax
import PlanEditing
import PlanModel
import PlanTestSupport
import PlanWorkspace
import PlanWorld
import SystemPackage
import Testing
import WritingOperations

/// Every operation that writes to one plan, on real plans, which are named by the variable `EXECPLAN_CORPUS`.
@Suite(.enabled(if: RealPlans.folder != nil))
struct CorpusOperationTests {
  private static let seed: UInt64 = 3300

  /// An operation and how many lines of the plan it may take away or change.
  private struct Trial {
    let operation: any WritingOperation
    let changedLines: Int
  }

  /// Operations that only add lines, but for `last_updated`; then those that change a state, which may stand in
  /// several places; a step that is marked may have its own line broken anew.
  private static func trials(_ name: String) -> [Trial] {
    var question = RequestFeedback(name, text: "May we?")
    question.people = ["@farah"]
    var close = ClosePlan(name, outcome: "It is there.")
    close.waivedGates = ClosingGate.Name.allCases.map(\.rawValue)
    close.waiverReason = "later"
    return [
      Trial(operation: LogEntry(name, text: "Went on with `code` and # no heading."), changedLines: 1),
      Trial(operation: AddStep(name, text: "Do one thing more"), changedLines: 1),
      Trial(operation: Decide(name, text: "One index"), changedLines: 1),
      Trial(operation: question, changedLines: 1),
      Trial(operation: AddFollowUp(name, text: "Watch it"), changedLines: 1),
      Trial(operation: BlockPlan(name, text: "No disk"), changedLines: 4),
      Trial(operation: UnblockPlan(name, text: "A disk"), changedLines: 4),
      Trial(operation: StartPlan(name), changedLines: 4), Trial(operation: close, changedLines: 4),
      Trial(operation: AbandonPlan(name, reason: "Nobody asked."), changedLines: 4),
      Trial(operation: ReopenPlan(name, reason: "Somebody asked."), changedLines: 6),
      Trial(operation: ArchivePlan(name), changedLines: 4),
    ]
  }

  @Test func `each changes only the lines it names, and undo restores every byte`() async throws {
    var done: [String: Int] = [:]
    for (number, bytes) in try Self.plans().enumerated() {
      let path = FilePath("/w/plans/real-\(number).md")
      for trial in Self.trials("real-\(number)") {
        var files = MemoryFileStore()
        files.addFolder("/w/.git")
        files.add(path, bytes: bytes)
        let world = SmallWorkspace.world(files)
        guard (try? await trial.operation.run(in: world, mode: .write)) != nil else {
          #expect(files.contents[path] == bytes, "\(trial.operation.title) was refused and wrote")
          continue
        }
        let after = try #require(files.contents[path])
        let taken = LineDiff(from: bytes, to: after).changes.reduce(0) { $0 + $1.old.count }
        // The last line may have had no end.
        let limit = trial.changedLines + (bytes.last == ASCII.newline ? 0 : 1)
        #expect(taken <= limit, "\(trial.operation.title) took \(taken) lines away")
        #expect(after.contains(ASCII.carriageReturn) == bytes.contains(ASCII.carriageReturn))
        _ = try await UndoLast().run(in: world, mode: .write)
        #expect(files.contents[path] == bytes, "\(trial.operation.title) was not undone")
        done[String(trial.operation.title.prefix { $0 != " " }), default: 0] += 1
      }
    }
    // What no plan lets through would prove nothing.
    #expect(done["step", default: 0] > 100, "steps are refused on closed plans")
    for verb in ["log", "decide", "request-feedback", "follow-up", "block", "close", "abandon"] {
      #expect(done[verb, default: 0] > 150, "\(verb) was done on \(done[verb, default: 0]) plans of 300")
    }
  }

  /// Three hundred plans, chosen by a seed, each third one with CRLF.
  private static func plans() throws -> [[UInt8]] {
    let root = FilePath(RealPlans.folder ?? "")
    let disk = PosixFileStore()
    var paths = try MarkdownFiles.find(in: root, files: disk)
    var generator = SeededGenerator(seed: seed)
    paths.shuffle(using: &generator)
    return try paths.prefix(300).enumerated().map { number, path in
      let bytes = try disk.read(path, limit: 1 << 24)
      guard number % 3 == 2, !bytes.contains(ASCII.carriageReturn) else { return bytes }
      return bytes.flatMap { $0 == ASCII.newline ? [ASCII.carriageReturn, $0] : [$0] }
    }
  }
}

/// Real plans outside of the project.
private enum RealPlans {
  static let folder = (try? World.system())?.environment("EXECPLAN_CORPUS")
}
