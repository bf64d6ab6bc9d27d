import PlanWorld
import SystemPackage

/// Where files are while some of a transaction's folders have moved and others have not.
///
/// Each question takes time in proportion to the parts of the path, however many folders move.
struct ChangePlaces {
  /// A folder that moves, seen from one of its two places.
  private struct Move {
    let index: Int
    let other: FilePath
  }

  /// What moves away from each place, and what moves to it, in the order of the changes.
  private let departures: [FilePath: [Move]]
  private let arrivals: [FilePath: [Move]]

  /// Looks for the moved folders among changes.
  init(_ changes: [FileChange]) {
    var departures: [FilePath: [Move]] = [:]
    var arrivals: [FilePath: [Move]] = [:]
    for (index, change) in changes.enumerated() {
      guard case .moveFolder(let from, let to) = change else { continue }
      departures[from, default: []].append(Move(index: index, other: to))
      arrivals[to, default: []].append(Move(index: index, other: from))
    }
    self.departures = departures
    self.arrivals = arrivals
  }

  /// Returns the path that a file has now.
  ///
  /// - Parameters:
  ///   - path: The file, as it is called when it is a certain change's turn.
  ///   - turn: The place of that change; the changes before it count as made, the others as not made.
  ///   - moved: The places of the changes that have really moved their folder.
  /// - Returns: The path under which the file is found.
  func place(of path: FilePath, at turn: Int, moved: Set<Int>) -> FilePath {
    first(around: path) { folder in
      let away = departures[folder]?.first { $0.index >= turn && moved.contains($0.index) }
      let back = arrivals[folder]?.first { $0.index < turn && !moved.contains($0.index) }
      return [away, back].compactMap(\.self).min { $0.index < $1.index }
    }
  }

  /// Returns how a file that is found at a path now is called when it is a certain change's turn.
  func name(of path: FilePath, at turn: Int) -> FilePath {
    first(around: path) { departures[$0]?.first { $0.index < turn } }
  }

  /// Returns a path after the first of the moves that fit it or one of the folders around it.
  private func first(around path: FilePath, _ fitting: (FilePath) -> Move?) -> FilePath {
    guard !departures.isEmpty else { return path }
    var found: (folder: FilePath, move: Move)?
    for folder in path.selfAndFolders {
      if let move = fitting(folder), move.index < found?.move.index ?? .max { found = (folder, move) }
    }
    guard let found else { return path }
    var rest = path
    return rest.removePrefix(found.folder) ? found.move.other.pushing(rest) : path
  }
}
