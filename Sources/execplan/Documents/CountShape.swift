/// A name and how often it occurs.
struct NamedCount: Hashable, Sendable {
  /// The name.
  let name: String
  /// How often.
  let count: Int
}

/// The object of a count.
enum CountShape {
  /// A name and a number.
  static func shape(_ name: String, of meaning: String, values: [String]) -> JSONShape<NamedCount> {
    .object(
      name,
      .choice("name", meaning, values: values, \.name),
      .integer("count", "How many plans.", \.count))
  }
}
