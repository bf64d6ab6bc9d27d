import SystemPackage

/// Changes to files that are made together or not at all, in their order.
///
/// A later change names a file by the path it has then: after a folder has moved, by its new path. Each file
/// is changed once, and the paths of moved folders lie apart from each other.
package struct Transaction: Hashable, Sendable {
  /// What the user asked for, such as `log add-search`; shown when it is taken back.
  package let title: String

  /// The changes, in the order in which they are made.
  package let changes: [FileChange]

  /// Creates a transaction.
  package init(title: String, changes: [FileChange]) {
    self.title = title
    self.changes = changes
  }

  /// The transaction without the changes that leave everything as it is.
  var effective: Transaction {
    Transaction(title: title, changes: changes.filter { !$0.isIdle })
  }

  /// Returns a path that two changes lay claim to, or `nil` when they can be told apart.
  func contestedPath() -> FilePath? {
    var seen: Set<FilePath> = []
    var moved: [FilePath] = []
    for (index, change) in changes.enumerated() {
      guard case .moveFolder(let path, let newPath) = change else {
        guard seen.insert(change.path).inserted else { return change.path }
        continue
      }
      for folder in [path, newPath] {
        if moved.contains(where: { $0.starts(with: folder) || folder.starts(with: $0) }) { return folder }
        moved.append(folder)
      }
      // Where a folder comes from, nothing may be made later; where it goes, nothing may have been made.
      let isContested = { (other: FileChange, folder: FilePath) in
        if case .moveFolder = other { false } else { other.path.starts(with: folder) }
      }
      if let other = changes[..<index].first(where: { isContested($0, newPath) }) { return other.path }
      if let other = changes[index...].first(where: { isContested($0, path) }) { return other.path }
    }
    return nil
  }
}
