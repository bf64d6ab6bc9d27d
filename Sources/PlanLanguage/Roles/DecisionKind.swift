/// What kind of decision an entry of the decision log records.
///
/// The raw value is the kind as it stands in a plan, in lower case.
package enum DecisionKind: String, CaseIterable, Hashable, Sendable {
  case decision
  case approval
  case blocker
  case unblocked
  case scopeChange = "scope change"
  case risk
  case feedbackRequested = "feedback requested"
  case feedbackGiven = "feedback given"
  case waiver
  case reopened
  case review

  /// The kind as an entry shows it, such as "Scope change".
  package var label: String { rawValue.prefix(1).uppercased() + rawValue.dropFirst() }

  /// Reads a kind in any case, with blanks or hyphens, with or without emphasis and a colon.
  ///
  /// - Parameters:
  ///   - bytes: The text that holds the label; any bytes.
  ///   - from: Where the label begins.
  ///   - to: Where it ends.
  package init?(label bytes: UnsafeBufferPointer<UInt8>, from: Int, to: Int) {
    let kind = NormalText.read(bytes, from: from, to: to, skippingNumber: false) { words, text in
      text.isComplete ? Self.allCases.first { $0.rawValue.utf8.elementsEqual(words) } : nil
    }
    guard let kind else { return nil }
    self = kind
  }
}
