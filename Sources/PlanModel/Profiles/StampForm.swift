import MarkdownSyntax
package import PlanText

/// How the times of a list are written: what stands around them, and how the minute is spelled.
package struct StampForm: Hashable, Sendable {
  /// How a minute in UTC is spelled; the raw value shows it.
  package enum Spelling: String, CaseIterable, Hashable, Sendable {
    /// `2026-01-31 23:59Z`
    case spacedZ = "YYYY-MM-DD HH:MMZ"
    /// `2026-01-31 23:59 UTC`
    case spacedUTC = "YYYY-MM-DD HH:MM UTC"
    /// `2026-01-31T23:59Z`
    case joinedZ = "YYYY-MM-DDTHH:MMZ"
  }

  /// What stands before the time.
  package let opening: String
  /// What stands between the time and the text, its last space included.
  package let closing: String
  /// How the minute is spelled.
  package let spelling: Spelling

  /// Makes a form.
  package init(opening: String, closing: String, spelling: Spelling) {
    self.opening = opening
    self.closing = closing
    self.spelling = spelling
  }

  /// The form of an entry that begins with a time, or `nil` when words stand around the time.
  package init?(of entry: Entry, in plan: Plan) {
    guard let time = entry.leadingTime, time.stamp != nil else { return nil }
    let before = ByteRange(time.wrapperRange.lowerBound, time.stampRange.lowerBound)
    let after = ByteRange(time.stampRange.upperBound, entry.text.start)
    guard !after.isEmpty, before.count <= 8, after.count <= 12,
      Self.isMarks(plan.string(before)), Self.isMarks(plan.string(after))
    else { return nil }
    opening = plan.string(before)
    let marks = plan.string(after).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    closing = marks + " " == " " ? " " : Self.leads(plan.string(after)) ? " \(marks) " : "\(marks) "
    spelling = Self.spelling(
      plan.string(ByteRange(time.stampRange.lowerBound, time.stampRange.upperBound)), plan)
  }

  /// The form of the entries around an entry, or that of the profile where they have no times.
  package init(near index: Int, in plan: Plan) {
    let section = plan.entries[index].section
    let role = plan.entries[index].role
    let others = plan.entries.indices.filter { other in
      other != index && plan.entries[other].box != .none && plan.entries[other].role == role
    }
    // The nearest entry of the same list is the one a person looks at.
    let ordered = others.sorted { left, right in
      let far = (plan.entries[left].section != section, plan.entries[right].section != section)
      if far.0 != far.1 { return far.1 }
      return (abs(left - index), left) < (abs(right - index), right)
    }
    let found = ordered.lazy.compactMap { StampForm(of: plan.entries[$0], in: plan) }.first
    self = found ?? plan.profile.entryForm.stamp
  }

  /// Whether some bytes are a time in this form with what stands around it, whatever minute it is.
  package func isShape(of bytes: ArraySlice<UInt8>) -> Bool {
    var position = bytes.startIndex
    func takes(_ text: String, _ isSame: (UInt8, UInt8) -> Bool) -> Bool {
      for sign in text.utf8 {
        guard position < bytes.endIndex, isSame(bytes[position], sign) else { return false }
        position += 1
      }
      return true
    }
    return takes(opening, ==) && takes(spelling.rawValue, Self.isDigitOrSign) && takes(closing, ==)
      && position == bytes.endIndex
  }

  /// Whether a byte is what a sign of a spelling asks for: a digit for each letter of a number.
  private static func isDigitOrSign(_ byte: UInt8, _ sign: UInt8) -> Bool {
    switch sign {
    case UInt8(ascii: "Y"), UInt8(ascii: "M"), UInt8(ascii: "D"), UInt8(ascii: "H"): byte.isDigit
    default: byte == sign
    }
  }

  /// Returns a time in this form, with what stands around it.
  package func text(_ time: UTCTimestamp) -> String {
    opening + spelling.text(time) + closing
  }

  /// Returns a time in this form without the space behind it.
  package func piece(_ time: UTCTimestamp) -> String { text(time).withoutLastSpace }

  /// Returns a day in this form without the space behind it.
  package func piece(_ date: CalendarDate) -> String { "\(opening)\(date)\(closing)".withoutLastSpace }

  /// Returns a time as it is spelled in a text, else as the profile of a plan does.
  package static func stamp(_ time: UTCTimestamp, as written: String, in plan: Plan) -> String {
    spelling(written, plan).text(time)
  }

  private static func spelling(_ text: String, _ plan: Plan) -> Spelling {
    if text.hasSuffix(" UTC") { return .spacedUTC }
    if text.hasSuffix("Z") {
      let isJoined = text.utf8.count > 10 && text.dropFirst(10).first == "T"
      return isJoined ? .joinedZ : .spacedZ
    }
    return plan.profile.entryForm.stamp.spelling
  }

  /// Whether a text holds nothing but marks and blanks of one line.
  static func isMarks(_ text: String) -> Bool {
    text.allSatisfy { !$0.isLetter && !$0.isNumber && $0 != "~" && !$0.isNewline }
  }

  private static func leads(_ text: String) -> Bool { text.first?.isWhitespace ?? false }
}

extension StampForm.Spelling {
  /// Returns a time in this spelling.
  package func text(_ time: UTCTimestamp) -> String {
    let text = "\(time)"
    switch self {
    case .spacedZ: return text
    case .spacedUTC: return "\(text.dropLast()) UTC"
    case .joinedZ: return "\(text.prefix(10))T\(text.dropFirst(11))"
    }
  }
}

extension String {
  fileprivate var withoutLastSpace: String { last == " " ? String(dropLast()) : self }
}
