/// How an answer is written.
enum OutputFormat: String, CaseIterable, Sendable {
  /// For people.
  case text
  /// For programs: one document of a published schema.
  case json
}
