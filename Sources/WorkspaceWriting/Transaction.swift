import PlanWorld
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
  ///
  /// - Complexity: O(*n*) in the number of changes and the parts of their paths.
  func contestedPath() -> FilePath? {
    let lookup = FileChangesByFolder(changes)
    var seen: Set<FilePath> = []
    var moved: Set<FilePath> = []
    var aroundMoved: Set<FilePath> = []
    for (index, change) in changes.enumerated() {
      guard case .moveFolder(let path, let newPath) = change else {
        guard seen.insert(change.path).inserted else { return change.path }
        continue
      }
      for folder in [path, newPath] {
        let around = folder.selfAndFolders
        if aroundMoved.contains(folder) || around.contains(where: moved.contains) { return folder }
        moved.insert(folder)
        aroundMoved.formUnion(around)
      }
      // Where a folder comes from, nothing may be made later; where it goes, nothing may have been made.
      if let other = lookup.first(in: newPath), other < index { return changes[other].path }
      if let other = lookup.last(in: path), other > index {
        return changes[index...].first { $0.isOfFile && $0.path.starts(with: path) }?.path
      }
    }
    return nil
  }
}

/// Which changes of files happen below each folder, at their own paths too.
private struct FileChangesByFolder {
  private var places: [FilePath: ClosedRange<Int>] = [:]

  init(_ changes: [FileChange]) {
    guard changes.contains(where: { !$0.isOfFile }) else { return }
    for (index, change) in changes.enumerated() where change.isOfFile {
      for folder in change.path.selfAndFolders {
        places[folder] = (places[folder]?.lowerBound ?? index)...index
      }
    }
  }

  func first(in folder: FilePath) -> Int? { places[folder]?.lowerBound }
  func last(in folder: FilePath) -> Int? { places[folder]?.upperBound }
}

extension FileChange {
  /// Whether one file changes, and no folder moves.
  fileprivate var isOfFile: Bool {
    if case .moveFolder = self { false } else { true }
  }
}
