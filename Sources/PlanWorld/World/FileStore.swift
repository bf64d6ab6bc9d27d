package import SystemPackage

/// Where files are read and written.
///
/// Calls that write are one call of the system each, or a loop over one, so that a test can let every one of
/// them fail; what they do together is up to the callers.
package protocol FileStore: FileReading {
  /// Looks at a path itself, without following a link there.
  ///
  /// - Throws: ``FileError`` when nothing is there or it cannot be looked at.
  func details(of path: FilePath) throws(FileError) -> FileDetails

  /// Whether another handle holds the lock on a file; `false` where there is no such file.
  ///
  /// Never makes the file and never waits.
  func isLocked(_ path: FilePath) throws(FileError) -> Bool

  /// Returns the permission bits of a file, following links.
  func permissions(of path: FilePath) throws(FileError) -> FilePermissions

  /// Creates a file where nothing stands, not even a link, and opens it for writing.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - permissions: The permission bits, less those that the process's mask takes away.
  /// - Returns: The open file.
  /// - Throws: ``FileError`` when it cannot be created.
  func create(_ path: FilePath, permissions: FilePermissions) throws(FileError) -> OpenFile

  /// Sets the permission bits of a file or folder, not following a link.
  func setPermissions(_ permissions: FilePermissions, of path: FilePath) throws(FileError)

  /// Sets the permission bits of an open file, whatever the process's mask.
  func setPermissions(_ permissions: FilePermissions, of file: OpenFile) throws(FileError)

  /// Writes bytes after those written before; an error may leave some of them written.
  func write(_ bytes: [UInt8], to file: OpenFile) throws(FileError)

  /// Waits until the bytes of a file are on the disk.
  func synchronize(_ file: OpenFile) throws(FileError)

  /// Closes a file and lets go of a lock on it; the handle is of no use afterwards, even after an error.
  func close(_ file: OpenFile) throws(FileError)

  /// Returns a store that follows no link below a folder to what it reads or changes.
  ///
  /// Only ``FileReading/status(of:)`` and ``permissions(of:)`` follow the last name of a path, and nothing is guarded in
  /// the folder's own `.git`.
  func guarding(_ folder: FilePath) -> any FileStore

  /// Gives a file or folder another path; a file that stands there is replaced in the same moment.
  func rename(_ path: FilePath, to newPath: FilePath) throws(FileError)

  /// Lets two files take each other's path in one moment.
  ///
  /// - Returns: Whether it was done; `false` where the file system cannot do so, and nothing has changed then.
  /// - Throws: ``FileError`` when one of them is not there or the folder cannot be written.
  func exchange(_ path: FilePath, _ other: FilePath) throws(FileError) -> Bool

  /// Whether two files of a folder can take each other's path, as far as that is known without trying.
  func canExchange(in folder: FilePath) -> Bool?

  /// Gives a file or folder another path where nothing is, in one moment.
  ///
  /// - Returns: Whether it was done; `false` where the file system cannot tell in the same moment that nothing is
  ///   there, and nothing has changed then.
  /// - Throws: ``FileError`` with ``FileError/Reason/exists`` when something is there.
  func renameWithoutReplacing(_ path: FilePath, to newPath: FilePath) throws(FileError) -> Bool

  /// Opens a file for reading and asks to be told of writers; a link is refused.
  ///
  /// - Throws: ``FileError`` when the file cannot be opened.
  func lease(_ path: FilePath) throws(FileError) -> FileLease

  /// Gives an open file the owner, group, mode, access list and extended attributes of another one.
  ///
  /// - Returns: What the system does not let this process give.
  /// - Throws: ``FileError`` when the original cannot be looked at.
  func keepAttributes(of original: FilePath, in file: OpenFile) throws(FileError) -> Set<FileAttribute>

  /// Gives a file or folder the owner and group of the folder that it is in.
  func takeOwnerOfFolder(_ path: FilePath) throws(FileError)

  /// Removes a file or a link.
  func removeFile(_ path: FilePath) throws(FileError)

  /// Makes a folder in a folder that exists.
  ///
  /// - Parameters:
  ///   - path: The folder.
  ///   - permissions: The permission bits, less those that the process's mask takes away.
  /// - Throws: ``FileError`` when it cannot be made.
  func makeFolder(_ path: FilePath, permissions: FilePermissions) throws(FileError)

  /// Removes an empty folder.
  func removeFolder(_ path: FilePath) throws(FileError)

  /// Waits until the names in a folder are on the disk, where the file system can do so.
  func synchronizeFolder(_ path: FilePath) throws(FileError)

  /// Opens a file that serves as a lock, and creates it when it is not there; a link is refused.
  ///
  /// One that may only be read serves as well.
  func openLock(_ path: FilePath) throws(FileError) -> OpenFile

  /// Takes the lock on an open file without waiting.
  ///
  /// The lock is the kernel's: it is given back when the file is closed or the process ends, however it ends.
  ///
  /// - Returns: Whether the lock is taken; `false` when another handle holds it.
  func tryLock(_ file: OpenFile) throws(FileError) -> Bool
}

extension FileStore {
  /// Returns this store, where nobody else can exchange a folder for a link.
  package func guarding(_ folder: FilePath) -> any FileStore { self }

  /// Makes a folder that everybody may use whom the process's mask does not exclude.
  package func makeFolder(_ path: FilePath) throws(FileError) {
    try makeFolder(path, permissions: FilePermissions(rawValue: 0o777))
  }
}
