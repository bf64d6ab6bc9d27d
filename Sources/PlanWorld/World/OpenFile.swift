package import SystemPackage

/// A file that a ``FileStore`` holds open for writing or as a lock.
///
/// It is closed by the store that opened it, or when the process ends.
package struct OpenFile: Hashable, Sendable {
  /// The number that the store knows it by.
  package let number: Int32

  /// The path it was opened at, for messages.
  package let path: FilePath

  /// Creates a handle.
  package init(number: Int32, path: FilePath) {
    self.number = number
    self.path = path
  }
}

/// What the system says about being the only one who may write a file.
package enum FileLease: Hashable, Sendable {
  /// Nobody has the file open for writing, and nobody can before it is closed without breaking the lease.
  case held(OpenFile)
  /// Another process has the file open for writing, so its bytes may still change.
  case openElsewhere
  /// The system cannot tell.
  case unsupported
}

/// Something about a file besides its bytes and mode that a write keeps where the system allows it.
package enum FileAttribute: String, CaseIterable, Hashable, Sendable {
  /// The user who owns the file.
  case owner
  /// The group that owns the file.
  case group
  /// The access list.
  case accessList = "access list"
  /// Extended attributes, as `getfattr` shows them.
  case extendedAttributes = "extended attributes"
}
