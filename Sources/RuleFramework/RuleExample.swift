/// A plan that shows what a rule accepts or flags; examples are the tests and the page of a rule.
///
/// Of a rule for workspaces it is a tree, each file after a line `=== path ===`; of a rule for histories it is the
/// versions of one plan, each after a line `=== 2026-01-31 10:03Z ===`.
package struct RuleExample: Hashable, Sendable {
  /// What the rule says about the text.
  private enum Verdict: Hashable, Sendable {
    case accepted
    case flagged(message: String, fixed: String?)
  }

  /// The mark before the first byte of what is flagged; it is no part of the plan.
  package static let marker: Character = "‸"

  /// The text as it is written in the rule; nothing is worked out of it before somebody asks.
  private let written: String
  private let verdict: Verdict

  /// A plan about which the rule has nothing to say.
  package static func accepted(_ text: String) -> RuleExample {
    RuleExample(written: text, verdict: .accepted)
  }

  /// A plan in which the rule finds exactly one thing, after the mark `‸`.
  ///
  /// - Parameters:
  ///   - text: The plan with the mark; without one the finding is at its beginning.
  ///   - message: The message of the finding, byte for byte as `check` prints it after the name of the rule. The
  ///     hint is no part of it: it is advice, which may depend on what else is in the workspace.
  ///   - fixed: The text once the repair of the finding is made, without a mark, or `nil` when none is offered. Of
  ///     a workspace it is the whole tree, of a history the newest version without the line above it.
  /// - Returns: The example.
  package static func flagged(_ text: String, message: String, fixed: String? = nil) -> RuleExample {
    RuleExample(written: text, verdict: .flagged(message: message, fixed: fixed))
  }

  /// Whether the rule finds something.
  private var isFlagged: Bool { verdict != .accepted }

  /// The text of the plan, without marks.
  package var text: String { isFlagged ? written.filter { $0 != Self.marker } : written }

  /// Where the finding begins, in bytes of ``text``, or `nil` when the rule accepts the plan.
  package var flagged: Int? {
    guard isFlagged else { return nil }
    let place = written.firstIndex(of: Self.marker) ?? written.startIndex
    return written.utf8.distance(from: written.startIndex, to: place)
  }

  /// The message of the finding, or `nil` when the rule accepts the plan.
  package var message: String? {
    guard case .flagged(let message, _) = verdict else { return nil }
    return message
  }

  /// The text after the repair of the finding, or `nil` when there is none.
  package var fixed: String? {
    guard case .flagged(_, let fixed) = verdict else { return nil }
    return fixed
  }
}

extension RuleExample {
  /// The text with the mark, ended with a newline.
  package var marked: String {
    Self.ended(!isFlagged || written.contains(Self.marker) ? written : String(Self.marker) + written)
  }

  /// The repaired text, ended with a newline, or `nil` when there is none.
  package var repaired: String? { fixed.map(Self.ended) }

  private static func ended(_ text: String) -> String { text.hasSuffix("\n") ? text : text + "\n" }
}
