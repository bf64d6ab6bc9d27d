import PlanTestSupport
import PlanWorld
import Testing

@testable import execplan

@Suite struct ProgressLineTests {
  /// What a person sees when a command works through some pauses.
  private static func shown(canTakeBack: Bool, pauses: Int) async throws -> (notes: String, value: Int) {
    let notes = TextCollector()
    let (ended, signal) = AsyncStream.makeStream(of: Void.self)
    let (pauseCalls, called) = AsyncStream.makeStream(of: Duration.self)
    var world = ExampleWorkspace.world(MemoryFileStore())
    let left = Countdown(pauses)
    world.pause = { duration in
      called.yield(duration)
      if left.next() { return }
      signal.finish()
      try await Task.sleep(for: .seconds(3_600))
    }
    let context = CommandContext(
      world: world, terminal: Terminal(width: 80, isColored: false), format: .text,
      streams: OutputStreams(writeAnswer: { _ in }, writeNote: notes.append, canTakeBack: canTakeBack),
      input: .none)
    let progress = ProgressLine(of: "plans")
    progress.advance()
    progress.advance()
    let value = try await progress.show(in: context) {
      if canTakeBack { for await _ in ended {} }
      return 7
    }
    called.finish()
    var durations: [Duration] = []
    for await duration in pauseCalls { durations.append(duration) }
    #expect(durations.first == (canTakeBack ? .milliseconds(500) : nil))
    return (notes.text, value)
  }

  @Test func `the line appears after the first pause and is taken back at the end`() async throws {
    let shown = try await Self.shown(canTakeBack: true, pauses: 1)
    #expect(shown.notes == "\r2 plans checked\u{1B}[K\r\u{1B}[K")
    #expect(shown.value == 7)
  }

  @Test func `a command that is quick shows nothing`() async throws {
    #expect(try await Self.shown(canTakeBack: true, pauses: 0).notes == "")
  }

  @Test func `nothing is shown where no line can be taken back`() async throws {
    #expect(try await Self.shown(canTakeBack: false, pauses: 1).notes == "")
  }
}

/// Says yes a number of times.
private final class Countdown: Sendable {
  private let left: TextCollector
  private let count: Int

  init(_ count: Int) {
    self.count = count
    left = TextCollector()
  }

  func next() -> Bool {
    left.append(".")
    return left.text.count <= count
  }
}
