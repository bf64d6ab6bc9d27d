package import SystemPackage

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

/// What stands at a path.
package enum FileKind: Hashable, Sendable {
  /// An ordinary file.
  case file
  /// A folder.
  case folder
  /// A symbolic link that has not been followed.
  case link
  /// A pipe, socket or device, which is never opened for its content.
  case other
}

/// What is at a path itself, links not followed.
package struct FileDetails: Hashable, Sendable {
  /// What is there.
  package let kind: FileKind

  /// The permission bits.
  package let permissions: FilePermissions

  /// The number of the user who owns it.
  package let owner: UInt32

  /// The number of the group that owns it.
  package let group: UInt32

  /// How many names the file has; more than one means hard links.
  package let linkCount: Int

  /// Creates details.
  package init(kind: FileKind, permissions: FilePermissions, owner: UInt32, group: UInt32, linkCount: Int = 1)
  {
    self.kind = kind
    self.permissions = permissions
    self.owner = owner
    self.group = group
    self.linkCount = linkCount
  }
}

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
