/// One key of a ``JSONShape``: its name, its meaning, and how to read and write its value.
///
/// The factories are in `JSONField+Factories.swift`.
struct JSONField<Value>: Sendable {
  /// Writes the value of the key; the second argument is the shape that holds the field.
  typealias Encoding = @Sendable (Value, JSONShape<Value>, inout JSONWriter) -> Void

  /// The key and the schema of its value.
  let property: JSONSchemaProperty
  /// The key as ``JSONWriter/encodedKey(_:)`` makes it.
  let encodedKey: [UInt8]
  /// Writes the value.
  let encode: Encoding

  /// Makes a field.
  init(_ name: String, _ summary: String, _ schema: JSONSchema, _ encode: @escaping Encoding) {
    property = JSONSchemaProperty(name: name, summary: summary, schema: schema)
    encodedKey = JSONWriter.encodedKey(name)
    self.encode = encode
  }
}
