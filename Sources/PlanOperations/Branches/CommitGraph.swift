import PlanWorld

/// The commits that a tree does not have, and which of them lead to a branch.
struct CommitGraph: Sendable {
  /// The commits, newest first.
  private let commits: [GitCommit]
  private let places: [String: Int]

  /// Takes commits, children before their parents.
  init(_ commits: [GitCommit]) {
    self.commits = commits
    places = Dictionary(commits.enumerated().map { ($0.element.id, $0.offset) }) { first, _ in first }
  }

  /// Returns the commits that lead to one, newest first; none when the tree has it.
  ///
  /// - Complexity: O(*n* log *n*) in the number of these commits.
  func commits(leadingTo id: String) -> [GitCommit] {
    guard let start = places[id] else { return [] }
    var seen: Set<Int> = [start]
    var pending = [start]
    while let place = pending.popLast() {
      for parent in commits[place].parents {
        guard let next = places[parent], seen.insert(next).inserted else { continue }
        pending.append(next)
      }
    }
    return seen.sorted().map { commits[$0] }
  }
}
