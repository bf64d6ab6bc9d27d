package import MarkdownSyntax
import PlanLanguage
package import PlanModel
import PlanText

extension Plan {
  /// Spells the times of status entries as the profile does.
  ///
  /// Only a minute in UTC is spelled anew. Seconds, offsets, local zones and mere days stay as they are, and
  /// so does a time in bold, in italics or in code.
  func respellingTimes(_ subject: ConversionSubject) -> ConversionPart {
    let form = subject.profile.entryForm.stamp
    var part = ConversionPart()
    var keptCount = 0
    for entry in entries where entry.role == .status && entry.leadingTime != nil {
      guard let edit = spelling(timeOf: entry, as: form) else {
        keptCount += 1
        continue
      }
      part.edits += edit
    }
    if !part.edits.isEmpty {
      let shown = "\(form.opening)\(form.spelling.rawValue)\(form.closing)text"
      let count = part.edits.count
      part.changes.append("\(count.counted("status time is", "status times are")) spelled \(shown)")
    }
    if keptCount > 0 {
      part.kept.append("\(keptCount.counted("status time")), not a plain minute in UTC")
    }
    return part
  }

  /// Returns the edits that spell the time at the begin of an entry in another form, without changing it.
  ///
  /// - Returns: The edits, none when it is written so already; `nil` when more than a minute in UTC is
  ///   written, less than that, or in another way than plainly before the text.
  package func spelling(timeOf entry: Entry, as form: StampForm) -> [TextEdit]? {
    guard let leading = entry.leadingTime else { return nil }
    let start = leading.wrapperRange.lowerBound
    let range = ByteRange(start, max(start, entry.text.start))
    guard let time = exactMinute(of: entry), isPlainlyWrapped(leading), !entry.text.isEmpty,
      range.start > 0, document.source.bytes[range.start - 1].isBlank
    else { return nil }
    // The time was read from these bytes: in the shape of the form they spell it.
    if leading.stampRange.lowerBound - start == form.opening.utf8.count,
      form.isShape(of: document.source.bytes[range.indices])
    {
      return []
    }
    let written = form.text(time)
    if document.source.bytes[range.indices].elementsEqual(written.utf8) { return [] }
    return StampForm(of: entry, in: self) == nil ? nil : [TextEdit(replacing: range, with: written)]
  }

  /// The minute that an entry begins with, when it is written in UTC and nothing more is.
  private func exactMinute(of entry: Entry) -> UTCTimestamp? {
    guard let stamp = entry.time, stamp.precision == .minute, stamp.zone == .utc, let instant = stamp.instant
    else { return nil }
    let minute = UTCTimestamp(secondsSince1970: instant)
    return minute.secondsSince1970 == instant && minute.date == stamp.date ? minute : nil
  }

  private func isPlainlyWrapped(_ time: LeadingTime) -> Bool {
    switch time.wrapper {
    case .none, .parentheses, .brackets: true
    case .bold, .italic, .code: false
    }
  }
}
