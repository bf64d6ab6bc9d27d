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
  /// - Throws: ``FileProblem`` when the file cannot be read or is larger than `limit`.
  func read(_ path: FilePath, limit: Int) throws(FileProblem) -> [UInt8]

  /// Reads files one after the other, as ``read(_:limit:)`` does each.
  ///
  /// - Parameters:
  ///   - paths: The files; those of one folder best stand together.
  ///   - limit: The largest number of bytes that is read of a file.
  ///   - body: Called with the place of each file in `paths`, in their order.
  func read(
    each paths: ArraySlice<FilePath>, limit: Int, _ body: (Int, Result<[UInt8], FileProblem>) -> Void)

  /// Reads files one after the other, and no links: instead of following one it gives ``FileProblem/Reason/isLink``.
  ///
  /// - Parameters:
  ///   - paths: The files; those of one folder best stand together. Links to the folder are followed.
  ///   - limit: The largest number of bytes that is read of a file.
  ///   - body: Called with the place of each file in `paths`, in their order.
  func readUnlinked(
    each paths: ArraySlice<FilePath>, limit: Int, _ body: (Int, Result<[UInt8], FileProblem>) -> Void)

  /// Lists a folder, without `.` and `..`, in no particular order.
  ///
  /// - Throws: ``FileProblem`` when the folder cannot be listed.
  func entries(of folder: FilePath) throws(FileProblem) -> [FolderEntry]

  /// Looks at a path, following links.
  ///
  /// - Throws: ``FileProblem`` when nothing is there or it cannot be looked at.
  func status(of path: FilePath) throws(FileProblem) -> FileStatus

  /// Returns where a link leads, as it is written in the link, or `nil` when no link stands there.
  ///
  /// - Throws: ``FileProblem`` when nothing is there or it cannot be looked at.
  func target(ofLink path: FilePath) throws(FileProblem) -> FilePath?
}
