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

extension JSONField {
  /// A text.
  static func string(
    _ name: String, _ summary: String, _ read: @escaping @Sendable (Value) -> String
  ) -> JSONField {
    JSONField(name, summary, .string) { value, _, writer in writer.string(read(value)) }
  }

  /// A text or null.
  static func optionalString(
    _ name: String, _ summary: String, _ read: @escaping @Sendable (Value) -> String?
  ) -> JSONField {
    JSONField(name, summary, .optional(.string)) { value, _, writer in
      if let text = read(value) { writer.string(text) } else { writer.null() }
    }
  }

  /// A whole number.
  static func integer(
    _ name: String, _ summary: String, _ read: @escaping @Sendable (Value) -> Int
  ) -> JSONField {
    JSONField(name, summary, .integer) { value, _, writer in writer.integer(read(value)) }
  }

  /// A whole number or null.
  static func optionalInteger(
    _ name: String, _ summary: String, _ read: @escaping @Sendable (Value) -> Int?
  ) -> JSONField {
    JSONField(name, summary, .optional(.integer)) { value, _, writer in
      if let number = read(value) { writer.integer(number) } else { writer.null() }
    }
  }

  /// `true` or `false`.
  static func boolean(
    _ name: String, _ summary: String, _ read: @escaping @Sendable (Value) -> Bool
  ) -> JSONField {
    JSONField(name, summary, .boolean) { value, _, writer in writer.boolean(read(value)) }
  }

  /// An array of texts.
  static func strings(
    _ name: String, _ summary: String, _ read: @escaping @Sendable (Value) -> [String]
  ) -> JSONField {
    JSONField(name, summary, .array(.string)) { value, _, writer in
      writer.beginArray()
      for text in read(value) {
        writer.string(text)
        writer.handOn()
      }
      writer.endArray()
    }
  }

  /// One of the texts in `values`.
  static func choice(
    _ name: String, _ summary: String, values: [String], _ read: @escaping @Sendable (Value) -> String
  ) -> JSONField {
    JSONField(name, summary, .choice(values)) { value, _, writer in
      let text = read(value)
      assert(values.contains(text), "a choice is one of its values")
      writer.string(text)
    }
  }

  /// One of the texts in `values`, or null.
  static func optionalChoice(
    _ name: String, _ summary: String, values: [String], _ read: @escaping @Sendable (Value) -> String?
  ) -> JSONField {
    JSONField(name, summary, .optional(.choice(values))) { value, _, writer in
      guard let text = read(value) else { return writer.null() }
      assert(values.contains(text), "a choice is one of its values")
      writer.string(text)
    }
  }

  /// An object of another shape.
  static func object<Part>(
    _ name: String, _ summary: String, _ shape: JSONShape<Part>,
    _ read: @escaping @Sendable (Value) -> Part
  ) -> JSONField {
    JSONField(name, summary, shape.schema) { value, _, writer in
      shape.encode(read(value), into: &writer)
    }
  }

  /// An object of another shape, or null.
  static func optionalObject<Part>(
    _ name: String, _ summary: String, _ shape: JSONShape<Part>,
    _ read: @escaping @Sendable (Value) -> Part?
  ) -> JSONField {
    JSONField(name, summary, .optional(shape.schema)) { value, _, writer in
      if let part = read(value) { shape.encode(part, into: &writer) } else { writer.null() }
    }
  }

  /// An array of objects of another shape.
  static func array<Part, Parts: Sequence<Part> & SendableMetatype>(
    _ name: String, _ summary: String, _ shape: JSONShape<Part>, _ read: @escaping @Sendable (Value) -> Parts
  ) -> JSONField where Parts.Iterator: SendableMetatype {
    JSONField(name, summary, .array(shape.schema)) { value, _, writer in
      writer.beginArray()
      for part in read(value) {
        shape.encode(part, into: &writer)
        writer.handOn()
      }
      writer.endArray()
    }
  }

  /// An array of objects of the very shape that holds the field, which `target` names.
  ///
  /// Below ``JSONWriter/maximumDepth`` levels the array is written empty: the stack stays bounded whatever
  /// the values are.
  static func recursiveArray<Values: Sequence<Value> & SendableMetatype>(
    _ name: String, _ summary: String, to target: String, _ read: @escaping @Sendable (Value) -> Values
  ) -> JSONField where Values.Iterator: SendableMetatype {
    JSONField(name, summary, .array(.reference(target))) { value, shape, writer in
      writer.beginArray()
      if writer.depth < JSONWriter.maximumDepth {
        for part in read(value) {
          shape.encode(part, into: &writer)
          writer.handOn()
        }
      }
      writer.endArray()
    }
  }
}
