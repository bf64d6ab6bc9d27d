package import SystemPackage

/// One name in a folder.
package struct FolderEntry: Hashable, Sendable {
  /// The name, with its bytes as they are, UTF-8 or not.
  package let name: FilePath.Component

  /// What stands there; links are not followed.
  package let kind: FileKind

  /// Creates an entry.
  package init(name: FilePath.Component, kind: FileKind) {
    self.name = name
    self.kind = kind
  }
}
