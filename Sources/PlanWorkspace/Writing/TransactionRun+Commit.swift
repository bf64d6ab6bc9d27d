import SystemPackage

extension TransactionRun {
  /// Carries the prepared transaction out.
  ///
  /// - Throws: ``WriteProblem/changedMeanwhile(_:)`` when a file did not hold what it should and nothing is
  ///   changed; another problem when something could not be done.
  mutating func commit() throws(WriteProblem) {
    let changed: FilePath?
    do throws(FileProblem) {
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
  private func begin() throws(FileProblem) -> FilePath? {
    let provisional = try createProvisional()
    do throws(FileProblem) {
      try files.write(record.bytes(base: folders.base), to: provisional)
      for index in record.steps.indices { try stage(index) }
      // For a single change the file tells whether it was made; its record need not outlive a power cut.
      if !record.isSingle { try files.synchronize(provisional) }
    } catch {
      try? files.close(provisional)
      throw error
    }
    try files.close(provisional)
    return try firstChanged()
  }

  private func createProvisional() throws(FileProblem) -> OpenFile {
    // It names what the user has written, so nobody else may read it.
    do throws(FileProblem) {
      return try files.create(folders.provisional, permissions: .ownerReadWrite)
    } catch {
      guard error.reason == .notFound else { throw error }
      try files.makeFolders(to: folders.records)
      return try files.create(folders.provisional, permissions: .ownerReadWrite)
    }
  }

  private mutating func applySingle() throws(WriteProblem) {
    do throws(FileProblem) {
      try apply(0)
    } catch {
      try discard()
      throw .cannotWrite(error)
    }
  }

  private mutating func applyAll() throws(WriteProblem) {
    do throws(FileProblem) {
      try files.rename(folders.provisional, to: folders.journal)
      try files.synchronizeFolder(folders.records)
    } catch {
      try discard()
      throw .cannotWrite(error)
    }
    for index in record.steps.indices {
      let state: State
      do throws(FileProblem) {
        state = try self.state(index)
        if state == .before { try apply(index) }
      } catch {
        try rollBack()
        throw .cannotWrite(error)
      }
      if state != .before {
        try rollBack()
        throw .changedMeanwhile(record.steps[index].change.path)
      }
    }
  }

  // MARK: - Ending

  /// Makes what is done last and lets the record serve for undoing.
  func settle() throws(WriteProblem) {
    var problem: FileProblem?
    do throws(FileProblem) { try synchronizeFolders() } catch { problem = error }
    for folder in record.emptiedFolders.reversed() { try? files.removeFolder(folder) }
    let source = record.isSingle ? folders.provisional : folders.journal
    do throws(FileProblem) {
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
  func discard() throws(WriteProblem) {
    // A record stays as long as it names a temporary file: the next command then removes that file.
    if removeRemains() == nil { try? remove(folders.provisional) }
    do throws(FileProblem) {
      if !record.isSingle { try remove(folders.journal) }
    } catch {
      throw .unfinished(title: record.title, error)
    }
  }

  /// Takes back every change that has been made and still stands, the last one first.
  mutating func rollBack() throws(WriteProblem) {
    do throws(FileProblem) {
      for index in record.steps.indices.reversed() where try state(index) == .after { try revert(index) }
      if let problem = removeRemains() { throw problem }
      try synchronizeFolders()
      try remove(folders.journal)
      try files.synchronizeFolder(folders.records)
    } catch {
      throw .unfinished(title: record.title, error)
    }
  }

  /// Removes a file that may be gone already.
  func remove(_ path: FilePath) throws(FileProblem) {
    do throws(FileProblem) {
      try files.removeFile(path)
    } catch {
      guard error.reason == .notFound else { throw error }
    }
  }
}
