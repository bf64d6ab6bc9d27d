import SystemPackage

/// Where files are while some of a transaction's folders have moved and others have not.
struct ChangePlaces {
  private let moves: [(index: Int, from: FilePath, to: FilePath)]

  /// Looks for the moved folders among changes.
  init(_ changes: [FileChange]) {
    moves = changes.enumerated().compactMap { index, change in
      guard case .moveFolder(let from, let to) = change else { return nil }
      return (index, from, to)
    }
  }

  /// Returns the path that a file has now.
  ///
  /// - Parameters:
  ///   - path: The file, as it is called when it is a certain change's turn.
  ///   - turn: The place of that change; the changes before it count as made, the others as not made.
  ///   - moved: The places of the changes that have really moved their folder.
  /// - Returns: The path under which the file is found.
  func place(of path: FilePath, at turn: Int, moved: Set<Int>) -> FilePath {
    for move in moves {
      let isMoved = moved.contains(move.index)
      if move.index >= turn, isMoved, let rest = Self.rest(of: path, in: move.from) {
        return move.to.pushing(rest)
      }
      if move.index < turn, !isMoved, let rest = Self.rest(of: path, in: move.to) {
        return move.from.pushing(rest)
      }
    }
    return path
  }

  /// Returns how a file that is found at a path now is called when it is a certain change's turn.
  func name(of path: FilePath, at turn: Int) -> FilePath {
    for move in moves where move.index < turn {
      if let rest = Self.rest(of: path, in: move.from) { return move.to.pushing(rest) }
    }
    return path
  }

  private static func rest(of path: FilePath, in folder: FilePath) -> FilePath? {
    var rest = path
    return rest.removePrefix(folder) ? rest : nil
  }
}
