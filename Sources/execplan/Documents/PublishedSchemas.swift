/// The JSON Schemas of all documents.
enum PublishedSchemas {
  /// The text of each schema by the name of its file.
  static var texts: [(file: String, text: String)] {
    [
      ("doctor-1.json", DoctorDocument.shape.schemaText()),
      ("list-1.json", ListDocument.shape.schemaText()),
      ("next-1.json", NextDocument.shape.schemaText()),
      ("show-1.json", ShowDocument.shape.schemaText()),
    ]
  }
}
