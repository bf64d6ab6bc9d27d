import MarkdownSyntax

/// How the times of a list are written: what stands around them, and how the minute is spelled.
struct StampForm {
  /// How a minute in UTC is spelled.
  enum Spelling {
    /// `2026-01-31 23:59Z`
    case spacedZ
    /// `2026-01-31 23:59 UTC`
    case spacedUTC
    /// `2026-01-31T23:59Z`
    case joinedZ
  }

  /// What stands before the time.
  let opening: String
  /// What stands between the time and the text.
  let closing: String
  /// How the minute is spelled.
  let spelling: Spelling

  /// The form of a profile.
  init(_ form: Profile.EntryForm) {
    switch form {
    case .bracketedUTC:
      (opening, closing, spelling) = ("[", "] ", .spacedUTC)
    case .checkBoxWithZ:
      (opening, closing, spelling) = ("(", ") ", .spacedZ)
    }
  }

  /// The form of an entry that begins with a time, or `nil` when words stand around the time.
  init?(of entry: Entry, in plan: Plan) {
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
  init(near index: Int, in plan: Plan) {
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
    self = found ?? StampForm(plan.profile.entryForm)
  }

  /// Returns a time in this form, with what stands around it.
  func text(_ time: UTCTimestamp) -> String {
    opening + Self.stamp(time, spelling) + closing
  }

  /// Returns a time in this form without the space behind it.
  func piece(_ time: UTCTimestamp) -> String { text(time).trimmedAtEnd }

  /// Returns a day in this form without the space behind it.
  func piece(_ date: CalendarDate) -> String { "\(opening)\(date)\(closing)".trimmedAtEnd }

  /// Returns a time as it is spelled in a text, else as the profile of a plan does.
  static func stamp(_ time: UTCTimestamp, as written: String, in plan: Plan) -> String {
    stamp(time, spelling(written, plan))
  }

  private static func stamp(_ time: UTCTimestamp, _ spelling: Spelling) -> String {
    let text = "\(time)"
    switch spelling {
    case .spacedZ: return text
    case .spacedUTC: return "\(text.dropLast()) UTC"
    case .joinedZ: return "\(text.prefix(10))T\(text.dropFirst(11))"
    }
  }

  private static func spelling(_ text: String, _ plan: Plan) -> Spelling {
    if text.hasSuffix(" UTC") { return .spacedUTC }
    if text.hasSuffix("Z") {
      let isJoined = text.utf8.count > 10 && text.dropFirst(10).first == "T"
      return isJoined ? .joinedZ : .spacedZ
    }
    switch plan.profile.entryForm {
    case .bracketedUTC: return .spacedUTC
    case .checkBoxWithZ: return .spacedZ
    }
  }

  private static func isMarks(_ text: String) -> Bool {
    text.allSatisfy { !$0.isLetter && !$0.isNumber && $0 != "~" && !$0.isNewline }
  }

  private static func leads(_ text: String) -> Bool { text.first?.isWhitespace ?? false }
}

extension String {
  fileprivate var trimmedAtEnd: String { last == " " ? String(dropLast()) : self }
}
