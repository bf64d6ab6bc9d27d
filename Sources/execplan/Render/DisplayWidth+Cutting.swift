extension DisplayWidth {
  /// Cuts a text that is wider than `limit` columns, and marks the cut with `…`.
  ///
  /// The cut is between what a reader sees as characters, and no blank is left before the mark. The result
  /// can be a column narrower than `limit`; it is empty when `limit` is below one.
  static func cutting(_ text: String, to limit: Int) -> String {
    guard columns(of: text) > limit else { return text }
    guard limit > 0 else { return "" }
    var kept = ""
    var width = 0
    for character in text {
      width += columns(of: character)
      guard width < limit else { break }
      kept.append(character)
    }
    while kept.last == " " { kept.removeLast() }
    return kept + "…"
  }
}
