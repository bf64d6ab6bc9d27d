package import PlanLanguage
package import PlanText

/// What a workspace knows about the plans that its index is to list.
package struct IndexFacts: Sendable {
  /// A plan.
  package struct Fact: Hashable, Sendable {
    /// What the index says about it.
    package let line: IndexLine
    /// Its state.
    package let state: PlanState

    /// Makes a fact.
    package init(line: IndexLine, state: PlanState) {
      self.line = line
      self.state = state
    }
  }

  /// The plans in the order of their slugs.
  package let plans: [Fact]

  /// The paths of files that are no plans but exist, so that a line may lead to them.
  package let otherFiles: Set<PathKey>

  /// Each plan by its path.
  let byPath: [PathKey: Fact]

  /// Collects facts.
  ///
  /// - Parameters:
  ///   - plans: All plans of the workspace; of two with the same path the first counts.
  ///   - otherFiles: The paths of files that are no plans but exist.
  package init(plans: [Fact], otherFiles: Set<PathKey> = []) {
    byPath = Dictionary(plans.map { (PathKey($0.line.path), $0) }) { first, _ in first }
    self.plans = byPath.values.sorted {
      IndexSlot.precedes(($0.line.slug, $0.line.path), ($1.line.slug, $1.line.path))
    }
    self.otherFiles = otherFiles
  }

  /// The slugs by their paths.
  var slugs: [PathKey: String] { byPath.mapValues(\.line.slug) }

  /// Whether a line that leads to a path leads to nothing.
  func isDead(_ path: String) -> Bool {
    guard byPath[PathKey(path)] == nil, !otherFiles.contains(PathKey(path)) else { return false }
    return Self.isMarkdown(path)
  }

  /// Whether the name of a file is that of a Markdown file.
  static func isMarkdown(_ path: String) -> Bool {
    let name = path.lowercased()
    return name.hasSuffix(".md") || name.hasSuffix(".markdown")
  }
}
