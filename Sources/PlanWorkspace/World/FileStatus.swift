/// What is known about a file without reading it.
package struct FileStatus: Hashable, Sendable {
  /// What stands at the path after following links; never ``FileKind/link``.
  package let kind: FileKind

  /// The size in bytes; meaningful for ordinary files only.
  package let byteCount: Int

  /// Creates a status.
  package init(kind: FileKind, byteCount: Int) {
    self.kind = kind
    self.byteCount = byteCount
  }
}
