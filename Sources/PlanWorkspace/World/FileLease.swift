/// What the system says about being the only one who may write a file.
package enum FileLease: Hashable, Sendable {
  /// Nobody has the file open for writing, and nobody can before it is closed without breaking the lease.
  case held(OpenFile)
  /// Another process has the file open for writing, so its bytes may still change.
  case openElsewhere
  /// The system cannot tell.
  case unsupported
}
