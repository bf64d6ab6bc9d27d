import PlanText
package import PlanWorld
package import SystemPackage

/// What a user should know of a write besides what was asked.
package enum WriterNote: Hashable, Sendable {
  /// All changes of an interrupted transaction are made now.
  case finished(title: String)
  /// The changes of an interrupted transaction are undone, because these files were edited since; they stay as they are.
  case rolledBack(title: String, edited: [FilePath])
  /// Somebody else has settled an interrupted transaction, so its record is dropped.
  case settledElsewhere(title: String)
  /// A temporary file holds text that this program has not written, so it stays.
  case kept(FilePath)
  /// The system does not let this process keep something about a file.
  case lost(FilePath, Set<FileAttribute>)
  /// A file has other names, and these keep the old text.
  case otherNames(FilePath, count: Int)
  /// A folder of records is not used, because the user's own folder is.
  case ignoredRecords(FilePath)
}

extension WriterNote: CustomStringConvertible {
  package var description: String { text(\.string) }

  /// Returns the description with paths from a folder, where they are below it.
  package func description(in root: FilePath) -> String {
    text { $0.relative(to: root) }
  }

  private func text(_ show: (FilePath) -> String) -> String {
    switch self {
    case .finished(let title): "finished '\(title)', which had been interrupted"
    case .rolledBack(let title, let edited):
      "undid '\(title)', which had been interrupted, because these files were edited since: "
        + edited.map(show).joined(separator: ", ")
    case .settledElsewhere(let title):
      "dropped the record of '\(title)', which had been interrupted and was settled without it"
    case .kept(let path):
      "kept \(show(path)): it holds text that was saved at the same moment; compare it and remove it"
    case .lost(let path, let attributes):
      "\(show(path)) could not keep its "
        + FileAttribute.allCases.filter(attributes.contains).map(\.rawValue).joined(separator: ", ")
        + ": the system does not allow it"
    case .otherNames(let path, let count):
      "\(show(path)) had \(count.counted("other name")) (hard links), which keep\(count == 1 ? "s" : "") the old text"
    case .ignoredRecords(let path):
      "ignored the records in \(show(path)): yours are in your state folder"
    }
  }
}
