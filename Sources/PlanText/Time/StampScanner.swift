/// Reads one stamp that begins with the first digit of its year.
struct StampScanner {
  /// How strictly the bytes after a stamp are looked at.
  enum Boundary {
    /// At the start of an entry: `2026-01-31/ana` may be a day and an author.
    case leading
    /// In the middle of a text, where `2026-01-31/ana` is more likely a path.
    case anywhere
  }

  /// A stamp and where it and the stretch of time that it opens end.
  struct Found {
    /// `nil` when the shape is there but names no real day or minute.
    var stamp: TimeStamp?
    /// The end of the stamp with its zone.
    var end: Int
    /// The end of `2026-01-31 10:00 → 11:00Z`; the same as ``end`` when there is no second time.
    var stretchEnd: Int
  }

  let text: TimeBytes
  let boundary: Boundary

  /// Reads the stamp at `start`, or nothing when the bytes there have another shape.
  func stamp(at start: Int) -> Found? {
    guard let first = moment(at: start) else { return nil }
    let stretch = stretch(after: first.end)
    let stretchEnd = stretch?.end ?? first.end
    guard endsStamp(stretchEnd) else { return nil }
    var zone = first.zone
    if zone == .none, first.time != nil, let written = stretch?.zone { zone = written }
    guard let date = first.date, !first.isImpossible else {
      return Found(stamp: nil, end: first.end, stretchEnd: stretchEnd)
    }
    let stamp = TimeStamp(date: date, time: first.time, zone: zone)
    return Found(stamp: stamp, end: first.end, stretchEnd: stretchEnd)
  }

  // MARK: - Date and time

  private struct Moment {
    var date: CalendarDate?
    var time: ClockTime?
    var zone = TimeStamp.Zone.none
    var isImpossible = false
    var end: Int
  }

  private struct Clock {
    var time: ClockTime?
    var end: Int
  }

  private func moment(at start: Int) -> Moment? {
    let mark = text[start + 4]
    guard
      mark == UInt8(ascii: "-") || mark == UInt8(ascii: "/") || mark == UInt8(ascii: "."),
      text[start + 7] == mark, let year = text.number(start, digits: 4),
      let month = text.number(start + 5, digits: 2), let day = text.number(start + 8, digits: 2),
      !text.isDigit(start + 10)
    else { return nil }
    var found = Moment(date: CalendarDate(year: year, month: month, day: day), end: start + 10)
    found.isImpossible = found.date == nil
    if mark != UInt8(ascii: "-") {
      // A path or a version number is far more likely than a mistaken date.
      guard found.date != nil, (1900...2199).contains(year) else { return nil }
      guard mark == UInt8(ascii: "/") || boundary == .leading else { return nil }
    }

    let clock = clock(after: found.end)
    if let clock {
      found.time = clock.time
      found.isImpossible = found.isImpossible || clock.time == nil
      found.end = clock.end
    }
    if let zone = ZoneScanner(text: text).zone(at: found.end, afterTime: clock != nil) {
      found.zone = zone.zone
      found.end = zone.end
    }
    switch mark {
    case UInt8(ascii: "."):
      // A bare "2026.01.31" before a word may be a version.
      guard clock != nil || TimeSeparators.endsStamp(text, found.end) else { return nil }
    case UInt8(ascii: "/"):
      guard text[found.end] != mark || !text.isAlphanumeric(found.end + 1) else { return nil }
    default: break
    }
    return found
  }

  /// Reads what joins a date and a time, and the time.
  private func clock(after dateEnd: Int) -> Clock? {
    if text[dateEnd] == UInt8(ascii: "T") || text[dateEnd] == UInt8(ascii: "t") {
      return clock(at: dateEnd + 1) ?? compactClock(at: dateEnd + 1)
    }
    var start = text.skippingBlanks(dateEnd)
    if text[start] == UInt8(ascii: ",") { start = text.skippingBlanks(start + 1) }
    guard start > dateEnd else { return nil }
    if let found = clock(at: start) { return found }
    // "2026-01-31 - 10:05Z - text" and "2026-01-31 at 10:05".
    let joined = TimeSeparators.wideLength(text, start)
    if joined > 0 {
      start += joined
    } else if text.has("at ", at: start) {
      start += 2
    } else if text.has("- ", at: start) || text.has("@", at: start) {
      start += 1
    } else {
      return nil
    }
    return clock(at: text.skippingBlanks(start))
  }

  /// Reads `23:59`, `9:05`, `23:59:07` or `23:59:07.123`, with AM or PM.
  private func clock(at start: Int) -> Clock? {
    let hourDigits = text.digitCount(start)
    guard
      hourDigits == 1 || hourDigits == 2, let hour = text.number(start, digits: hourDigits),
      text[start + hourDigits] == UInt8(ascii: ":"), text.digitCount(start + hourDigits + 1) == 2,
      let minute = text.number(start + hourDigits + 1, digits: 2)
    else { return nil }
    var end = start + hourDigits + 3
    var second: Int?
    if text[end] == UInt8(ascii: ":"), text.digitCount(end + 1) == 2 {
      second = text.number(end + 1, digits: 2)
      end = endOfFraction(end + 3)
    }
    return finished(hour: hour, minute: minute, second: second, end: end)
  }

  /// Reads `2359` or `235907`, which only a `T` before it makes a time.
  private func compactClock(at start: Int) -> Clock? {
    let digits = text.digitCount(start)
    guard
      digits == 4 || digits == 6, let hour = text.number(start, digits: 2),
      let minute = text.number(start + 2, digits: 2)
    else { return nil }
    let second = digits == 6 ? text.number(start + 4, digits: 2) : nil
    let end = digits == 6 ? endOfFraction(start + 6) : start + 4
    return finished(hour: hour, minute: minute, second: second, end: end)
  }

  private func finished(hour: Int, minute: Int, second: Int?, end: Int) -> Clock? {
    if let half = halfOfDay(at: end, hour: hour) {
      let base = hour == 12 ? 0 : hour
      let full = half.isAfternoon && base < 12 ? base + 12 : base
      return Clock(time: ClockTime(hour: full, minute: minute, second: second), end: half.end)
    }
    if text[end] == UInt8(ascii: ":"), text.isDigit(end + 1) { return nil }
    if text.isAlphanumeric(end), ZoneScanner(text: text).zone(at: end, afterTime: true) == nil { return nil }
    return Clock(time: ClockTime(hour: hour, minute: minute, second: second), end: end)
  }

  private func endOfFraction(_ offset: Int) -> Int {
    guard text[offset] == UInt8(ascii: ".") || text[offset] == UInt8(ascii: ",") else { return offset }
    let digits = text.digitCount(offset + 1)
    return digits > 0 ? offset + 1 + digits : offset
  }

  private func halfOfDay(at offset: Int, hour: Int) -> (isAfternoon: Bool, end: Int)? {
    let start = text.skippingBlanks(offset)
    guard text[start + 1] | 0x20 == UInt8(ascii: "m"), !text.isAlphanumeric(start + 2) else { return nil }
    switch text[start] | 0x20 {
    case UInt8(ascii: "p"): return (true, start + 2)
    // In "13:05 am Server" it is a word.
    case UInt8(ascii: "a"): return hour <= 12 ? (false, start + 2) : nil
    default: return nil
    }
  }

  // MARK: - Stretches and ends

  /// Reads the second time of `2026-06-30/2026-07-01` or `2026-01-31 10:00–11:00Z`.
  private func stretch(after end: Int) -> (zone: TimeStamp.Zone?, end: Int)? {
    var position = text.skippingBlanks(end)
    if text.has("->", at: position) || text.has("..", at: position) || text.has("to ", at: position) {
      position += 2
    } else if text[position] == UInt8(ascii: "-") || text[position] == UInt8(ascii: "/")
      || text[position] == UInt8(ascii: "~")
    {
      position += 1
    } else {
      let length = text.has("：", at: position) ? 0 : TimeSeparators.wideLength(text, position)
      if length == 0 { return nil }
      position += length
    }
    position = text.skippingBlanks(position)
    if let second = moment(at: position) { return (second.time == nil ? nil : second.zone, second.end) }
    guard let clock = clock(at: position) else { return nil }
    let zone = ZoneScanner(text: text).zone(at: clock.end, afterTime: true)
    return (zone?.zone, zone?.end ?? clock.end)
  }

  /// Whether a stamp may end at `offset` instead of being the start of an id, a file name or a path.
  private func endsStamp(_ offset: Int) -> Bool {
    let next = text[offset]
    switch next {
    case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "@"), UInt8(ascii: "="), UInt8(ascii: "%"),
      UInt8(ascii: "#"), UInt8(ascii: "\\"):
      return !text.isAlphanumeric(offset + 1)
    case UInt8(ascii: "_"):
      return !text.isAlphanumeric(offset + 1) && text[offset + 1] != UInt8(ascii: ".")
        && !(text[offset + 1] == next && text.isAlphanumeric(offset + 2))
    case UInt8(ascii: "."):
      return !text.isAlphanumeric(offset + 1) && text[offset + 1] != UInt8(ascii: "/")
    case UInt8(ascii: "/"):
      guard text.isAlphanumeric(offset + 1) || text[offset + 1] == UInt8(ascii: ".") else { return true }
      return boundary == .leading && !isPath(offset)
    default:
      return !text.isAlphanumeric(offset)
    }
  }

  /// Whether the word after the slash at `offset` goes on like a path: with another slash or a file type.
  private func isPath(_ offset: Int) -> Bool {
    var position = offset + 1
    while !text.isBlankOrEnd(position) {
      if text[position] == UInt8(ascii: "/") { return true }
      if text[position] == UInt8(ascii: "."), text.isAlphanumeric(position + 1) { return true }
      position += 1
    }
    return false
  }
}
