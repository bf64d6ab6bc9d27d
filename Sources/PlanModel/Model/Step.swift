package import PlanLanguage

/// A piece of work that a plan lists: an item with a check box, or a numbered item of the work.
package struct Step: Hashable, Sendable {
  /// How far a step is.
  package enum State: String, Hashable, Sendable {
    case done
    case partial
    case open
    case dropped
    /// A numbered step without a check box says nothing; it never blocks closing.
    case unknown
  }

  /// The index of the entry in ``Plan/entries``.
  package let entry: Int

  /// The index of the step around this one in the list of steps, or `nil`.
  package let parent: Int?

  /// The role of its section.
  package let role: SectionRole?

  /// How far it is.
  package let state: State

  /// The number of an ordered item, or `nil`.
  package let number: Int?

  /// The line, 1-based.
  package let line: Int

  /// The text as one line, with its owner and dependencies.
  package let text: String

  /// Who does it: `@name`, as written, or `nil`.
  package let owner: String?

  /// What must be done before it.
  package let dependencies: [String]
}
