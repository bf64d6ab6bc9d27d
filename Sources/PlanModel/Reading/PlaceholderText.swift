import PlanLanguage

/// Words that a template or an author leaves where nothing is to be said yet, such as "none yet".
package enum PlaceholderText {
  private static let words = Phrase.placeholder.set

  /// Whether a text is nothing but such words, whatever marks stand around them.
  package static func isPlaceholder(_ text: String) -> Bool {
    guard text.utf8.count <= 40 else { return false }
    var words = text.unicodeScalars[...]
    while let first = words.first, isMark(first) { words.removeFirst() }
    while let last = words.last, isMark(last) { words.removeLast() }
    return words.isEmpty || Self.words.contains(String(words).lowercased()[...])
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case " ", ".", "*", "_", "(", ")", "`", "…", "。", "!", "—", "–", "<", ">": true
    default: false
    }
  }
}
