package import SystemPackage

/// Where files are read.
///
/// Calls may come from several threads at once.
package protocol FileReading: Sendable {
  /// Reads an ordinary file as a whole, following links.
  ///
  /// Never waits for another process: a pipe or device is refused instead of read.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - limit: The largest number of bytes that is read.
  /// - Returns: The bytes of the file.
  /// - Throws: ``FileError`` when the file cannot be read or is larger than `limit`.
  func read(_ path: FilePath, limit: Int) throws(FileError) -> [UInt8]

  /// Reads files one after the other, as ``read(_:limit:)`` does each.
  ///
  /// - Parameters:
  ///   - paths: The files; those of one folder best stand together.
  ///   - limit: The largest number of bytes that is read of a file.
  ///   - body: Called with the place of each file in `paths`, in their order.
  func read(
    each paths: ArraySlice<FilePath>, limit: Int, _ body: (Int, Result<[UInt8], FileError>) -> Void)

  /// Reads files one after the other, and no links: instead of following one it gives ``FileError/Reason/isLink``.
  ///
  /// - Parameters:
  ///   - paths: The files; those of one folder best stand together. Links to the folder are followed.
  ///   - limit: The largest number of bytes that is read of a file.
  ///   - body: Called with the place of each file in `paths`, in their order.
  func readUnlinked(
    each paths: ArraySlice<FilePath>, limit: Int, _ body: (Int, Result<[UInt8], FileError>) -> Void)

  /// Lists a folder, without `.` and `..`, in no particular order.
  ///
  /// - Throws: ``FileError`` when the folder cannot be listed.
  func entries(of folder: FilePath) throws(FileError) -> [FolderEntry]

  /// Looks at a path, following links.
  ///
  /// - Throws: ``FileError`` when nothing is there or it cannot be looked at.
  func status(of path: FilePath) throws(FileError) -> FileStatus

  /// Returns where a link leads, as it is written in the link, or `nil` when no link stands there.
  ///
  /// - Throws: ``FileError`` when nothing is there or it cannot be looked at.
  func target(ofLink path: FilePath) throws(FileError) -> FilePath?
}

extension FileReading {
  package func read(
    each paths: ArraySlice<FilePath>, limit: Int, _ body: (Int, Result<[UInt8], FileError>) -> Void
  ) {
    for index in paths.indices {
      body(index, Result { () throws(FileError) in try read(paths[index], limit: limit) })
    }
  }
  package func readUnlinked(
    each paths: ArraySlice<FilePath>, limit: Int, _ body: (Int, Result<[UInt8], FileError>) -> Void
  ) {
    for index in paths.indices {
      body(
        index,
        Result { () throws(FileError) in
          guard try target(ofLink: paths[index]) == nil else { throw FileError(.isLink, at: paths[index]) }
          return try read(paths[index], limit: limit)
        })
    }
  }
}
