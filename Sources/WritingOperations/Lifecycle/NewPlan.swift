import PlanEditing
import PlanIndexing
import PlanLanguage
package import PlanModel
import PlanText
import PlanWorkspace
import PlanWorld
import SystemPackage
import WorkspaceReading

/// Drafts a plan from the template, with its first entry and its line in the index.
package struct NewPlan: WritingOperation {
  /// What the plan will do, as a short imperative sentence.
  package let planTitle: String
  /// The name of the file, or `nil` to make it from the title.
  package var slug: String?
  /// One line for the index, or `nil`.
  package var summary: String?
  /// How the plan is written; as the configuration or the other plans say when `nil`.
  package var profile: Profile?
  /// Who drafts it; else the environment and git are asked.
  package var author: String?

  /// Makes the operation.
  package init(_ title: String) {
    planTitle = title
  }

  package var title: String { "new \"\(planTitle)\"" }

  package func plan(_ draft: inout Draft) async throws -> WriteReport {
    let configuration = draft.workspace.configuration
    let pattern = configuration.names?.value ?? .usual
    let slug = pattern.slug(try self.slug ?? PlanSlug.make(from: planTitle), on: draft.now.date)
    let facts = try await draft.knownPlans()
    let profile =
      draft.workspace.style.applied(
        to: self.profile ?? configuration.profile?.value ?? Self.usual(facts) ?? .governance)
    let folder = draft.folderOfDrafts(
      in: configuration.newPlanFolder ?? Self.usualFolder(facts, profile), profile)
    let path = pattern.file.map { folder.appending(slug).appending($0) } ?? folder.appending("\(slug).md")
    try draft.checkFree(slug, in: folder, among: facts)
    let author = try await self.author(in: draft)
    let template = PlanTemplate(
      profile: profile, title: planTitle, slug: slug, author: author, stamp: draft.now, summary: summary)
    let filled = try draft.filled(template)
    try draft.create(path, filled.bytes, from: filled.source)
    let file = draft.file(at: path)
    if draft.workspace.expectsIndex(profile) { try draft.makeIndexIfMissing() }
    try await draft.declare(.draft, in: file)
    return WriteReport(
      "drafted \(file.displayPath)", plan: try draft.written(file),
      notes: ["'execplan start \(slug)' begins the work once the plan says what to do"])
  }

  /// Returns who drafts the plan, or `nil` when nobody is named: a template can do without.
  private func author(in draft: Draft) async throws -> String? {
    if author != nil || draft.world.environment(PersonNamed.variable) != nil {
      return try await PersonNamed.find(author, in: draft)
    }
    return try? await PersonNamed.find(nil, in: draft)
  }

  /// Returns the profile that most plans have, or `nil` when there are no plans.
  private static func usual(_ plans: [KnownPlan]) -> Profile? {
    let counts = Dictionary(grouping: plans, by: \.profile.name).mapValues(\.count)
    return Profile.builtIn.filter { counts[$0.name] != nil }
      .max { (counts[$0.name] ?? 0) < (counts[$1.name] ?? 0) }
  }

  /// Returns the folder in which most plans of a profile lie, or the profile's own.
  private static func usualFolder(_ plans: [KnownPlan], _ profile: Profile) -> String {
    let folders = plans.filter { $0.profile == profile && $0.state.group == .open }
      .map { $0.path.pathParts.dropLast().joined(separator: "/") }
    let counts = Dictionary(grouping: folders, by: \.self).mapValues(\.count)
    let best = counts.max { ($0.value, $1.key) < ($1.value, $0.key) }
    return best?.key ?? profile.folders.first ?? "plans"
  }
}

/// What is known of a plan that is there already.
struct KnownPlan: Sendable {
  let slug: String
  let path: String
  let profile: Profile
  let state: PlanState
}

extension Draft {
  /// Reads the slug, the place and the profile of every plan.
  ///
  /// - Throws: ``Refusal`` when a folder cannot be searched: a plan with the same slug may lie there.
  func knownPlans() async throws(Refusal) -> [KnownPlan] {
    if let problem = workspace.problems.first {
      throw Refusal("cannot look for plans in \(problem.path): \(problem.reason)")
    }
    let workspace = self.workspace
    let plans = await workspace.read(workspace.files) { file, reading -> KnownPlan? in
      switch reading {
      case .plan(let plan):
        KnownPlan(
          slug: plan.ownSlug ?? file.pathSlug, path: file.displayPath, profile: plan.profile,
          state: workspace.decision(on: plan, in: file).state)
      case .unreadable:
        KnownPlan(slug: file.pathSlug, path: file.displayPath, profile: .cookbook, state: .active)
      case .noPlan: nil
      }
    }
    return plans.compactMap(\.self)
  }

  /// Fills the template of the configuration, or the profile's own.
  ///
  /// - Returns: The bytes of the plan, and those of the file that they were made from.
  fileprivate mutating func filled(
    _ template: PlanTemplate
  ) throws -> (bytes: [UInt8], source: [UInt8]) {
    guard let place = workspace.configuration.template else { return (template.bytes, []) }
    let path = workspace.root.pushing(FilePath(text: place.value)).lexicallyNormalized()
    guard let bytes = try bytesIfPresent(path) else {
      throw Refusal(
        "there is no template at \(place.value)",
        hint: "\(WorkspaceConfiguration.fileName):\(place.line) names it: write the file, or remove the line")
    }
    return (try template.filling(bytes), bytes)
  }

  /// Returns the folder for drafts below a folder of plans: where the folder is the state, one that says so.
  fileprivate func folderOfDrafts(in name: String, _ profile: Profile) -> FilePath {
    let folder = workspace.root.pushing(FilePath(text: name)).lexicallyNormalized()
    let isState = folder.lastComponent.map { PlanState.forFolder($0.text) != nil } ?? false
    guard profile.statePlaces.first == .folder, !isState else { return folder }
    return folder.pushing(FilePath(text: stateFolder(for: .draft, in: folder)))
  }

  /// Makes the index when there is none.
  mutating func makeIndexIfMissing() throws {
    guard let indexPath, try bytesIfPresent(indexPath) == nil else { return }
    try create(
      indexPath,
      PlanIndex.template(
        at: display(indexPath), date: now.date,
        form: workspace.configuration.indexForm?.value ?? .bullets))
  }
}

extension Workspace {
  /// Whether plans of a profile are listed in an index here.
  func expectsIndex(_ profile: Profile) -> Bool {
    indexPlace != nil && (configuration.index != nil || profile.indexPath != nil)
  }
}
