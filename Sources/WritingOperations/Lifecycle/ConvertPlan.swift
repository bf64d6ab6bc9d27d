import PlanEditing
import PlanLanguage
package import PlanModel
import PlanText
import PlanWorkspace
import PlanWorld
import SystemPackage
import WorkspaceReading

/// Brings a plan into the form of another profile; nothing that it says is lost.
package struct ConvertPlan: WritingOperation {
  /// How the plan is named.
  package let name: String
  /// The profile that it shall have.
  package let profile: Profile

  /// Makes the operation.
  package init(_ name: String, to profile: Profile) {
    self.name = name
    self.profile = profile
  }

  package var title: String { "convert \(name)" }

  package func plan(_ draft: inout Draft) async throws -> WriteReport {
    let file = try await draft.find(name)
    let plan = try draft.plan(file)
    let state = try draft.state(of: plan, in: file)
    let subject = ConversionSubject(
      profile: profile, slug: plan.ownSlug ?? file.pathSlug, state: state, today: draft.now.date)
    var style = HouseStyle(base: profile)
    style.aliases = draft.workspace.style.aliases
    let conversion = plan.converting(subject) { bytes in
      Plan(parsing: bytes, stateFolder: file.stateFolder, style: style, yaml: LibYAMLReader())
    }
    try draft.edit(file) { _ in conversion.edits }
    if !conversion.edits.isEmpty { try draft.touch(file) }
    var notes = conversion.changes + conversion.kept.map { "stays: \($0)" }
    let moved = try await place(file, state, in: &draft, &notes)
    if profile.indexPath != nil { try draft.placeInIndex(moved, state) }
    let after = try draft.plan(moved)
    let newState = try draft.state(of: after, in: moved)
    guard newState == state else {
      throw Refusal(
        "cannot convert \(file.displayPath): it is \(state.rawValue) and would read as \(newState.rawValue)",
        hint: "'execplan show \(try draft.name(of: file))' shows what declares the state")
    }
    if after.profile.name != profile.name {
      notes.append(
        "the plan is still read as \(after.profile.name), by its frontmatter or the configuration: "
          + "'profile: \(profile.name)' in \(WorkspaceConfiguration.fileName) holds for all plans")
    }
    return WriteReport("converted to \(profile.name)", plan: try draft.written(moved), notes: notes)
  }

  /// Moves the plan into the folder of its state where the profile declares the state so.
  private func place(
    _ file: PlanFile, _ state: PlanState, in draft: inout Draft, _ notes: inout [String]
  ) async throws -> PlanFile {
    guard profile.statePlaces.first == .folder else { return file }
    if let name = file.stateFolder, PlanState.forFolder(name) != nil { return file }
    let usual = profile.folders.first.map { draft.workspace.root.pushing(FilePath(text: $0)) }
    let own = file.path.removingLastComponent()
    let base = file.planRoot ?? usual ?? own
    var target = base.appending(draft.stateFolder(for: state, in: base))
    var below = file.isNamedByFolder ? own.removingLastComponent() : own
    if file.planRoot != nil, below.removePrefix(base) {
      for part in below.components { target.append(part) }
    }
    let moved = try await draft.relocate(file, by: PlanMove(file, into: target))
    notes.append("the file moves to \(moved.displayPath), and the links to it follow")
    return moved
  }
}
