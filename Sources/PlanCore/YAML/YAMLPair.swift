/// A key of a YAML mapping and its value.
package struct YAMLPair: Hashable, Sendable {
  /// The key.
  package let key: YAMLScalar

  /// The value; an absent one is an empty text at the place where it would begin.
  package let value: YAMLNode

  /// Creates a pair.
  package init(key: YAMLScalar, value: YAMLNode) {
    self.key = key
    self.value = value
  }
}
