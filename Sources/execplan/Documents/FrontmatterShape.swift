import PlanCore

/// The object of a key of the frontmatter.
enum FrontmatterShape {
  /// A key and its value as text.
  static var shape: JSONShape<YAMLPair> {
    .object(
      "frontmatterKey",
      .string("key", "The key.", \.key.text),
      .optionalString(
        "text", "The value when it is one text; null for a list or a mapping.", \.value.scalar?.text),
      .strings("texts", "The value when it is a list of texts, else the one text.") { pair in
        if let text = pair.value.scalar?.text { return [text] }
        return (pair.value.elements ?? []).compactMap { $0.scalar?.text }
      })
  }
}
