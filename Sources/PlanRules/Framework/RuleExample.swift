/// A plan that shows what a rule accepts or flags; examples are the tests and the page of a rule.
package struct RuleExample: Hashable, Sendable {
  /// The mark before the first byte of what is flagged; it is no part of the plan.
  package static let marker: Character = "‸"

  /// The text as it is written in the rule; nothing is worked out of it before somebody asks.
  private let written: String
  private let isFlagged: Bool

  /// A plan about which the rule has nothing to say.
  package static func accepted(_ text: String) -> RuleExample {
    RuleExample(written: text, isFlagged: false)
  }

  /// A plan in which the rule finds exactly one thing, behind the mark `‸`.
  package static func flagged(_ text: String) -> RuleExample {
    RuleExample(written: text, isFlagged: true)
  }

  /// The text of the plan, without marks.
  package var text: String { isFlagged ? written.filter { $0 != Self.marker } : written }

  /// Where the finding begins, in bytes of ``text``, or `nil` when the rule accepts the plan.
  package var flagged: Int? {
    guard isFlagged else { return nil }
    let place = written.firstIndex(of: Self.marker) ?? written.startIndex
    return written.utf8.distance(from: written.startIndex, to: place)
  }
}

extension RuleExample {
  /// The text with the mark, ended with a newline.
  package var marked: String {
    let text = !isFlagged || written.contains(Self.marker) ? written : String(Self.marker) + written
    return text.hasSuffix("\n") ? text : text + "\n"
  }
}
