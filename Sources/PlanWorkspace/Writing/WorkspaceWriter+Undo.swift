package import SystemPackage

extension WorkspaceWriter {
  /// Returns the transaction that ``undo()`` would take back, or `nil` when there is none.
  ///
  /// Settles first what an earlier process left half done.
  package func undoable() async throws -> Transaction? {
    let isInterrupted = try exists(folders.journal) || exists(folders.provisional)
    guard isInterrupted else { return try record(at: folders.undo)?.transaction }
    let lock = try await takeLock()
    defer { try? files.close(lock) }
    _ = try settleInterrupted()
    return try record(at: folders.undo)?.transaction
  }

  /// Returns the files that no longer hold what the last transaction wrote, so that it cannot be taken back.
  package func changedSince() async throws -> [FilePath] {
    guard try await undoable() != nil, let record = try record(at: folders.undo) else { return [] }
    return try changedPaths(in: record.inverse)
  }

  /// Takes the last transaction back; afterwards nothing more can be taken back.
  ///
  /// - Returns: The transaction that was taken back.
  /// - Throws: ``WriteProblem/changedSince(_:)`` when a file was edited since, ``WriteProblem/nothingToUndo``
  ///   when no transaction is remembered.
  @discardableResult
  package func undo() async throws -> Transaction {
    let lock = try await takeLock()
    defer { try? files.close(lock) }
    let hasTornRecord = try settleInterrupted()
    guard let record = try record(at: folders.undo) else { throw WriteProblem.nothingToUndo }
    let inverse = record.inverse
    let changed = try changedPaths(in: inverse)
    guard changed.isEmpty else { throw WriteProblem.changedSince(changed) }
    do throws(WriteProblem) {
      try carryOut(inverse, sweeps: hasTornRecord)
    } catch {
      if case .changedMeanwhile(let path) = error { throw WriteProblem.changedSince([path]) }
      throw error
    }
    return record.transaction
  }

  private func changedPaths(in record: TransactionRecord) throws(WriteProblem) -> [FilePath] {
    let run = TransactionRun(record, folders: folders, files: files)
    var changed: [FilePath] = []
    do throws(FileProblem) {
      for (index, step) in record.steps.enumerated() where try run.state(index) != .before {
        changed.append(step.change.path)
      }
    } catch {
      throw .cannotWrite(error)
    }
    return changed
  }
}
