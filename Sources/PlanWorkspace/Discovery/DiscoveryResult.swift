package import PlanWorld

/// The plans that a folder may hold.
package struct DiscoveryResult: Hashable, Sendable {
  /// The files that may be plans, in the order of their paths' bytes.
  package let candidates: [PlanCandidate]

  /// The folders that could not be searched, in the order of their paths' bytes with a `/` at the end.
  package let problems: [FileError]

  /// Creates a result.
  package init(candidates: [PlanCandidate], problems: [FileError]) {
    self.candidates = candidates
    self.problems = problems
  }
}
