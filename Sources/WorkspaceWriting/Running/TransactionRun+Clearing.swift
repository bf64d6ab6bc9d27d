import PlanWorld
import SystemPackage

extension TransactionRun {
  /// Removes the temporary file of a change, unless it holds what this program has not written.
  ///
  /// Only the text before, the text after and a beginning of that are the writer's own: anything else was saved by
  /// somebody in the moment in which files were exchanged, or never was a temporary file. It stays and is reported.
  ///
  /// - Throws: ``FileError`` when it cannot be read or removed.
  func clearTemporary(_ index: Int) throws(FileError) {
    guard let temporary = temporaryFile(index) else { return }
    let change = record.steps[index].change
    switch try temporaryContent(of: temporary, change) {
    case .nothing: return
    case .file(let bytes) where change.isOwn(bytes):
      do throws(FileError) {
        try files.removeFile(temporary)
      } catch {
        guard error.reason == .notFound else { throw error }
      }
    case .file, .other: report(.kept(temporary))
    }
  }

  private func temporaryContent(of path: FilePath, _ change: FileChange) throws(FileError) -> Content {
    do throws(FileError) {
      guard try files.details(of: path).kind == .file else { return .other }
    } catch {
      guard error.reason == .notFound || error.reason == .notAFolder else { throw error }
      return .nothing
    }
    return try content(of: path, limit: change.longestText)
  }

  /// Removes the temporary files of all changes; goes on after an error.
  ///
  /// - Returns: The first error.
  func clearTemporaries() -> FileError? {
    var first: FileError?
    for index in record.steps.indices {
      do throws(FileError) {
        try clearTemporary(index)
      } catch {
        if error.reason != .notFound, error.reason != .notAFolder { first = first ?? error }
      }
    }
    return first
  }

  /// Removes the temporary files and the folders that were made and are empty; goes on after an error.
  ///
  /// - Returns: The first error.
  func removeRemains() -> FileError? {
    let first = clearTemporaries()
    for (index, step) in record.steps.enumerated().reversed() {
      for folder in step.madeFolders.reversed() { try? files.removeFolder(place(folder, index)) }
    }
    return first
  }
}

extension FileChange {
  /// Whether a temporary file of this change that holds certain bytes holds nothing but what the writer put there.
  fileprivate func isOwn(_ bytes: [UInt8]) -> Bool {
    switch self {
    case .write(_, let before, let after): bytes == before || after.starts(with: bytes)
    case .remove(_, let before): bytes == before
    case .moveFolder: false
    }
  }

  /// The number of bytes of the longer text, before or after.
  fileprivate var longestText: Int {
    switch self {
    case .write(_, let before, let after): max(before?.count ?? 0, after.count)
    case .remove(_, let before): before.count
    case .moveFolder: 0
    }
  }
}
