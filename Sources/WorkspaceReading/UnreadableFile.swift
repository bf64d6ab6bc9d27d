/// A file or folder that could not be read as a plan.
package struct UnreadableFile: Hashable, Sendable {
  /// The path as people see it.
  package let path: String

  /// Why: lower case, without a final period.
  package let reason: String

  /// Names a file and the reason.
  package init(path: String, reason: String) {
    self.path = path
    self.reason = reason
  }
}
