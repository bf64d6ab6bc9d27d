/// What is known about a file without reading it.
package struct FileStatus: Hashable, Sendable {
  /// What stands at the path after following links; never ``FileKind/link``.
  package let kind: FileKind

  /// The size in bytes; meaningful for ordinary files only.
  package let byteCount: Int

  /// When its content was last changed, in seconds since 1970, or `nil` when that is not known.
  package let modified: Int64?

  /// Creates a status.
  package init(kind: FileKind, byteCount: Int, modified: Int64? = nil) {
    self.kind = kind
    self.byteCount = byteCount
    self.modified = modified
  }
}
