import MarkdownSyntax
import PlanEditing
import PlanLanguage
import PlanText
import PlanWorld
import SystemPackage
import WorkspaceReading

extension Draft {
  /// Writes what agents must know into AGENTS.md and CLAUDE.md, between comments.
  ///
  /// A CLAUDE.md that is a link, or only includes AGENTS.md, needs no block; where there is neither file, AGENTS.md is
  /// made.
  ///
  /// - Parameters:
  ///   - folder: Where new plans are written, from the workspace.
  ///   - maintainers: Who is asked for feedback.
  /// - Throws: ``Refusal`` when a block cannot be written.
  mutating func setAgentBlocks(folder: String, maintainers: [String]) throws(Refusal) {
    let agents = workspace.root.appending("AGENTS.md")
    let claude = workspace.root.appending("CLAUDE.md")
    var files: [FilePath] = []
    let hasClaude = try isOwnFile(claude)
    if try isOwnFile(agents) || !hasClaude { files.append(agents) }
    if hasClaude, try !includesAgents(claude) { files.append(claude) }
    for path in files {
      let lines = Self.instructions(folder: folder, maintainers: maintainers)
      if try bytesIfPresent(path) == nil { try create(path, []) }
      try edit(path) { try ManagedBlock.setting(lines, in: $0) }
    }
  }

  /// Whether a file stands at a path, and not a link to another one.
  private func isOwnFile(_ path: FilePath) throws(Refusal) -> Bool {
    do throws(FileError) {
      let entries = try workspace.checkout.entries(of: path.removingLastComponent())
      return entries.contains { $0.name == path.lastComponent && $0.kind == .file }
    } catch {
      throw Refusal("cannot look at \(display(path)): \(error)")
    }
  }

  /// Whether a file does nothing but include AGENTS.md.
  private mutating func includesAgents(_ path: FilePath) throws(Refusal) -> Bool {
    let text = String(decoding: try bytes(path), as: UTF8.self)
    return text.split(whereSeparator: \.isNewline).contains { line in
      ["@AGENTS.md", "@./AGENTS.md"].contains(String(line).trimmed)
    }
  }

  private static func instructions(folder: String, maintainers: [String]) -> [String] {
    let people = maintainers.isEmpty ? "the maintainers" : maintainers.joined(separator: ", ")
    return [
      "## Execution plans", "",
      "Work that spans sessions or people has a plan in `\(folder)`. `execplan` keeps the plans; `execplan help` explains it.",
      "",
      "- Before you work: `execplan list`, `execplan next`, `execplan show PLAN`.",
      "- While you work: `execplan log PLAN \"what happened\"`, `execplan step done PLAN STEP`.",
      "- What was decided: `execplan decide PLAN \"what\" --rationale \"why\"`.",
      "- What stops you: `execplan block PLAN \"what\"`, later `execplan unblock PLAN \"how it was settled\"`.",
      "- A changed scope, a risk or a failed validation: `execplan request-feedback PLAN \"question\"` to \(people).",
      "- New work: `execplan new \"Do something\"`. Finished work: `execplan close PLAN \"what came of it\"`.",
      "- Times come from the tool: never write or change a time, a state or a line of the index by hand.",
      "- `--dry-run` shows a change first. Exit status 2 means that nothing was written; the hint says what to do.",
    ]
  }
}
