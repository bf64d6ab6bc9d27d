package import PlanWorld
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
  let report: @Sendable (WriterNote) -> Void

  /// The files, of which those in the checkout are changed without following a link.
  let files: any FileStore

  /// Creates the writer of a workspace; nothing is made on the disk.
  ///
  /// - Parameters:
  ///   - root: The workspace, an absolute path.
  ///   - world: The files, the environment and this process.
  ///   - report: Called with what the user should know besides.
  /// - Throws: ``WriteError/noStateFolder`` when there is no place for the lock.
  package init(
    root: FilePath, world: World, report: @escaping @Sendable (WriterNote) -> Void = { _ in }
  ) throws(WriteError) {
    self.world = world
    self.report = report
    folders = try WriterFolders.find(for: root.lexicallyNormalized(), in: world)
    files = world.files.guarding(folders.base)
  }

  /// Plans a transaction under the lock and carries it out.
  ///
  /// - Parameter plan: Reads and computes; called again when a file no longer holds what it has read.
  /// - Returns: What was written, without changes that left everything as it was; `nil` when nothing was.
  /// - Throws: ``WriteError``, or what `plan` throws; all files then hold what they held before.
  @discardableResult
  package func commit(_ plan: () async throws -> Transaction?) async throws -> Transaction? {
    try await checkOwners()
    let lock = try await takeLock()
    defer { try? files.close(lock) }
    try settleInterrupted()
    var attempt = 0
    while true {
      guard let transaction = try await plan()?.effective, !transaction.changes.isEmpty else { return nil }
      let resolved = try resolved(transaction)
      do throws(WriteError) {
        try carryOut(TransactionRecord(of: resolved), isResolved: true)
        return resolved
      } catch {
        guard case .changedMeanwhile = error, attempt < Self.newPlanLimit else { throw error }
        attempt += 1
      }
    }
  }

  // MARK: - Carrying out

  /// Carries out a record that nothing has been done for.
  ///
  /// - Parameters:
  ///   - record: What is to be done.
  ///   - isResolved: Whether its paths were resolved a moment ago.
  /// - Throws: ``WriteError``; what was done is undone then, unless it says otherwise.
  func carryOut(_ record: TransactionRecord, isResolved: Bool = false) throws(WriteError) {
    var run = TransactionRun(record, by: self)
    try run.check(isResolved: isResolved)
    do throws(FileError) {
      try run.prepare(processID: world.processID)
    } catch {
      if error.reason == .notFound { throw .changedMeanwhile(error.path) }
      throw .cannotWrite(error)
    }
    try run.commit()
  }

  /// Looks whether anything stands at a path.
  func exists(_ path: FilePath) throws(WriteError) -> Bool {
    do throws(FileError) {
      return try files.exists(path)
    } catch {
      throw .cannotWrite(error)
    }
  }
}
