import MarkdownSyntax
import PlanLanguage
import PlanText

/// A word with a colon that names a part of an entry, such as `Rationale:`.
package enum FieldLabel: Hashable, Sendable {
  case decision
  case rationale
  case dateAndAuthor
  case date
  case author
  case observation
  case evidence
  case impact
  /// A label that ends the field before it and means nothing here.
  case other

  /// The phrases for each label.
  private static let phrases: [(phrase: Phrase, label: FieldLabel)] = [
    (.decisionLabel, .decision), (.rationaleLabel, .rationale), (.dateAndAuthorLabel, .dateAndAuthor),
    (.dateLabel, .date), (.authorLabel, .author), (.observationLabel, .observation),
    (.evidenceLabel, .evidence), (.impactLabel, .impact), (.otherLabel, .other),
  ]

  /// One spelling of a label.
  private struct Spelling {
    let letters: [UInt8]
    let label: FieldLabel
    /// Whether it counts within a line too.
    let isInline: Bool
  }

  /// The spellings in the order of their first byte.
  private static let sorted = phrases.flatMap { phrase, label in
    let usual = Set(phrase.usual)
    let isInline = [.rationale, .dateAndAuthor, .evidence, .impact].contains(label)
    return phrase.spellings.map { word in
      // `Why:` and `Reason:` within a sentence are prose.
      Spelling(
        letters: Array(word.utf8), label: label,
        isInline: isInline && (label != .rationale || usual.contains(word)))
    }
  }.sorted { $0.letters[0] < $1.letters[0] }

  /// The capitals of the labels that count within a line.
  private static let initials = Array(
    Set(sorted.lazy.filter(\.isInline).map { $0.letters[0] }.filter(\.isLetter)).map { $0 & ~0x20 })

  /// Where the spellings with each first byte begin in ``sorted``; one more at the end.
  private static let starts: [UInt8] = (0...256).map { byte in
    UInt8(sorted.firstIndex { Int($0.letters[0]) >= byte } ?? sorted.count)
  }

  /// Reads a label at a place of a text.
  ///
  /// - Parameters:
  ///   - bytes: The text.
  ///   - start: Where the label may begin; emphasis marks may stand before it.
  ///   - isLineStart: Whether the place begins a line. Within a line only `Rationale:`,
  ///     `Date/Author:` and `Evidence:` with a capital count, as prose holds the other words too.
  ///   - isEvidence: Whether the place is within evidence, which `Impact:` ends.
  /// - Returns: The label, the text in brackets behind it, and where its value begins.
  package static func read(
    _ bytes: [UInt8], at start: Int, isLineStart: Bool, isEvidence: Bool = false
  ) -> (label: FieldLabel, detail: Range<Int>?, valueStart: Int)? {
    var position = start
    var marks = 0
    while position < bytes.count, marks < 3,
      bytes[position] == ASCII.asterisk || bytes[position] == ASCII.underscore
    {
      position += 1
      marks += 1
    }
    guard position < bytes.count else { return nil }
    guard isLineStart || initials.contains(bytes[position]) else { return nil }
    guard let (spelling, end) = match(bytes, at: position) else { return nil }
    let label = spelling.label
    guard isLineStart || spelling.isInline && (label != .impact || isEvidence) else { return nil }
    var cursor = skipMarks(bytes, end)
    var detail: Range<Int>?
    if label == .decision { cursor = skipIdentifier(bytes, cursor) }
    if label == .decision || label == .rationale {
      let space = cursor < bytes.count && bytes[cursor] == ASCII.space ? 1 : 0
      if cursor + space < bytes.count, bytes[cursor + space] == ASCII.leftParenthesis {
        guard let closing = closingParenthesis(bytes, cursor + space) else { return nil }
        detail = cursor + space + 1..<closing
        cursor = skipMarks(bytes, closing + 1)
      }
    }
    guard let value = bytes.endOfColon(at: cursor, to: bytes.count) else { return nil }
    return (label, detail, skipMarks(bytes, value))
  }

  /// Returns the label that the head of a table's column names.
  package static func column(_ bytes: [UInt8]) -> FieldLabel {
    var start = 0
    while start < bytes.count, bytes[start] == ASCII.asterisk { start += 1 }
    guard let (spelling, end) = match(bytes, at: start) else { return .other }
    return bytes[end...].allSatisfy { $0 == ASCII.asterisk || $0.isWhitespace } ? spelling.label : .other
  }

  /// Returns the longest spelling that stands at a place, and its end.
  private static func match(_ bytes: [UInt8], at start: Int) -> (Spelling, Int)? {
    var best: (Spelling, Int)?
    guard start < bytes.count else { return nil }
    let first = Int(bytes[start].lowercased)
    for index in Int(starts[first])..<Int(starts[first + 1]) {
      let count = sorted[index].letters.count
      guard start + count <= bytes.count, count > (best.map { $0.1 - start } ?? 0) else { continue }
      var length = 1
      while length < count, bytes[start + length].lowercased == sorted[index].letters[length] { length += 1 }
      guard length == count else { continue }
      let end = start + count
      if end < bytes.count, bytes[end].isAlphanumeric { continue }
      best = (sorted[index], end)
    }
    return best
  }

  /// Moves over the id in `Decision 3:` or `Decision D-3 (draft):`; one without a digit is a word.
  private static func skipIdentifier(_ bytes: [UInt8], _ start: Int) -> Int {
    guard start < bytes.count, bytes[start] == ASCII.space else { return start }
    var end = start + 1
    while end < bytes.count, end - start < 12,
      bytes[end].isAlphanumeric || bytes[end] == ASCII.hyphen || bytes[end] == ASCII.hash
        || bytes[end] == ASCII.period
    {
      end += 1
    }
    return bytes[start + 1..<end].contains { $0.isDigit } ? skipMarks(bytes, end) : start
  }

  private static func closingParenthesis(_ bytes: [UInt8], _ start: Int) -> Int? {
    var depth = 0
    for position in start..<min(bytes.count, start + 200) {
      if bytes[position] == ASCII.leftParenthesis { depth += 1 }
      if bytes[position] == ASCII.rightParenthesis {
        depth -= 1
        if depth == 0 { return position }
      }
    }
    return nil
  }

  private static func skipMarks(_ bytes: [UInt8], _ start: Int) -> Int {
    var position = start
    while position < bytes.count, bytes[position] == ASCII.asterisk || bytes[position] == ASCII.underscore {
      position += 1
    }
    return position
  }
}
