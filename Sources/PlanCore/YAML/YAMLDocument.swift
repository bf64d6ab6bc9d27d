/// What was read from a YAML block.
package struct YAMLDocument: Hashable, Sendable {
  /// The value of the block.
  ///
  /// `nil` for a block without any value (empty, or comments only) and after a problem that is fatal
  /// (``YAMLProblem/isFatal``): half of a block is never taken for the whole.
  package let root: YAMLNode?

  /// What is the matter with the block, by place.
  package let problems: [YAMLProblem]

  /// Creates the result of reading a block.
  package init(root: YAMLNode?, problems: [YAMLProblem]) {
    self.root = root
    self.problems = problems
  }
}
