import PlanWorld
import Synchronization

/// One line on standard error that says how far a command has come.
///
/// It appears when the command takes longer than half a second and notes go to a terminal, and is taken back
/// at the end.
final class ProgressLine: Sendable {
  /// How long a command works in silence.
  static let patience: Duration = .milliseconds(500)

  /// How long one count stands.
  private static let interval: Duration = .milliseconds(100)

  private let done = Atomic<Int>(0)
  private let noun: String

  /// Begins at 0.
  ///
  /// - Parameter noun: What is counted, in the plural.
  init(of noun: String) {
    self.noun = noun
  }

  /// Counts one more.
  @Sendable func advance() {
    done.add(1, ordering: .relaxed)
  }

  /// Shows the line while some work goes on.
  func show<Value: Sendable>(
    in context: CommandContext, during work: () async throws -> Value
  ) async throws -> Value {
    guard context.streams.canTakeBack else { return try await work() }
    let ticker = Task {
      var isShown = false
      var wait = Self.patience
      while (try? await context.world.pause(wait)) != nil, !Task.isCancelled {
        let line = "\(done.load(ordering: .relaxed)) \(noun) checked"
        guard (try? context.note("\r\(line)\u{1B}[K")) != nil else { break }
        isShown = true
        wait = Self.interval
      }
      if isShown { try? context.note("\r\u{1B}[K") }
    }
    let result: Result<Value, any Error>
    do { result = .success(try await work()) } catch { result = .failure(error) }
    ticker.cancel()
    await ticker.value
    return try result.get()
  }
}
