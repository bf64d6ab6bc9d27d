package import PlanWorkspace
package import WorkspaceReading

/// What holds in a workspace.
package struct ConfigurationAnswer: Sendable {
  /// Where a value comes from.
  package enum Source: Hashable, Sendable {
    /// A line of the configuration, 1-based.
    case file(line: Int)
    /// The profile of this name.
    case profile(String)
    /// What holds where nobody says anything.
    case builtIn
  }

  /// One value of a key.
  package struct Value: Hashable, Sendable {
    /// The value as a person would write it.
    package let text: String
    /// Where it comes from.
    package let source: Source
  }

  /// A key with its values.
  package struct Setting: Sendable {
    /// The key.
    package let key: ConfigurationKey
    /// The values in their order; empty when nothing holds, or when it is up to the profile of each plan.
    package let values: [Value]
  }

  /// The folder that the workspace begins at.
  package let root: String
  /// The configuration, from there; `nil` when there is none.
  package let file: String?
  /// Every key in the order of the help texts.
  package let settings: [Setting]
  /// What cannot be used.
  package let problems: [UnreadableFile]
}
