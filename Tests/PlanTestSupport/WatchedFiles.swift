package import PlanWorld
import Synchronization
package import SystemPackage

/// Files whose readers are remembered.
///
/// A class because all who read share what is remembered.
package final class WatchedFiles: FileReading {
  private let files: any FileReading
  private let seen = Mutex<Set<FilePath>>([])

  /// Takes the files.
  package init(_ files: any FileReading) {
    self.files = files
  }

  /// The paths that were asked for.
  package var paths: Set<FilePath> { seen.withLock { $0 } }

  package func read(_ path: FilePath, limit: Int) throws(FileError) -> [UInt8] {
    see(path)
    return try files.read(path, limit: limit)
  }

  package func entries(of folder: FilePath) throws(FileError) -> [FolderEntry] {
    see(folder)
    return try files.entries(of: folder)
  }

  package func status(of path: FilePath) throws(FileError) -> FileStatus {
    see(path)
    return try files.status(of: path)
  }

  package func target(ofLink path: FilePath) throws(FileError) -> FilePath? {
    see(path)
    return try files.target(ofLink: path)
  }

  private func see(_ path: FilePath) { seen.withLock { _ = $0.insert(path) } }
}
