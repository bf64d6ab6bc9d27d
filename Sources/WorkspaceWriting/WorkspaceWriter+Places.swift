package import SystemPackage

extension WorkspaceWriter {
  /// The folder of this user's records of the workspace.
  package var recordFolder: FilePath { folders.records }

  /// Whether that folder is the user's own, so that nobody else can have put a record there.
  package var hasOwnRecordFolder: Bool { folders.ignored != nil || folders.marker == nil }

  /// The folder in the git directory with records that are not used, or `nil` when there are none.
  package func ignoredRecords() throws(WriteError) -> FilePath? {
    guard let folder = folders.ignored else { return nil }
    for name in ["journal", "next", "undo"] where try exists(folder.appending(name)) { return folder }
    return nil
  }
}
