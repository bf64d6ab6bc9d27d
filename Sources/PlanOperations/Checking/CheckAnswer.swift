package import PlanRules

/// What a check has found.
package struct CheckAnswer: Sendable {
  /// The folder that the workspace begins at, absolute.
  package let root: String

  /// How many files were checked.
  package let filesChecked: Int

  /// What was found, by path, place and rule.
  package let findings: [Finding]

  /// How many findings comments have silenced.
  package let silenced: Int

  /// Files and folders that could not be read.
  package let unreadable: [UnreadableFile]

  /// Whether nothing needs attention.
  package var isClean: Bool { findings.isEmpty && unreadable.isEmpty }
}
