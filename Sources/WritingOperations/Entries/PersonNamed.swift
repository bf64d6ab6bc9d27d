import PlanLanguage
import PlanText
import PlanWorld
import WorkspaceReading

/// Who an operation is done by.
package enum PersonNamed {
  /// The environment variable that names the person or agent.
  package static let variable = "EXECPLAN_ACTOR"

  /// Returns the name to record, as it was given.
  ///
  /// - Parameters:
  ///   - name: What was given with the operation; else the variable ``variable`` and git's user name count.
  ///   - draft: The workspace whose settings of git count.
  /// - Returns: One line without white space around it.
  /// - Throws: ``Refusal`` when nobody is named anywhere.
  static func find(_ name: String?, in draft: Draft) async throws(Refusal) -> String {
    let root = draft.workspace.root
    for (candidate, source) in [(name, "--by"), (draft.world.environment(variable), variable)] {
      guard let candidate else { continue }
      // Another name must never stand where a person named one that cannot be written.
      guard let name = trimmed(candidate) else {
        throw Refusal("the name in \(source) is empty or has several lines", hint: "write it as one line")
      }
      return name
    }
    if let candidate = await draft.world.gitUserName(root).flatMap(trimmed) { return candidate }
    throw Refusal(
      "nobody is named as the author",
      hint: "say who with --by NAME, set \(variable), or 'git config user.name NAME'")
  }

  /// Returns a name without white space around it, or `nil` when nothing is left or it is more than one line.
  private static func trimmed(_ name: String) -> String? {
    let name = name.trimmed
    // What else could end a line is written so that it ends none.
    return name.isEmpty || name.unicodeScalars.contains { $0 == "\n" || $0 == "\r" } ? nil : name
  }
}
