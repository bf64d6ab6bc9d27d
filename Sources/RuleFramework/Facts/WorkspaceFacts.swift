package import MarkdownSyntax
package import PlanIndexing
package import PlanLanguage

/// What rules know about a workspace as a whole.
package struct WorkspaceFacts: Sendable {
  /// A place in a file.
  package struct Place: Hashable, Sendable {
    /// The path of the file from the workspace.
    package let path: String
    /// The bytes.
    package let range: ByteRange
    /// Where they begin.
    package let start: SourceLocation
    /// Where they end.
    package let end: SourceLocation

    /// Makes a place.
    package init(path: String, range: ByteRange, start: SourceLocation, end: SourceLocation) {
      self.path = path
      self.range = range
      self.start = start
      self.end = end
    }

    /// The beginning of a file, for what is said about the file as a whole.
    package init(fileAt path: String) {
      self.init(path: path, line: 1)
    }

    /// The beginning of a line, 1-based, of a file whose text is not at hand.
    package init(path: String, line: Int) {
      let start = SourceLocation(line: line, column: 1)
      self.init(path: path, range: ByteRange(0, 0), start: start, end: start)
    }

    /// The place of some bytes of a file.
    package init(path: String, range: ByteRange, in source: SourceText) {
      self.init(
        path: path, range: range, start: source.lines.location(of: range.start),
        end: source.lines.location(of: range.end))
    }
  }

  /// A plan that another one names.
  package struct Reference: Hashable, Sendable {
    /// The name as written: a slug or a path.
    package let name: String
    /// Where it stands.
    package let place: Place

    /// Makes a reference.
    package init(name: String, place: Place) {
      self.name = name
      self.place = place
    }
  }

  /// A link that leads to a file of the workspace.
  package struct Link: Hashable, Sendable {
    /// The path of the file from the workspace.
    package let path: String
    /// The anchor, or `nil`.
    package let anchor: String?

    /// Makes a link.
    package init(path: String, anchor: String?) {
      self.path = path
      self.anchor = anchor
    }
  }

  /// A plan.
  package final class PlanFact: Sendable {
    /// The path from the workspace.
    package let path: String
    /// The name of the plan.
    package let slug: String
    /// The state.
    package let state: PlanState
    /// Where findings about the whole plan are reported: its title, else its first byte.
    package let place: Place
    /// The plans that must be done before.
    package let dependencies: [Reference]
    /// Whether the file itself declares the state.
    package let isStateInText: Bool
    /// Whether the plan is closed, or says something else than that work on it goes on.
    package let mayBeOver: Bool
    /// The title, or `nil`.
    package let title: String?
    /// Where the links lead to.
    package let links: [Link]

    /// Makes a fact.
    package init(
      path: String, slug: String, state: PlanState, place: Place, dependencies: [Reference],
      isStateInText: Bool, mayBeOver: Bool, title: String?, links: [Link]
    ) {
      self.mayBeOver = mayBeOver
      self.title = title
      self.links = links
      self.isStateInText = isStateInText
      self.path = path
      self.slug = slug
      self.state = state
      self.place = place
      self.dependencies = dependencies
    }
  }

  /// Something in the index that does not agree with the plans.
  package struct IndexFact: Hashable, Sendable {
    /// What it is.
    package let problem: IndexFinding
    /// Where it is reported.
    package let place: Place
    /// Whether the index lists any plan that is over.
    package let listsClosedPlans: Bool

    /// Makes a fact.
    package init(problem: IndexFinding, place: Place, listsClosedPlans: Bool) {
      self.problem = problem
      self.listsClosedPlans = listsClosedPlans
      self.place = place
    }
  }

  /// The plans in the order of their paths.
  package let plans: [PlanFact]

  /// The first plan of each name.
  package let plansBySlug: [String: PlanFact]

  /// What is wrong with the index, in the order of its lines; empty without one.
  package let index: [IndexFact]

  /// What else lies in the workspace.
  package let surroundings: WorkspaceSurroundings

  /// What the workspace sets.
  package let settings: RuleSettings

  /// Collects facts.
  package init(
    plans: [PlanFact], index: [IndexFact] = [],
    surroundings: WorkspaceSurroundings = WorkspaceSurroundings(),
    settings: RuleSettings = RuleSettings()
  ) {
    self.plans = plans
    plansBySlug = Dictionary(plans.lazy.map { ($0.slug, $0) }) { first, _ in first }
    self.index = index
    self.surroundings = surroundings
    self.settings = settings
  }
}
