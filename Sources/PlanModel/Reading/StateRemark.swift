import MarkdownSyntax
import PlanLanguage

/// Tells remarks about a state from words that name none.
enum StateRemark {
  /// Words that tell a reader how far a plan is, wherever they stand.
  private static let words = WordSearch(.stateRemark)

  /// Whether a reader can tell the state from a declaration that begins with no known word.
  ///
  /// A later part may name the state, and a sentence explains what one or two words cannot. Only what is short and
  /// has no meaning is certain to leave the reader without an answer.
  ///
  /// - Complexity: O(*n*) in the length of the text.
  static func tellsState(_ text: String) -> Bool {
    if words.isIn(text) { return true }
    let parts = text.split { "—–;.,()".contains($0) }
    if let first = parts.first, first.split(separator: " ").count > 3 { return true }
    return parts.contains { part in
      let bytes = Array(part.utf8)
      let word = bytes.withUnsafeBufferPointer { PlanState.read($0, from: 0, to: $0.count) }
      guard case .known = word else { return false }
      return true
    }
  }
}
