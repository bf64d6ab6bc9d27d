package import SystemPackage

/// Where files are read and written.
///
/// Calls may come from several threads at once. Those that write are one call of the system each, or a loop
/// over one, so that a test can let every one of them fail; what they do together is up to the callers.
package protocol FileStore: Sendable {
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

  /// Lists a folder, without `.` and `..`, in no particular order.
  ///
  /// - Throws: ``FileProblem`` when the folder cannot be listed.
  func entries(of folder: FilePath) throws(FileProblem) -> [FolderEntry]

  /// Looks at a path, following links.
  ///
  /// - Throws: ``FileProblem`` when nothing is there or it cannot be looked at.
  func status(of path: FilePath) throws(FileProblem) -> FileStatus

  // MARK: - Writing

  /// Returns the permission bits of a file, following links.
  func permissions(of path: FilePath) throws(FileProblem) -> FilePermissions

  /// Returns where a link leads, as it is written in the link, or `nil` when no link stands there.
  ///
  /// - Throws: ``FileProblem`` when nothing is there or it cannot be looked at.
  func target(ofLink path: FilePath) throws(FileProblem) -> FilePath?

  /// Creates a file where nothing stands, not even a link, and opens it for writing.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - permissions: The permission bits, less those that the process's mask takes away.
  /// - Returns: The open file.
  /// - Throws: ``FileProblem`` when it cannot be created.
  func create(_ path: FilePath, permissions: FilePermissions) throws(FileProblem) -> OpenFile

  /// Sets the permission bits of an open file, whatever the process's mask.
  func setPermissions(_ permissions: FilePermissions, of file: OpenFile) throws(FileProblem)

  /// Writes bytes after those written before; an error may leave some of them written.
  func write(_ bytes: [UInt8], to file: OpenFile) throws(FileProblem)

  /// Waits until the bytes of a file are on the disk.
  func synchronize(_ file: OpenFile) throws(FileProblem)

  /// Closes a file and lets go of a lock on it; the handle is of no use afterwards, even after an error.
  func close(_ file: OpenFile) throws(FileProblem)

  /// Gives a file or folder another path; a file that stands there is replaced in the same moment.
  func rename(_ path: FilePath, to newPath: FilePath) throws(FileProblem)

  /// Removes a file or a link.
  func removeFile(_ path: FilePath) throws(FileProblem)

  /// Makes a folder in a folder that exists.
  func makeFolder(_ path: FilePath) throws(FileProblem)

  /// Removes an empty folder.
  func removeFolder(_ path: FilePath) throws(FileProblem)

  /// Waits until the names in a folder are on the disk, where the file system can do so.
  func synchronizeFolder(_ path: FilePath) throws(FileProblem)

  /// Opens a file that serves as a lock, and creates it when it is not there.
  func openLock(_ path: FilePath) throws(FileProblem) -> OpenFile

  /// Takes the lock on an open file without waiting.
  ///
  /// The lock is the kernel's: it is given back when the file is closed or the process ends, however it ends.
  ///
  /// - Returns: Whether the lock is taken; `false` when another handle holds it.
  func tryLock(_ file: OpenFile) throws(FileProblem) -> Bool
}
