package import PlanModel
import PlanWorkspace
import SystemPackage
import WorkspaceReading

/// Sets a workspace up: its configuration and its index.
package struct InitWorkspace: WritingOperation {
  /// How plans are written; governance when `nil`.
  package var profile: Profile?
  /// Who is asked for feedback.
  package var maintainers: [String] = []

  /// Whether AGENTS.md and CLAUDE.md tell agents what to do.
  package var withAgents = false

  /// Makes the operation.
  package init() {}

  package var title: String { "init" }

  package func plan(_ draft: inout Draft) async throws -> WriteReport {
    let configured = draft.workspace.configuration.profile?.value
    if let profile, let configured, profile != configured {
      throw Refusal(
        "execplan.yaml names the profile \(configured.name), not \(profile.name)",
        hint: "change the line 'profile:' of execplan.yaml")
    }
    let chosen = configured ?? profile ?? .governance
    let missing = maintainers.filter { !draft.workspace.configuration.maintainers.map(\.value).contains($0) }
    let path = draft.workspace.root.appending(WorkspaceConfiguration.fileName)
    if try draft.bytesIfPresent(path) != nil, !missing.isEmpty {
      throw Refusal(
        "\(WorkspaceConfiguration.fileName) is there already and does not name \(missing.joined(separator: ", "))",
        hint: "add the names under 'maintainers:' with an editor")
    }
    if try draft.bytesIfPresent(path) == nil {
      if profile == nil, !draft.workspace.files.isEmpty {
        draft.notes.append(
          "plans are here already: 'execplan undo', then 'execplan init --detect', lets them say how they are written"
        )
      }
      try draft.create(path, WorkspaceConfiguration.template(profile: chosen, maintainers: maintainers))
    }
    if draft.workspace.expectsIndex(chosen) { try draft.makeIndexIfMissing() }
    if withAgents {
      try draft.setAgentBlocks(
        folder: draft.workspace.configuration.newPlanFolder ?? chosen.folders.first ?? "plans",
        maintainers: draft.workspace.configuration.maintainers.map(\.value) + missing)
    }
    return WriteReport(
      draft.changedFiles.isEmpty
        ? "the workspace is set up already" : "set up for the profile \(chosen.name)",
      notes: ["'execplan new \"Do something\"' drafts the first plan"])
  }
}
