import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The groups of processes that this program has started and that must end when it does.
///
/// A child has a session of its own, so that it can be ended with all that it starts; neither Ctrl-C nor a signal
/// to this program reaches it by itself. A class because the code that starts children and the thread that ends
/// them share it.
package final class ChildGroups: Sendable {
  private struct State {
    /// Numbers of groups: those of their first processes.
    var groups: Set<Int32> = []
    /// How many children are being started, whose numbers are not known yet.
    var starting = 0
    var isEnding = false
  }

  private let state = Mutex(State())

  /// How often and how long it is waited for children that are being started, in microseconds.
  private static let patience = (count: 200, microseconds: UInt32(5_000))

  /// Makes an empty list.
  package init() {}

  /// The numbers of the first processes of all groups.
  var leaders: Set<Int32> { state.withLock { $0.groups } }

  /// Whether everything is about to end.
  package var isEnding: Bool { state.withLock { $0.isEnding } }

  /// Does something that starts a child, and knows of the child until it is over.
  ///
  /// - Parameter body: Gets a function to call with the number of the child as soon as it is known.
  /// - Returns: What the body returns.
  /// - Throws: What the body throws.
  func running<Value: Sendable>(
    _ body: (_ started: @escaping @Sendable (Int32) -> Void) async throws -> Value
  ) async throws -> Value {
    // Nothing is started any more when everything ends; this program is gone before the time is over.
    while !begin() { try await Task.sleep(for: .seconds(1)) }
    do {
      try OpenFiles.ensure(OpenFiles.perChild)
    } catch {
      end(nil)
      throw error
    }
    let child = Mutex<Int32?>(nil)
    defer { end(child.withLock { $0 }) }
    return try await body { [self] number in
      child.withLock { $0 = number }
      state.withLock { state in
        state.starting -= 1
        state.groups.insert(number)
      }
    }
  }

  private func begin() -> Bool {
    state.withLock { state in
      if !state.isEnding { state.starting += 1 }
      return !state.isEnding
    }
  }

  private func end(_ child: Int32?) {
    state.withLock { state in
      if let child { state.groups.remove(child) } else { state.starting -= 1 }
    }
  }

  /// Ends all children with what they have started, at once, and lets no new ones begin.
  ///
  /// Git only reads for this program, so it has nothing to put in order.
  func endAll() {
    state.withLock { $0.isEnding = true }
    for _ in 0..<Self.patience.count {
      if state.withLock({ $0.starting == 0 }) { break }
      usleep(Self.patience.microseconds)
    }
    for group in state.withLock({ $0.groups }) { kill(-group, SIGKILL) }
  }
}
