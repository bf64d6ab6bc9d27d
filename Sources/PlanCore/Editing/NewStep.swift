/// A step that is to be written.
package struct NewStep: Hashable, Sendable {
  /// What is to be done.
  package let text: WrittenText
  /// Who does it, or `nil`.
  package let owner: String?
  /// The steps and plans that must be done before it.
  package let dependencies: [String]
  /// The place in ``Plan/steps()`` of the step that it is a part of, or `nil`.
  package let parent: Int?

  /// Makes a step.
  package init(
    text: WrittenText, owner: String? = nil, after dependencies: [String] = [], under parent: Int? = nil
  ) {
    self.text = text
    self.owner = owner
    self.dependencies = dependencies
    self.parent = parent
  }
}
