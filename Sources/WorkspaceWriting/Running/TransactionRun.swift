import PlanWorld
import SystemPackage

/// Carries out one transaction while the lock is held.
///
/// The new bytes are put into temporary files first, so that what can run out, such as the disk, does so
/// before anything has changed. A transaction of one change is decided by the one call that makes it. One of
/// several is decided when its record is renamed to the journal: from then on it is finished, by another process if
/// need be.
struct TransactionRun {
  /// What a change's files show.
  enum State {
    /// What was there before.
    case before
    /// What the change makes of it.
    case after
    /// Something else, which somebody else has written.
    case foreign
  }

  let files: any FileStore
  let folders: WriterFolders
  var record: TransactionRecord
  let report: @Sendable (WriterNote) -> Void
  private let places: ChangePlaces

  /// The number of the user whom this process acts as.
  let userID: UInt32

  /// The changes that have moved their folder.
  var moved: Set<Int> = []

  /// Prepares to carry out a record.
  init(_ record: TransactionRecord, by writer: WorkspaceWriter) {
    self.record = record
    folders = writer.folders
    files = writer.files
    report = writer.report
    userID = writer.world.userID
    places = ChangePlaces(record.steps.map(\.change))
  }

  /// Whether this process is the administrator's, whose new files take the owner of their folder.
  var isAdministrator: Bool { userID == 0 }

  // MARK: - Looking

  /// Returns the path that a file of a change has now.
  func place(_ path: FilePath, _ index: Int) -> FilePath {
    places.place(of: path, at: index, moved: moved)
  }

  /// Returns the file or folder that a change is about, where it is now.
  func target(_ index: Int) -> FilePath { place(record.steps[index].change.path, index) }

  /// Returns the temporary file of a change, or `nil` when it needs none.
  func temporaryFile(_ index: Int) -> FilePath? {
    record.steps[index].temporaryName.map { target(index).removingLastComponent().appending($0) }
  }

  /// Looks at what a change's files show.
  func state(_ index: Int) throws(FileError) -> State {
    switch record.steps[index].change {
    case .write(let path, let before, let after):
      switch try content(of: place(path, index), limit: max(before?.count ?? 0, after.count)) {
      case .file(after): return .after
      case .file(let bytes): return bytes == before ? .before : .foreign
      case .nothing: return before == nil ? .before : .foreign
      case .other: return .foreign
      }
    case .remove(let path, let before):
      switch try content(of: place(path, index), limit: before.count) {
      case .nothing: return .after
      case .file(before): return .before
      case .file, .other: return .foreign
      }
    case .moveFolder(let path, let newPath):
      switch (try files.exists(path), try files.exists(newPath)) {
      case (true, false): return .before
      case (false, true): return .after
      case (true, true), (false, false): return .foreign
      }
    }
  }

  /// Returns the first file that does not hold what it held when the change was planned.
  func firstChanged() throws(FileError) -> FilePath? {
    for index in record.steps.indices where try state(index) != .before {
      return record.steps[index].change.path
    }
    return nil
  }

  /// What is at a path.
  enum Content {
    case nothing
    case file([UInt8])
    case other
  }

  /// Returns what is at a path; a file of more than `limit` bytes is something else.
  func content(of path: FilePath, limit: Int) throws(FileError) -> Content {
    do throws(FileError) {
      return .file(try files.read(path, limit: limit))
    } catch {
      switch error.reason {
      case .notFound, .notAFolder, .danglingLink: return .nothing
      case .isFolder, .isLink, .notRegularFile, .tooLarge, .linkLoop: return .other
      default: throw error
      }
    }
  }
}
