/// A plan that shows what a rule accepts or flags; examples are the tests and the page of a rule.
package struct RuleExample: Hashable, Sendable {
  /// The mark before the first byte of what is flagged; it is no part of the plan.
  package static let marker: Character = "‸"

  /// The text of the plan, without marks.
  package let text: String

  /// Where the finding begins, in bytes of ``text``, or `nil` when the rule accepts the plan.
  package let flagged: Int?

  /// A plan about which the rule has nothing to say.
  package static func accepted(_ text: String) -> RuleExample {
    RuleExample(text: text, flagged: nil)
  }

  /// A plan in which the rule finds exactly one thing, behind the mark `‸`.
  package static func flagged(_ text: String) -> RuleExample {
    let place = text.firstIndex(of: marker) ?? text.startIndex
    return RuleExample(
      text: text.filter { $0 != marker }, flagged: text.utf8.distance(from: text.startIndex, to: place))
  }
}

extension RuleExample {
  /// The text with the mark, ended with a newline.
  package var marked: String {
    guard let flagged else { return text.hasSuffix("\n") ? text : text + "\n" }
    let place = text.utf8.index(text.startIndex, offsetBy: min(flagged, text.utf8.count))
    let marked = text[..<place] + String(Self.marker) + text[place...]
    return marked.hasSuffix("\n") ? String(marked) : marked + "\n"
  }
}
