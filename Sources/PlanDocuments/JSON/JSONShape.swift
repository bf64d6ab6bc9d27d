/// The keys of a JSON object, from which both its encoding and its schema come.
package struct JSONShape<Value>: Sendable {
  /// The name of the object in schemas.
  let name: String
  /// What each key means and may be.
  let properties: [JSONSchemaProperty]
  /// Only what encoding needs, for the speed of it.
  private let encodings: [(key: [UInt8], encode: JSONField<Value>.Encoding)]

  /// Defines an object by its name in schemas and its keys in their order.
  static func object(_ name: String, _ fields: JSONField<Value>...) -> JSONShape<Value> {
    precondition(Set(fields.map(\.property.name)).count == fields.count, "an object has each key once")
    return JSONShape(
      name: name, properties: fields.map(\.property),
      encodings: fields.map { (key: $0.encodedKey, encode: $0.encode) })
  }

  /// Writes `value` as an object.
  func encode(_ value: Value, into writer: inout JSONWriter) {
    writer.beginObject()
    encodeFields(of: value, into: &writer)
    writer.endObject()
  }

  /// Writes the keys of `value` into an object that is open.
  package func encodeFields(of value: Value, into writer: inout JSONWriter) {
    for (key, encode) in encodings {
      writer.key(encoded: key)
      encode(value, self, &writer)
    }
  }

  /// What the object may be.
  var schema: JSONSchema { .object(name: name, properties) }
}
