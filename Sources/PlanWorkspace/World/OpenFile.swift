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
