import PlanText

/// Which files and folders of a workspace get other paths.
package struct PathMoves: Hashable, Sendable {
  private let moves: [PathKey: String]

  /// Collects moves.
  ///
  /// - Parameter moves: The new path of each file or folder by its old path, from the workspace on, without a
  ///   `/` at the end. What lies in a moved folder moves along.
  package init(_ moves: [String: String]) {
    self.moves = Dictionary(moves.map { (PathKey($0.key), $0.value) }) { first, _ in first }
  }

  /// Returns the new path of a file or folder, or `nil` when it stays where it is.
  ///
  /// The innermost of several moved folders counts.
  ///
  /// - Complexity: O(*n*) in the length of the path.
  package func newPath(of path: String) -> String? {
    var rest: [Substring] = []
    var parts = path.pathParts
    while !parts.isEmpty {
      if let new = moves[PathKey(parts.joined(separator: "/"))] {
        let whole = ([Substring(new)] + rest.reversed()).joined(separator: "/")
        return whole.hasBytes(of: path) ? nil : whole
      }
      rest.append(parts.removeLast())
    }
    return nil
  }
}
