import PlanWorld
import SystemPackage

extension WorkspaceWriter {
  /// Finishes or undoes what an earlier process left; needs the lock.
  ///
  /// - Throws: ``WriteError`` when that is not possible; nothing may be written then.
  func settleInterrupted() throws(WriteError) {
    switch try found(at: folders.journal) {
    case .nothing: break
    case .record(let record, let digest):
      try settleJournal(record, isMarked: try marker()?.digest == digest)
    case .unusable: throw .damagedJournal(folders.journal)
    }
    switch try found(at: folders.provisional) {
    case .nothing: break
    case .record(let record, let digest):
      var run = TransactionRun(record, by: self)
      try checkRecord(run, folders.provisional)
      // A marker of another record stays for whom it belongs to.
      if !record.isSingle, let marker = try marker(), marker.digest != digest { try throwMarker(marker) }
      try run.decideProvisional()
    case .unusable: try dropTornRecord()
    }
    try settleMarker()
    try noteIgnoredRecords()
  }

  private func settleJournal(_ record: TransactionRecord, isMarked: Bool) throws(WriteError) {
    var run = TransactionRun(record, by: self)
    try checkRecord(run, folders.journal)
    guard isMarked || folders.marker == nil else { return try run.dismiss() }
    report(try run.finish())
  }

  /// Throws when a record names what no operation writes: then it was made by somebody else, or links have come since.
  private func checkRecord(_ run: TransactionRun, _ path: FilePath) throws(WriteError) {
    do throws(WriteError) {
      try run.check()
    } catch {
      if case .cannotWrite = error { throw error }
      throw .refusedRecord(path, error.description(in: folders.base))
    }
    guard run.record.isPlausible(in: folders.base), run.movesPlansOnly else {
      throw .refusedRecord(path, "it names other files than a command writes")
    }
  }

  // MARK: - Looking

  /// Returns what an earlier process has left half done, or `nil`; writes nothing and takes no lock.
  ///
  /// - Complexity: A look at one path when there is nothing.
  package func interruption() throws(WriteError) -> Interruption? {
    guard let path = folders.marker else {
      guard let (record, _) = try record(at: folders.journal), !isBeingWritten() else { return nil }
      return Interruption(title: record.title, userID: world.userID, marker: folders.journal)
    }
    guard let marker = try marker(), !isBeingWritten() else { return nil }
    if try isSettled(marker) { return nil }
    var title: String?
    for place in [folders.journal, folders.provisional] {
      if let (record, digest) = try record(at: place), digest == marker.digest { title = record.title }
    }
    return Interruption(title: title, userID: marker.userID, marker: path)
  }

  /// Removes a marker that was left when all was done, and throws for every other one.
  private func settleMarker() throws(WriteError) {
    guard let path = folders.marker, let marker = try marker() else { return }
    guard try isSettled(marker) else { return try throwMarker(marker) }
    do throws(FileError) {
      try files.removeFile(path)
    } catch {
      throw .cannotWrite(error)
    }
  }

  private func throwMarker(_ marker: FoundMarker) throws(WriteError) {
    throw Interruption(title: nil, userID: marker.userID, marker: folders.marker ?? "").problem
  }

  private func isSettled(_ marker: FoundMarker) throws(WriteError) -> Bool {
    guard let (_, digest) = try record(at: folders.undo) else { return false }
    return digest == marker.digest
  }

  private func isBeingWritten() -> Bool {
    // A lock that cannot be opened is held by nobody who could.
    (try? files.isLocked(folders.lock)) ?? false
  }

  /// The marker that is there; both values are `nil` when it cannot be understood.
  private struct FoundMarker {
    var userID: UInt32?
    var digest: String?
  }

  private func marker() throws(WriteError) -> FoundMarker? {
    guard let path = folders.marker else { return nil }
    do throws(FileError) {
      guard try files.details(of: path).kind == .file else { return FoundMarker() }
      let marker = TransactionMarker(bytes: try files.read(path, limit: TransactionMarker.byteLimit))
      return FoundMarker(userID: marker?.userID, digest: marker?.digest)
    } catch {
      switch error.reason {
      case .notFound, .notAFolder: return nil
      case .tooLarge: return FoundMarker()
      default: throw .cannotWrite(error)
      }
    }
  }

  /// What is at the place of a record.
  private enum FoundRecord {
    case nothing
    case record(TransactionRecord, digest: String)
    /// Not whole, or not this user's own.
    case unusable
  }

  /// Reads a record, with its digest; `nil` when it is not there, not whole, or not this user's own.
  func record(at path: FilePath) throws(WriteError) -> (TransactionRecord, digest: String)? {
    guard case .record(let record, let digest) = try found(at: path) else { return nil }
    return (record, digest)
  }

  private func found(at path: FilePath) throws(WriteError) -> FoundRecord {
    do throws(FileError) {
      let details = try files.details(of: path)
      guard details.kind == .file, details.owner == world.userID,
        details.permissions.isDisjoint(with: [.groupWrite, .otherWrite])
      else { return .unusable }
      let bytes = try files.read(path, limit: Int(Int32.max))
      guard let record = TransactionRecord(bytes: bytes, base: folders.base) else { return .unusable }
      return .record(record, digest: TransactionRecord.digest(ofRecord: bytes))
    } catch {
      if error.reason == .notFound || error.reason == .notAFolder { return .nothing }
      throw .cannotWrite(error)
    }
  }

  /// Forgets the transactions that can be undone: the torn record may be of a later one that was made.
  private func dropTornRecord() throws(WriteError) {
    do throws(FileError) {
      for path in [folders.undo, folders.provisional] where try files.exists(path) {
        try files.removeFile(path)
      }
    } catch {
      throw .cannotWrite(error)
    }
  }

  /// Says that records in the git directory are not used.
  private func noteIgnoredRecords() throws(WriteError) {
    guard let folder = folders.ignored else { return }
    for name in ["journal", "next"] where try exists(folder.appending(name)) {
      return report(.ignoredRecords(folder))
    }
  }
}
