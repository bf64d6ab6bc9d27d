import PlanWorld
import SystemPackage

extension TransactionRun {
  /// How the names of temporary files begin; a leading period hides them from the search for plans.
  static let temporaryPrefix = ".execplan-"

  /// How the names of temporary files end.
  static let temporarySuffix = ".tmp"

  /// Adds to the record what has to be known before anything is written.
  ///
  /// - Parameter processID: The number of this process.
  /// - Throws: ``FileError`` when a file cannot be looked at.
  mutating func prepare(processID: Int32) throws(FileError) {
    for index in record.steps.indices {
      let change = record.steps[index].change
      switch change {
      case .write(_, let before, _):
        record.steps[index].temporaryName = try freeName(index, processID: processID)
        if before != nil {
          record.steps[index].permissions = try files.permissions(of: target(index))
          try noteOtherNames(of: target(index), shown: change.path)
        } else {
          record.steps[index].madeFolders = try missingFolders(to: change.path, index)
        }
      case .remove(let path, _):
        record.steps[index].temporaryName = try freeName(index, processID: processID)
        record.steps[index].permissions = try files.permissions(of: place(path, index))
      case .moveFolder(_, let newPath):
        record.steps[index].madeFolders = try missingFolders(to: newPath, index)
      }
    }
  }

  private func noteOtherNames(of path: FilePath, shown: FilePath) throws(FileError) {
    let count = try files.details(of: path).linkCount
    if count > 1 { report(.otherNames(shown, count: count - 1)) }
  }

  private func missingFolders(to path: FilePath, _ index: Int) throws(FileError) -> [FilePath] {
    var missing: [FilePath] = []
    var folder = path.removingLastComponent()
    while folder != folders.base, folder.starts(with: folders.base), try !files.exists(place(folder, index)) {
      missing.append(folder)
      folder.removeLastComponent()
    }
    return missing.reversed()
  }

  /// Returns the name of a temporary file beside the target of a change, where nothing is yet.
  ///
  /// In a container a process may have the number of one that was killed elsewhere.
  func freeName(_ index: Int, processID: Int32) throws(FileError) -> FilePath.Component? {
    let folder = target(index).removingLastComponent()
    for attempt in 0... {
      let end = attempt == 0 ? "" : "-\(attempt)"
      guard
        let name = FilePath.Component(
          "\(Self.temporaryPrefix)\(processID)-\(index)\(end)\(Self.temporarySuffix)")
      else { break }
      if try !files.exists(folder.appending(name)) { return name }
    }
    return nil
  }

  /// Whether a name is one that ``freeName(_:processID:)`` gives.
  static func isTemporary(_ name: String) -> Bool {
    guard name.hasPrefix(temporaryPrefix), name.hasSuffix(temporarySuffix) else { return false }
    return name.utf8.dropFirst(temporaryPrefix.utf8.count).dropLast(temporarySuffix.utf8.count)
      .allSatisfy { ($0 >= 0x30 && $0 <= 0x39) || $0 == UInt8(ascii: "-") }
  }
}
