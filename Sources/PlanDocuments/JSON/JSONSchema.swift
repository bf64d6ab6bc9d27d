/// What a JSON value may be, as far as our documents need to say it.
///
/// Optional values are never left out of an object: they are null.
indirect enum JSONSchema: Hashable, Sendable {
  /// Any text.
  case string
  /// A whole number.
  case integer
  /// `true` or `false`.
  case boolean
  /// One text only.
  case constant(String)
  /// One of a closed set of texts.
  case choice([String])
  /// What another schema says, or null.
  case optional(JSONSchema)
  /// Any number of values.
  case array(JSONSchema)
  /// An object that has exactly these keys, in this order.
  case object(name: String, [JSONSchemaProperty])
  /// The object of this name, around this place.
  case reference(String)
}

/// A key of an object, with what its value means and may be.
struct JSONSchemaProperty: Hashable, Sendable {
  /// The key.
  let name: String
  /// What the value means, in one sentence.
  let summary: String
  /// What the value may be.
  let schema: JSONSchema
}

/// Writes the JSON Schema (draft 2020-12) of a document.
///
/// Objects inside the document are written once each, by name, under `$defs`, in the order in which a reader
/// of the document meets them.
struct JSONSchemaWriter {
  private var writer = JSONWriter()
  private var definitions: [(name: String, properties: [JSONSchemaProperty])] = []

  /// Writes the schema of a document.
  ///
  /// - Parameters:
  ///   - id: The identifier of the schema.
  ///   - title: What the document is, in a few words.
  ///   - leading: The keys before those of `object`.
  ///   - object: The document's own object.
  /// - Returns: The schema, ended with a newline.
  mutating func document(
    id: String, title: String, leading: [JSONSchemaProperty], object: JSONSchema
  ) -> String {
    guard case .object(let name, let properties) = object else {
      preconditionFailure("a document is an object")
    }
    for property in leading + properties { define(property.schema) }
    if properties.contains(where: { refers($0.schema, to: name) }) { define(object) }

    writer.beginObject()
    text("$schema", "https://json-schema.org/draft/2020-12/schema")
    text("$id", id)
    text("title", title)
    writeObject(leading + properties)
    if !definitions.isEmpty {
      writer.key("$defs")
      writer.beginObject()
      for definition in definitions {
        writer.key(definition.name)
        writer.beginObject()
        writeObject(definition.properties)
        writer.endObject()
      }
      writer.endObject()
    }
    writer.endObject()
    writer.newline()
    return writer.text
  }

  // MARK: - Definitions

  private mutating func define(_ schema: JSONSchema) {
    switch schema {
    case .string, .integer, .boolean, .constant, .choice, .reference: return
    case .optional(let inner), .array(let inner): define(inner)
    case .object(let name, let properties):
      if let known = definitions.first(where: { $0.name == name }) {
        precondition(known.properties == properties, "two objects of one document have different names")
        return
      }
      definitions.append((name, properties))
      for property in properties { define(property.schema) }
    }
  }

  private func refers(_ schema: JSONSchema, to name: String) -> Bool {
    switch schema {
    case .string, .integer, .boolean, .constant, .choice: false
    case .optional(let inner), .array(let inner): refers(inner, to: name)
    case .reference(let target): target == name
    case .object(_, let properties): properties.contains { refers($0.schema, to: name) }
    }
  }

  // MARK: - Values

  private mutating func writeObject(_ properties: [JSONSchemaProperty]) {
    text("type", "object")
    writer.key("properties")
    writer.beginObject()
    for property in properties {
      writer.key(property.name)
      writer.beginObject()
      text("description", property.summary)
      write(property.schema)
      writer.endObject()
    }
    writer.endObject()
    texts("required", properties.map(\.name))
    writer.key("additionalProperties")
    writer.boolean(false)
  }

  /// Writes the keywords of a schema into the object that is open.
  private mutating func write(_ schema: JSONSchema) {
    switch schema {
    case .string: text("type", "string")
    case .integer: text("type", "integer")
    case .boolean: text("type", "boolean")
    case .constant(let value): text("const", value)
    case .choice(let values): texts("enum", values)
    case .reference(let name), .object(let name, _): text("$ref", "#/$defs/\(name)")
    case .array(let inner):
      text("type", "array")
      writer.key("items")
      writer.beginObject()
      write(inner)
      writer.endObject()
    case .optional(let inner): writeOptional(inner)
    }
  }

  private mutating func writeOptional(_ schema: JSONSchema) {
    switch schema {
    case .string: texts("type", ["string", "null"])
    case .integer: texts("type", ["integer", "null"])
    case .boolean: texts("type", ["boolean", "null"])
    case .choice(let values):
      writer.key("enum")
      writer.beginArray()
      for value in values { writer.string(value) }
      writer.null()
      writer.endArray()
    case .constant, .array, .object, .reference, .optional:
      writer.key("anyOf")
      writer.beginArray()
      writer.beginObject()
      write(schema)
      writer.endObject()
      writer.beginObject()
      text("type", "null")
      writer.endObject()
      writer.endArray()
    }
  }

  private mutating func text(_ key: String, _ value: String) {
    writer.key(key)
    writer.string(value)
  }

  private mutating func texts(_ key: String, _ values: [String]) {
    writer.key(key)
    writer.beginArray()
    for value in values { writer.string(value) }
    writer.endArray()
  }
}
