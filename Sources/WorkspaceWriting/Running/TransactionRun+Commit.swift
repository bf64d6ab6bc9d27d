import PlanWorld
import SystemPackage

extension TransactionRun {
  /// Carries the prepared transaction out.
  ///
  /// - Throws: ``WriteError/changedMeanwhile(_:)`` when a file did not hold what it should and nothing is
  ///   changed; another problem when something could not be done.
  mutating func commit() throws(WriteError) {
    let changed: FilePath?
    do throws(FileError) {
      changed = try begin()
    } catch {
      try discard()
      throw .cannotWrite(error)
    }
    if let changed {
      try discard()
      throw .changedMeanwhile(changed)
    }
    if record.isSingle { try applySingle() } else { try applyAll() }
    try settle()
  }

  /// Writes the record and the temporary files, and compares the files with what they should hold.
  ///
  /// - Returns: The first file that holds something else.
  private mutating func begin() throws(FileError) -> FilePath? {
    let bytes = record.bytes(base: folders.base)
    let provisional = try createProvisional()
    do throws(FileError) {
      try files.write(bytes, to: provisional)
      for index in record.steps.indices { try stage(index) }
      // For a single change the file tells whether it was made; its record need not outlive a power cut.
      if !record.isSingle { try files.synchronize(provisional) }
    } catch {
      try? files.close(provisional)
      throw error
    }
    try files.close(provisional)
    if !record.isSingle { try putMarker(for: bytes) }
    return try firstChanged()
  }

  private func createProvisional() throws(FileError) -> OpenFile {
    // It names what the user has written, so nobody else may read it.
    do throws(FileError) {
      return try files.create(folders.provisional, permissions: .ownerReadWrite)
    } catch {
      guard error.reason == .notFound else { throw error }
      for folder in try files.missingFolders(to: folders.records) {
        try files.makeFolder(folder, permissions: .ownerReadWriteExecute)
      }
      return try files.create(folders.provisional, permissions: .ownerReadWrite)
    }
  }

  private mutating func applySingle() throws(WriteError) {
    let isMade: Bool
    do throws(FileError) {
      isMade = try apply(0)
    } catch {
      // Where the change was made and could not be undone, the record stays for the next command.
      guard (try? state(0)) != .after else { throw .unfinished(title: record.title, error) }
      try discard()
      throw .cannotWrite(error)
    }
    guard !isMade else { return }
    try discard()
    throw .changedMeanwhile(record.steps[0].change.path)
  }

  private mutating func applyAll() throws(WriteError) {
    do throws(FileError) {
      try files.rename(folders.provisional, to: folders.journal)
      try files.synchronizeFolder(folders.records)
    } catch {
      try discard()
      throw .cannotWrite(error)
    }
    for index in record.steps.indices {
      var isMade = false
      do throws(FileError) {
        if try state(index) == .before { isMade = try apply(index) }
      } catch {
        try rollBack()
        throw .cannotWrite(error)
      }
      if !isMade {
        try rollBack()
        throw .changedMeanwhile(record.steps[index].change.path)
      }
    }
  }

  // MARK: - Ending

  /// Makes what is done last and lets the record serve for undoing.
  func settle() throws(WriteError) {
    var problem: FileError? = clearTemporaries()
    do throws(FileError) { try synchronizeFolders() } catch { problem = error }
    for folder in record.emptiedFolders.reversed() { try? files.removeFolder(folder) }
    let source = record.isSingle ? folders.provisional : folders.journal
    // The marker goes first: a record without one is never carried out again. Where it stays, the record of what can be
    // undone shows that all was done.
    if !record.isSingle, (try? removeMarker()) == nil {
      do throws(FileError) { try removeMarker() } catch { problem = problem ?? error }
    }
    do throws(FileError) {
      switch record.purpose {
      case .change: try files.rename(source, to: folders.undo)
      case .undo:
        try remove(folders.undo)
        try remove(source)
      }
      if !record.isSingle { try files.synchronizeFolder(folders.records) }
    } catch {
      // A journal that stays behind would be finished again, over what is edited from now on.
      if !record.isSingle, (try? remove(folders.journal)) == nil { problem = problem ?? error }
    }
    if let problem { throw .unconfirmed(problem) }
  }

  /// Gives up a transaction of which no change has been made.
  func discard() throws(WriteError) {
    let hasRemains = removeRemains() != nil
    do throws(FileError) {
      if !record.isSingle {
        try removeMarker()
        try remove(folders.journal)
      }
    } catch {
      throw .unfinished(title: record.title, error)
    }
    // A record stays as long as it names a temporary file: the next command then removes that file.
    if !hasRemains { try? remove(folders.provisional) }
  }

  /// Reverts every change that has been made and still stands, the last one first.
  mutating func rollBack() throws(WriteError) {
    do throws(FileError) {
      for index in record.steps.indices.reversed() where try state(index) == .after { try revert(index) }
      if let problem = removeRemains() { throw problem }
      try synchronizeFolders()
      try removeMarker()
      try remove(folders.journal)
      try files.synchronizeFolder(folders.records)
    } catch {
      throw .unfinished(title: record.title, error)
    }
  }

  /// Removes a file that may be gone already.
  func remove(_ path: FilePath) throws(FileError) {
    do throws(FileError) {
      try files.removeFile(path)
    } catch {
      guard error.reason == .notFound else { throw error }
    }
  }
}
