import MarkdownSyntax
package import SystemPackage

/// Writes the files of a workspace: together or not at all, and never over what somebody else has just saved.
///
/// Writers of all worktrees of a repository take turns by a lock that the kernel gives back when its holder
/// ends. Readers take no lock.
package struct WorkspaceWriter: Sendable {
  /// How often a change is planned anew because somebody else has saved one of its files.
  package static let newPlanLimit = 3

  /// How long the lock is waited for.
  package var lockLimit: Duration = .seconds(30)

  let world: World
  let folders: WriterFolders
  let report: @Sendable (RecoveryNote) -> Void

  var files: any FileStore { world.files }

  /// Creates the writer of a workspace; nothing is made on the disk.
  ///
  /// - Parameters:
  ///   - root: The workspace, an absolute path.
  ///   - world: The files, the environment and this process.
  ///   - report: Called when a transaction of an earlier process was finished or taken back.
  /// - Throws: ``WriteProblem/noStateFolder`` when there is no place for the lock.
  package init(
    root: FilePath, world: World, report: @escaping @Sendable (RecoveryNote) -> Void = { _ in }
  ) throws(WriteProblem) {
    self.world = world
    self.report = report
    folders = try WriterFolders.find(for: root.lexicallyNormalized(), in: world)
  }

  /// Plans a transaction under the lock and carries it out.
  ///
  /// - Parameter plan: Reads and computes; called again when a file no longer holds what it has read.
  /// - Returns: What was written, without changes that left everything as it was; `nil` when nothing was.
  /// - Throws: ``WriteProblem``, or what `plan` throws; all files then hold what they held before.
  @discardableResult
  package func commit(_ plan: () async throws -> Transaction?) async throws -> Transaction? {
    let lock = try await takeLock()
    defer { try? files.close(lock) }
    let hasTornRecord = try settleInterrupted()
    var attempt = 0
    while true {
      guard let transaction = try await plan()?.effective, !transaction.changes.isEmpty else { return nil }
      let normalized = try checked(transaction)
      do throws(WriteProblem) {
        try carryOut(normalized, sweeps: hasTornRecord)
        return normalized
      } catch {
        guard case .changedMeanwhile = error, attempt < Self.newPlanLimit else { throw error }
        attempt += 1
      }
    }
  }

  /// Finishes or takes back what an earlier process left half done; for readers, who need no lock otherwise.
  ///
  /// - Complexity: One look at a path when there is nothing to do.
  package func recoverIfNeeded() async throws {
    guard try exists(folders.journal) else { return }
    let lock = try await takeLock()
    defer { try? files.close(lock) }
    _ = try settleInterrupted()
  }

  // MARK: - Checking

  /// Returns the transaction with plain paths when it may be written.
  private func checked(_ transaction: Transaction) throws(WriteProblem) -> Transaction {
    var changes: [FileChange] = []
    for change in transaction.changes {
      changes.append(try change.mapPaths(checkedPath))
      switch change {
      case .write(let path, let before, let after):
        try checkUTF8(before ?? [], path)
        try checkUTF8(after, path)
      case .remove(let path, let before): try checkUTF8(before, path)
      case .moveFolder: break
      }
    }
    let checked = Transaction(title: transaction.title, changes: changes)
    if let path = checked.contestedPath() { throw .contested(path) }
    return checked
  }

  private func checkedPath(_ path: FilePath) throws(WriteProblem) -> FilePath {
    let path = path.lexicallyNormalized()
    guard path.starts(with: folders.base), path != folders.base else {
      throw .outside(path, of: folders.base)
    }
    return path
  }

  private func checkUTF8(_ bytes: [UInt8], _ path: FilePath) throws(WriteProblem) {
    if let offset = SourceText(bytes).firstInvalidUTF8() { throw .notUTF8(path, offset: offset) }
  }

  private func carryOut(_ transaction: Transaction, sweeps: Bool) throws(WriteProblem) {
    let steps = transaction.changes.map {
      TransactionRecord.Step(change: $0, permissions: nil, temporaryName: nil, madeFolders: [])
    }
    try carryOut(
      TransactionRecord(purpose: .change, title: transaction.title, steps: steps, emptiedFolders: []),
      sweeps: sweeps)
  }

  /// Carries out a record that nothing has been done for.
  func carryOut(_ record: TransactionRecord, sweeps: Bool) throws(WriteProblem) {
    var run = TransactionRun(record, folders: folders, files: files)
    do throws(FileProblem) {
      if sweeps { try sweepTemporaryFiles(for: run) }
      try run.prepare(processID: world.processID)
    } catch {
      if error.reason == .notFound { throw .changedMeanwhile(error.path) }
      throw .cannotWrite(error)
    }
    try run.commit()
  }

  /// Looks whether anything stands at a path.
  func exists(_ path: FilePath) throws(WriteProblem) -> Bool {
    do throws(FileProblem) {
      return try files.exists(path)
    } catch {
      throw .cannotWrite(error)
    }
  }
}
