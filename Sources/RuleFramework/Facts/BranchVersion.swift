package import PlanLanguage
import PlanText

/// What rules know about a version of a plan on a branch or in another checkout.
package struct BranchVersion: Hashable, Sendable {
  /// The name of the plan.
  package let slug: String
  /// The path from the workspace.
  package let path: String
  /// The branch or the checkout.
  package let place: String
  /// Whether it is a branch of a remote, which may be the copy of one that is here.
  package let isRemote: Bool
  /// Whether this tree has a plan at that path.
  package let isHere: Bool
  /// The state.
  package let state: PlanState
  /// The text.
  package let bytes: [UInt8]

  /// Makes a fact.
  package init(
    slug: String, path: String, place: String, isRemote: Bool, isHere: Bool, state: PlanState, bytes: [UInt8]
  ) {
    self.slug = slug
    self.path = path
    self.place = place
    self.isRemote = isRemote
    self.isHere = isHere
    self.state = state
    self.bytes = bytes
  }
}

extension WorkspaceSurroundings.BranchFact {
  /// The first places, and how many there are besides.
  package var shownPlaces: String {
    let shown = places.prefix(3).joined(separator: " and on ")
    return places.count > 3 ? "\(shown) and on \(places.count - 3) more" : shown
  }

  /// Tells which plans get into each other's way.
  ///
  /// - Parameters:
  ///   - versions: The versions that differ from those of this tree.
  ///   - names: The names of the plans of this tree.
  /// - Returns: The facts by the name of the plan.
  /// - Complexity: O(*n* log *n*) in the number of versions.
  package static func all(
    among versions: [BranchVersion], beside names: Set<String>
  ) -> [WorkspaceSurroundings.BranchFact] {
    let groups = Dictionary(grouping: versions, by: \.slug)
    return groups.sorted { $0.key.utf8Precedes($1.key) }.flatMap { slug, versions in
      // Two places with one version are not two plans; a remote's copy of a branch is none either.
      let local = Set(versions.filter { !$0.isRemote }.map(\.place))
      var seen: Set<[UInt8]> = []
      let apart = versions.sorted { $0.place.utf8Precedes($1.place) }.filter {
        version in
        (!version.isRemote || !local.contains { version.place.hasSuffix("/\($0)") })
          && seen.insert(version.bytes).inserted
      }
      func fact(_ kind: Kind, _ versions: [BranchVersion], here: [String] = []) -> [Self] {
        guard let first = versions.first, versions.count + here.count > 1 else { return [] }
        return [
          Self(
            kind: kind, place: WorkspaceFacts.Place(fileAt: first.path), slug: slug,
            places: here + versions.map(\.place))
        ]
      }
      return fact(
        .collidingSlug, apart.filter { !$0.isHere }, here: names.contains(slug) ? ["this tree"] : [])
        + fact(.activeInSeveralPlaces, apart.filter { $0.isHere && $0.state == .active })
    }
  }
}
