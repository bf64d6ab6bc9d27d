import PlanWorld
import SystemPackage

extension TransactionRun {
  /// Shows all users of the worktree that a transaction of several files is under way.
  ///
  /// - Parameter bytes: The record, as it is in its file.
  /// - Throws: ``FileError`` when it cannot be written.
  func putMarker(for bytes: [UInt8]) throws(FileError) {
    guard let marker = folders.marker else { return }
    let folder = marker.removingLastComponent()
    if try !files.exists(folder) {
      try files.makeFolder(folder)
      if isAdministrator { try files.takeOwnerOfFolder(folder) }
    }
    // Made under another name, so that it is whole from the moment in which it is there.
    let draft = Self.draft(of: marker)
    try remove(draft)
    let file = try files.create(draft, permissions: [.ownerReadWrite, .groupRead, .otherRead])
    do throws(FileError) {
      try files.write(
        TransactionMarker(userID: userID, digest: TransactionRecord.digest(ofRecord: bytes)).bytes, to: file)
      try files.synchronize(file)
    } catch {
      try? files.close(file)
      throw error
    }
    try files.close(file)
    try files.rename(draft, to: marker)
    try files.synchronizeFolder(folder)
  }

  /// Removes the marker, and waits until it is gone from the disk.
  func removeMarker() throws(FileError) {
    guard let marker = folders.marker else { return }
    try remove(Self.draft(of: marker))
    guard try files.exists(marker) else { return }
    try remove(marker)
    try files.synchronizeFolder(marker.removingLastComponent())
  }

  /// Returns the name under which a marker is made.
  private static func draft(of marker: FilePath) -> FilePath {
    marker.removingLastComponent().appending("transaction.new")
  }
}
