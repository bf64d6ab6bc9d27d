import MarkdownSyntax
package import PlanModel

/// What rules know about the files of a workspace that are neither plans nor the index.
package struct WorkspaceSurroundings: Sendable {
  /// A file in the folder that belongs to a plan.
  package struct Asset: Hashable, Sendable {
    /// The path from the workspace.
    package let path: String
    /// The path of the plan.
    package let plan: String
    /// Whether the text of the plan names the file.
    package let isNamed: Bool

    /// Makes a fact.
    package init(path: String, plan: String, isNamed: Bool) {
      self.path = path
      self.plan = plan
      self.isNamed = isNamed
    }
  }

  /// The list of changes of the workspace.
  package struct Changelog: Hashable, Sendable {
    /// The path from the workspace.
    package let path: String
    /// The text.
    package let text: String
    /// The files that it leads to, by path from the workspace.
    package let links: [WorkspaceFacts.Reference]

    /// Makes a fact.
    package init(path: String, text: String, links: [WorkspaceFacts.Reference]) {
      self.path = path
      self.text = text
      self.links = links
    }

    /// Reads a list of changes.
    package init(_ plan: Plan, path: String) {
      let source = plan.document.source
      self.init(
        path: path, text: String(decoding: source.bytes, as: UTF8.self),
        links: LinkTarget.all(among: plan.fileLinks(), in: path).compactMap { target in
          target.path.map { file in
            WorkspaceFacts.Reference(
              name: file,
              place: WorkspaceFacts.Place(path: path, range: target.link.targetRange, in: source))
          }
        })
    }
  }

  /// A plan whose name or work is also somewhere else.
  package struct BranchFact: Hashable, Sendable {
    /// How plans of several branches get into each other's way.
    package enum Kind: Hashable, Sendable {
      /// Different plans have one name.
      case collidingSlug
      /// One plan is worked on in several places.
      case activeInSeveralPlaces
    }

    /// How they get into each other's way.
    package let kind: Kind
    /// Where it is reported.
    package let place: WorkspaceFacts.Place
    /// The name of the plan.
    package let slug: String
    /// The branches and checkouts, in order.
    package let places: [String]

    /// Makes a fact.
    package init(kind: Kind, place: WorkspaceFacts.Place, slug: String, places: [String]) {
      self.kind = kind
      self.place = place
      self.slug = slug
      self.places = places
    }
  }

  /// Plans on other branches that get into each other's way; empty when nobody has looked.
  package var branches: [BranchFact] = []

  /// The MCP servers and the files that tell clients of them, or `nil` when the workspace has none.
  package var servers: ServerFacts?

  /// The files in the folders that belong to plans, by path.
  package var assets: [Asset] = []

  /// The list of changes, or `nil`.
  package var changelog: Changelog?

  /// The names of rules that the configuration sets.
  package var ruleNames: [WorkspaceFacts.Reference] = []

  /// The files around, or `nil` when they are not known.
  package var tree: (any TreeFacts)?

  /// Knows nothing.
  package init() {}
}
