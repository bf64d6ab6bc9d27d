package import SystemPackage

/// What became of a transaction that an earlier process left unfinished.
package enum RecoveryNote: Hashable, Sendable {
  /// All its changes are made now.
  case finished(title: String)
  /// Its changes are taken back, because somebody had edited these files in between; they stay as they are.
  case rolledBack(title: String, edited: [FilePath])
}

extension RecoveryNote: CustomStringConvertible {
  package var description: String { text(\.string) }

  /// Returns the description with paths from a folder, where they lie below it.
  package func description(in root: FilePath) -> String {
    text { $0.relative(to: root) }
  }

  private func text(_ show: (FilePath) -> String) -> String {
    switch self {
    case .finished(let title): "finished '\(title)', which had been interrupted"
    case .rolledBack(let title, let edited):
      "took back '\(title)', which had been interrupted, because these files were edited since: "
        + edited.map(show).joined(separator: ", ")
    }
  }
}
