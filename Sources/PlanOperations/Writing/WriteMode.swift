/// Whether an operation changes files or only says how it would.
package enum WriteMode: Hashable, Sendable {
  /// Files are changed.
  case write
  /// Nothing is written and no lock is taken.
  case dryRun
}
