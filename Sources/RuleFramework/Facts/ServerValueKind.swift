/// The kinds of value that keys of a server's definition have in every client.
package enum ServerValueKind: Hashable, Sendable {
  /// A text.
  case text
  /// A list of texts.
  case list
  /// Keys with texts.
  case texts

  /// The keys that clients know; values without a kind are handed on as they are.
  private static let table: [(key: String, kind: ServerValueKind?)] = [
    ("type", .text), ("command", .text), ("args", .list), ("cwd", .text), ("env", .texts), ("envFile", .text),
    ("url", .text), ("headers", .texts), ("description", nil), ("disabled", nil), ("tags", nil),
    ("timeout", nil), ("tools", nil),
  ]

  /// The keys that clients know.
  package static var keys: [String] { table.map(\.key) }

  /// Returns the kind of a key's value, or `nil` for a key whose value may be anything.
  package static func of(_ key: String) -> ServerValueKind? { table.first { $0.key == key }?.kind }
}
