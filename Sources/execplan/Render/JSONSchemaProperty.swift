/// A key of an object, with what its value means and may be.
struct JSONSchemaProperty: Hashable, Sendable {
  /// The key.
  let name: String
  /// What the value means, in one sentence.
  let summary: String
  /// What the value may be.
  let schema: JSONSchema
}
