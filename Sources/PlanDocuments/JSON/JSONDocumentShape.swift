package import WorkspaceWriting

/// A JSON document: what one verb answers.
///
/// Its first key is `schema`, whose value `execplan.<verb>/1` names the verb and the version of the shape.
package struct JSONDocumentShape<Value>: Sendable {
  /// The verb that answers with the document.
  let verb: String
  /// What the document is, in a few words.
  let title: String
  /// The keys after `schema`.
  let shape: JSONShape<Value>
  /// Whether the document is about files as they are, and says when a command has left them half done.
  let readsFiles: Bool

  /// Makes a document of the keys of `shape`.
  init(verb: String, title: String, shape: JSONShape<Value>, readsFiles: Bool = true) {
    self.verb = verb
    self.title = title
    self.shape = shape
    self.readsFiles = readsFiles
  }

  /// The value of the key `schema`.
  var schemaName: String { "execplan.\(verb)/1" }

  /// Returns the document of `value`, ended with a newline.
  ///
  /// - Parameters:
  ///   - value: What the document is about.
  ///   - interruption: What a command has left half done, or `nil`.
  ///   - layout: How it is set.
  /// - Returns: The document.
  func encoded(
    _ value: Value, interruption: Interruption? = nil, layout: JSONWriter.Layout = .pretty
  ) -> String {
    var writer = JSONWriter(layout: layout)
    encode(value, interruption: interruption, into: &writer)
    return writer.text
  }

  /// Writes the document of `value` in parts, ended with a newline.
  ///
  /// - Parameters:
  ///   - value: What the document is about.
  ///   - interruption: What a command has left half done, or `nil`.
  ///   - sink: Takes each part, some 64 KiB of whole values.
  /// - Throws: What the sink throws; it gets nothing more then.
  package func write(
    _ value: Value, interruption: Interruption? = nil, to sink: (String) throws -> Void
  ) throws {
    try withoutActuallyEscaping(sink) { sink in
      var writer = JSONWriter(sink: sink)
      encode(value, interruption: interruption, into: &writer)
      try writer.finish()
    }
  }

  private func encode(_ value: Value, interruption: Interruption?, into writer: inout JSONWriter) {
    writer.beginObject()
    writer.key("schema")
    writer.string(schemaName)
    if readsFiles { InterruptionShape.field.encodeFields(of: interruption, into: &writer) }
    shape.encodeFields(of: value, into: &writer)
    writer.endObject()
    writer.newline()
  }

  /// Returns the JSON Schema of the document (draft 2020-12), ended with a newline.
  package func schemaText() -> String {
    let schema = JSONSchemaProperty(
      name: "schema", summary: "The verb and the version of this document.", schema: .constant(schemaName))
    var writer = JSONSchemaWriter()
    let leading = [schema] + (readsFiles ? InterruptionShape.field.properties : [])
    return writer.document(
      id: "urn:execplan:\(verb):1", title: title, leading: leading, object: shape.schema)
  }
}
