package import PlanWorld

/// A misfortune that a ``MemoryFileStore`` has at one of its calls.
///
/// A death just before a call is a death after the call before it, so there is no case for it.
package enum FileFault: Hashable, Sendable {
  /// A call, counted from 1, does not succeed; all others do.
  case error(FileError.Reason, at: Int)

  /// The process is killed when a call, counted from 1, has done its work: no later call does anything.
  case death(after: Int)

  /// The process is killed in the middle of writing bytes, of which the first half is written; calls that
  /// write bytes are counted from 1.
  case tornWrite(at: Int)
}
