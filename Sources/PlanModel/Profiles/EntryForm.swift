/// How a new entry begins, such as `- [x] (2026-01-31 23:59Z) text`.
package struct EntryForm: Hashable, Sendable {
  /// Whether a ticked check box stands before the time.
  package let hasBox: Bool

  /// What stands around the time, and how it is spelled.
  package let stamp: StampForm

  /// Makes a form.
  package init(hasBox: Bool, stamp: StampForm) {
    self.hasBox = hasBox
    self.stamp = stamp
  }

  /// The form `- [2026-01-31 23:59 UTC] text`.
  package static let bracketedUTC = EntryForm(
    hasBox: false, stamp: StampForm(opening: "[", closing: "] ", spelling: .spacedUTC))

  /// The form `- [x] (2026-01-31 23:59Z) text`.
  package static let checkBoxWithZ = EntryForm(
    hasBox: true, stamp: StampForm(opening: "(", closing: ") ", spelling: .spacedZ))
}

extension EntryForm {
  /// The most bytes of marks before a time, as the reader allows them.
  private static let openingLimit = 8

  /// The most bytes of marks behind it.
  private static let closingLimit = 12

  /// Reads a form as a pattern shows it: `[x] (YYYY-MM-DD HH:MMZ) text`.
  ///
  /// The box may be left out. Only marks and blanks may stand between it, the time and the word `text`; a form
  /// that could not be read back from a plan is none.
  ///
  /// - Parameter pattern: The pattern.
  package init?(pattern: String) {
    var rest = pattern[...]
    if rest.hasPrefix("- ") { rest = rest.dropFirst(2) }
    let hasBox = rest.hasPrefix("[x] ") || rest.hasPrefix("[X] ")
    if hasBox { rest = rest.dropFirst(4) }
    guard rest.hasSuffix("text") else { return nil }
    rest = rest.dropLast(4)
    let spellings = StampForm.Spelling.allCases.lazy.compactMap { spelling in
      rest.firstRange(of: spelling.rawValue).map { (spelling, $0) }
    }
    guard let (spelling, range) = spellings.first else { return nil }
    let opening = String(rest[..<range.lowerBound])
    let closing = String(rest[range.upperBound...])
    guard StampForm.isMarks(opening), StampForm.isMarks(closing), !opening.contains(where: \.isWhitespace),
      closing.last == " ", opening.utf8.count <= Self.openingLimit, closing.utf8.count <= Self.closingLimit
    else { return nil }
    self.init(
      hasBox: hasBox, stamp: StampForm(opening: opening, closing: closing, spelling: spelling))
  }

  /// The pattern that shows the form.
  package var pattern: String {
    "\(hasBox ? "[x] " : "")\(stamp.opening)\(stamp.spelling.rawValue)\(stamp.closing)text"
  }
}
