import PlanTestSupport
import PlanWorld
import Synchronization

@testable import execplan

/// What a run of the program wrote and how it ended.
struct CapturedRun {
  /// How the program ended.
  let status: ExitStatus
  /// What it wrote to standard output.
  let answer: String
  /// What it wrote to standard error.
  let notes: String

  /// Runs the program without a process, 100 columns wide.
  ///
  /// - Parameters:
  ///   - arguments: The words behind the program's name.
  ///   - world: The clock, the files and the environment.
  ///   - input: What is piped in; a person at a terminal when `nil`.
  init(_ arguments: [String], in world: World, input: String? = nil) async {
    let answer = TextCollector()
    let notes = TextCollector()
    let streams = OutputStreams(writeAnswer: answer.append, writeNote: notes.append)
    let stream = InputStream(isTerminal: input == nil) { _ in Array((input ?? "").utf8) }
    let run = CommandLineRun(world: world, streams: streams, input: stream) { color in
      Terminal.deciding(color: color, environment: world.environment, isTerminal: false, measuredWidth: nil)
    }
    status = await run.run(arguments)
    self.answer = answer.text
    self.notes = notes.text
  }

  /// Everything in the form of a snapshot.
  var transcript: String {
    "\(answer)\(notes.isEmpty ? "" : "--- standard error\n\(notes)")--- exit status \(status.rawValue)\n"
  }
}

extension InputStream {
  /// A person who writes nothing.
  static let none = InputStream(isTerminal: true) { _ in [] }
}

/// Collects text that is written from any thread.
final class TextCollector: Sendable {
  private let content = Mutex("")

  /// What was written so far.
  var text: String { content.withLock { $0 } }

  /// Adds text.
  @Sendable func append(_ text: String) { content.withLock { $0 += text } }
}
