import PlanWorld
import Synchronization

/// One process as a ``MemoryFileStore`` sees it: its calls are counted, and one of them may go wrong.
///
/// A class because all copies of a store count together.
final class MemoryProcess: Sendable {
  /// What becomes of a call.
  enum Verdict {
    case success
    case failure(FileError.Reason)
    case deathAfterwards
    case deathHalfway
    case dead
  }

  private struct State {
    var callCount = 0
    var writeCount = 0
    var isStruck = false
    var isDead = false
    var handles: Set<Int32> = []
  }

  private let fault: FileFault?

  /// Called before each call with its number.
  let meddle: @Sendable (Int) -> Void

  private let state = Mutex(State())

  init(fault: FileFault?, meddle: @escaping @Sendable (Int) -> Void = { _ in }) {
    self.fault = fault
    self.meddle = meddle
  }

  /// The number of calls so far.
  var callCount: Int { state.withLock { $0.callCount } }

  /// Whether the call has come at which something goes wrong.
  var isStruck: Bool { state.withLock { $0.isStruck } }

  /// The handles that were opened.
  var handles: Set<Int32> { state.withLock { $0.handles } }

  func opened(_ handle: Int32) { state.withLock { _ = $0.handles.insert(handle) } }

  /// Counts a call and decides what becomes of it.
  ///
  /// - Parameter kind: Whether it writes bytes.
  /// - Returns: What is to be done.
  func nextCall(_ kind: CallKind) -> Verdict {
    state.withLock { state in
      guard !state.isDead else { return .dead }
      state.callCount += 1
      if kind == .write { state.writeCount += 1 }
      switch fault {
      case .error(let reason, at: state.callCount):
        state.isStruck = true
        return .failure(reason)
      case .death(after: state.callCount):
        (state.isStruck, state.isDead) = (true, true)
        return .deathAfterwards
      case .tornWrite(at: state.writeCount) where kind == .write:
        (state.isStruck, state.isDead) = (true, true)
        return .deathHalfway
      case .error, .death, .tornWrite, nil: return .success
      }
    }
  }

  /// What a call does.
  enum CallKind {
    case write
    case other
  }
}
