package import RuleFramework
package import WorkspaceReading

/// What a check has found.
package struct CheckAnswer: Sendable {
  /// The folder that the workspace begins at, absolute.
  package let root: String

  /// The files that were checked, as paths from the workspace.
  package let files: [String]

  /// What was found, by path, place and rule.
  package let findings: [Finding]

  /// How many findings of the baseline are gone; 0 where not everything was checked.
  package let gone: Int

  /// How many findings comments have silenced.
  package let silenced: Int

  /// Files and folders that could not be read.
  package let unreadable: [UnreadableFile]

  /// What cannot be known, in sentences for a person.
  package var notes: [String] = []

  /// How many files were checked.
  package var filesChecked: Int { files.count }

  /// Whether nothing needs attention.
  package var isClean: Bool { findings.isEmpty && unreadable.isEmpty }
}
