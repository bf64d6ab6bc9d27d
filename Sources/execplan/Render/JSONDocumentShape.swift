/// A JSON document: what one verb answers.
///
/// Its first key is `schema`, whose value `execplan.<verb>/1` names the verb and the version of the shape.
struct JSONDocumentShape<Value>: Sendable {
  /// The verb that answers with the document.
  let verb: String
  /// What the document is, in a few words.
  let title: String
  /// The keys after `schema`.
  let shape: JSONShape<Value>

  /// Makes a document of the keys of `shape`.
  init(verb: String, title: String, shape: JSONShape<Value>) {
    self.verb = verb
    self.title = title
    self.shape = shape
  }

  /// The value of the key `schema`.
  var schemaName: String { "execplan.\(verb)/1" }

  /// Returns the document of `value`, ended with a newline.
  func encoded(_ value: Value, layout: JSONWriter.Layout = .pretty) -> String {
    String(decoding: encodedBytes(of: value, layout: layout), as: UTF8.self)
  }

  /// Returns the document of `value` as UTF-8, ended with a newline, for documents of many megabytes.
  func encodedBytes(of value: Value, layout: JSONWriter.Layout = .pretty) -> [UInt8] {
    var writer = JSONWriter(layout: layout)
    writer.beginObject()
    writer.key("schema")
    writer.string(schemaName)
    shape.encodeFields(of: value, into: &writer)
    writer.endObject()
    writer.newline()
    return writer.bytes
  }

  /// Returns the JSON Schema of the document (draft 2020-12), ended with a newline.
  func schemaText() -> String {
    let schema = JSONSchemaProperty(
      name: "schema", summary: "The verb and the version of this document.", schema: .constant(schemaName))
    var writer = JSONSchemaWriter()
    return writer.document(
      id: "urn:execplan:\(verb):1", title: title, leading: schema, object: shape.schema)
  }
}
