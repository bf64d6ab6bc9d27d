import PlanWorld
package import SystemPackage

extension WorkspaceWriter {
  /// Returns the transaction that ``undo()`` would undo, or `nil` when there is none; writes nothing.
  ///
  /// - Throws: ``WriteError/interrupted(title:)`` and its kin when something is half done, which comes first.
  package func undoable() async throws -> Transaction? { try lastRecord()?.transaction }

  /// Returns the files that no longer hold what the last transaction wrote, so that it cannot be undone.
  package func changedSince() async throws -> [FilePath] {
    try lastRecord().map { try changedPaths(in: $0.inverse) } ?? []
  }

  private func lastRecord() throws(WriteError) -> TransactionRecord? {
    if let interruption = try interruption() { throw interruption.problem }
    // A change of one file is made by one call; its record may not have been put in its place.
    if let (record, _) = try record(at: folders.provisional), record.isSingle, record.purpose == .change {
      let changed = try changedPaths(in: record.inverse)
      if changed.isEmpty { return record }
    }
    return try record(at: folders.undo)?.0
  }

  /// Undoes the last transaction; afterwards nothing more can be undone.
  ///
  /// - Returns: The transaction that was undone.
  /// - Throws: ``WriteError/changedSince(_:)`` when a file was edited since, ``WriteError/nothingToUndo``
  ///   when no transaction is remembered.
  @discardableResult
  package func undo() async throws -> Transaction {
    try await checkOwners()
    let lock = try await takeLock()
    defer { try? files.close(lock) }
    try settleInterrupted()
    guard let (record, _) = try record(at: folders.undo) else { throw WriteError.nothingToUndo }
    guard record.isPlausible(in: folders.base) else {
      throw WriteError.refusedRecord(folders.undo, "it names other files than a command writes")
    }
    let inverse = record.inverse
    let changed = try changedPaths(in: inverse)
    guard changed.isEmpty else { throw WriteError.changedSince(changed) }
    do throws(WriteError) {
      try carryOut(inverse)
    } catch {
      if case .changedMeanwhile(let path) = error { throw WriteError.changedSince([path]) }
      throw error
    }
    return record.transaction
  }

  private func changedPaths(in record: TransactionRecord) throws(WriteError) -> [FilePath] {
    let run = TransactionRun(record, by: self)
    var changed: [FilePath] = []
    do throws(FileError) {
      for (index, step) in record.steps.enumerated() where try run.state(index) != .before {
        changed.append(step.change.path)
      }
    } catch {
      throw .cannotWrite(error)
    }
    return changed
  }
}
