package import SystemPackage

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
