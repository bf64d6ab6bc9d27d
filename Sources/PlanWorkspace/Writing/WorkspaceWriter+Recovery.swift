import SystemPackage

extension WorkspaceWriter {
  /// Finishes or takes back what an earlier process left; needs the lock.
  ///
  /// - Returns: Whether a record was torn, so that temporary files may lie about which nothing names.
  func settleInterrupted() throws(WriteProblem) -> Bool {
    if try exists(folders.journal) {
      guard let record = try record(at: folders.journal) else { throw .damagedJournal(folders.journal) }
      var run = TransactionRun(record, folders: folders, files: files)
      report(try run.finish())
    }
    guard try exists(folders.provisional) else { return false }
    guard let record = try record(at: folders.provisional) else {
      try dropTornRecord()
      return true
    }
    var run = TransactionRun(record, folders: folders, files: files)
    try run.decideProvisional()
    return false
  }

  /// Reads a record, or returns `nil` when it is not there or not whole.
  func record(at path: FilePath) throws(WriteProblem) -> TransactionRecord? {
    do throws(FileProblem) {
      return TransactionRecord(bytes: try files.read(path, limit: Int(Int32.max)), base: folders.base)
    } catch {
      if error.reason == .notFound { return nil }
      throw .cannotWrite(error)
    }
  }

  /// Forgets the transactions that can be undone: the torn record may be of a later one that was made.
  private func dropTornRecord() throws(WriteProblem) {
    do throws(FileProblem) {
      for path in [folders.undo, folders.provisional] where try files.exists(path) {
        try files.removeFile(path)
      }
    } catch {
      throw .cannotWrite(error)
    }
  }

  /// Removes temporary files of killed writers from the folders that a transaction writes in.
  ///
  /// Nobody else writes them while the lock is held.
  func sweepTemporaryFiles(for run: TransactionRun) throws(FileProblem) {
    var folders: Set<FilePath> = []
    for (index, step) in run.record.steps.enumerated() {
      guard case .write = step.change else { continue }
      folders.insert(try run.target(index).removingLastComponent())
    }
    for folder in folders {
      let entries: [FolderEntry]
      do throws(FileProblem) {
        entries = try files.entries(of: folder)
      } catch {
        if error.reason == .notFound { continue }
        throw error
      }
      for entry in entries where entry.kind == .file && Self.isTemporary(entry.name.string) {
        try files.removeFile(folder.appending(entry.name))
      }
    }
  }

  private static func isTemporary(_ name: String) -> Bool {
    guard name.hasPrefix(TransactionRun.temporaryPrefix), name.hasSuffix(TransactionRun.temporarySuffix)
    else {
      return false
    }
    let middle = name.utf8.dropFirst(TransactionRun.temporaryPrefix.utf8.count)
      .dropLast(TransactionRun.temporarySuffix.utf8.count)
    return middle.allSatisfy { ($0 >= 0x30 && $0 <= 0x39) || $0 == UInt8(ascii: "-") }
  }
}
