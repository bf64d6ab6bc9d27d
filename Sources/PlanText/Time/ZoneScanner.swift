/// Reads what is written about the zone after a date or a time.
struct ZoneScanner {
  /// A zone and where it ends.
  struct Found {
    var zone: TimeStamp.Zone
    var end: Int
  }

  let text: TimeBytes

  /// Reads a zone that begins at `offset`, glued or after blanks.
  ///
  /// `afterTime` says whether a time of day stands before; after a bare date far less is a zone.
  func zone(at offset: Int, afterTime: Bool) -> Found? {
    if let found = utc(at: offset) { return found }
    if afterTime, let found = numeric(at: offset, glued: true) { return found }
    if !afterTime, text[offset] == UInt8(ascii: "+"), let found = clockOffset(at: offset) { return found }
    if afterTime, let found = abbreviation(at: offset, afterTime: true) { return widened(found) }

    let start = text.skippingBlanks(offset)
    guard start > offset else { return parenthesised(at: offset) }
    if let found = utc(at: start) { return found }
    if let found = afterTime ? numeric(at: start, glued: false) : clockOffset(at: start) { return found }
    if let found = parenthesised(at: start) { return found }
    guard let found = abbreviation(at: start, afterTime: afterTime) ?? place(at: start) else { return nil }
    return widened(found)
  }

  // MARK: - UTC

  private func utc(at start: Int) -> Found? {
    switch text[start] {
    case UInt8(ascii: "Z"), UInt8(ascii: "z"):
      return endsWord(start + 1) ? Found(zone: .utc, end: start + 1) : nil
    case UInt8(ascii: "C"):
      let long: StaticString = "Coordinated Universal Time"
      guard text.has(long, at: start), endsWord(start + long.utf8CodeUnitCount) else { return nil }
      let end = start + long.utf8CodeUnitCount
      let short = text.skippingBlanks(end)
      return Found(zone: .utc, end: text.has("(UTC)", at: short) ? short + 5 : end)
    case UInt8(ascii: "U"), UInt8(ascii: "G"), UInt8(ascii: "u"), UInt8(ascii: "g"):
      guard namesUTC(start) else { return nil }
      if let found = offsetFromUTC(at: start + 3) { return found }
      return endsWord(start + 3) ? Found(zone: .utc, end: start + 3) : nil
    default:
      return nil
    }
  }

  private func namesUTC(_ start: Int) -> Bool {
    switch text[start] {
    case UInt8(ascii: "Z"): endsWord(start + 1)
    case UInt8(ascii: "U"), UInt8(ascii: "u"): text.has("UTC", at: start) || text.has("utc", at: start)
    case UInt8(ascii: "G"), UInt8(ascii: "g"): text.has("GMT", at: start) || text.has("gmt", at: start)
    default: false
    }
  }

  /// Reads the rest of `UTC+2`, `UTC+02:00` or `UTC +02:00`.
  private func offsetFromUTC(at start: Int) -> Found? {
    if let found = clockOffset(at: text.skippingBlanks(start)) { return found }
    if let found = numeric(at: start, glued: true) { return found }
    guard let sign = sign(at: start), text.digitCount(sign.end) == 1 else { return nil }
    return offset(sign: sign, hours: text.number(sign.end, digits: 1), minutes: 0, end: sign.end + 1)
  }

  // MARK: - Offsets

  /// Reads `+02:00`, `+0200` or `+02`.
  private func numeric(at start: Int, glued: Bool) -> Found? {
    guard let sign = sign(at: start) else { return nil }
    if let found = clockOffset(at: start) { return found }
    switch text.digitCount(sign.end) {
    case 4:
      let minutes = text.number(sign.end + 2, digits: 2)
      return offset(
        sign: sign, hours: text.number(sign.end, digits: 2), minutes: minutes, end: sign.end + 4)
    case 2:
      // "10:05 +12 lines" is no zone, and neither is "10:05-11:20".
      let isClock = text[sign.end + 2] == UInt8(ascii: ":") && text.isDigit(sign.end + 3)
      guard !isClock, glued || TimeSeparators.endsStamp(text, sign.end + 2) else { return nil }
      return offset(sign: sign, hours: text.number(sign.end, digits: 2), minutes: 0, end: sign.end + 2)
    default:
      return nil
    }
  }

  /// Reads `+02:00`, the one form of an offset that nothing else looks like.
  private func clockOffset(at start: Int) -> Found? {
    guard
      let sign = sign(at: start), text.digitCount(sign.end) == 2, text[sign.end + 2] == UInt8(ascii: ":"),
      text.digitCount(sign.end + 3) == 2
    else { return nil }
    let minutes = text.number(sign.end + 3, digits: 2)
    return offset(
      sign: sign, hours: text.number(sign.end, digits: 2), minutes: minutes, end: sign.end + 5)
  }

  private func sign(at start: Int) -> (isNegative: Bool, end: Int)? {
    switch text[start] {
    case UInt8(ascii: "+"): (false, start + 1)
    case UInt8(ascii: "-"): (true, start + 1)
    case 0xE2: text.has("\u{2212}", at: start) ? (true, start + 3) : nil
    default: nil
    }
  }

  private func offset(sign: (isNegative: Bool, end: Int), hours: Int?, minutes: Int?, end: Int) -> Found? {
    guard let hours, let minutes, endsWord(end) else { return nil }
    let total = hours * 60 + minutes
    if sign.isNegative {
      // Of the places west of Greenwich few are off the full hour, so "09:00-11:30" is a stretch of time.
      let isReal = minutes == 0 || (minutes == 30 && (hours == 9 || (2...4).contains(hours)))
      // "09:00-10:00Z" is one too.
      guard isReal, total <= 12 * 60, !namesUTC(text.skippingBlanks(end)) else { return nil }
      return Found(zone: .offset(minutes: -total), end: end)
    }
    guard total <= 14 * 60, minutes == 45 || minutes.isMultiple(of: 30) else { return nil }
    return Found(zone: .offset(minutes: total), end: end)
  }

  // MARK: - Names

  private func abbreviation(at start: Int, afterTime: Bool) -> Found? {
    var end = start
    while text.isUppercase(end), end - start < 6 { end += 1 }
    guard (2...5).contains(end - start), endsWord(end) else { return nil }
    let name = text.string(start..<end)
    switch ZoneNames.certainty(of: name) {
    case .none: return nil
    case .sure: guard afterTime || TimeSeparators.endsStamp(text, end) else { return nil }
    case .ambiguous: guard afterTime, TimeSeparators.endsStamp(text, end) else { return nil }
    }
    return Found(zone: .named(name), end: end)
  }

  /// Reads a name such as `Europe/Budapest` or `America/Argentina/Buenos_Aires`.
  private func place(at start: Int) -> Found? {
    guard text.isUppercase(start) else { return nil }
    var end = start
    while text.isLetter(end), end - start <= 10 { end += 1 }
    guard text[end] == UInt8(ascii: "/"), ZoneNames.isArea(text.string(start..<end)) else { return nil }
    let isEtc = text.has("Etc", at: start)
    var parts = 0
    while text[end] == UInt8(ascii: "/"), text.isUppercase(end + 1), parts < 2 {
      guard isEtc || text.isLowercase(end + 2) else { return nil }
      let partStart = end + 1
      end = endOfPlacePart(partStart, isEtc: isEtc)
      // "Asia/Pacific" names a region, "US/Pacific" and "Canada/Atlantic" are zones.
      let isZone = text.has("US/Pacific", at: start) || text.has("Canada/", at: start)
      guard isZone || !ZoneNames.isArea(text.string(partStart..<end)) else { return nil }
      parts += 1
    }
    guard parts > 0, endsWord(end), text[end] != UInt8(ascii: "/") else { return nil }
    let name = text.string(start..<end)
    let isUTC = ["Etc/UTC", "Etc/GMT", "Etc/UCT", "Etc/Universal", "Etc/Zulu"].contains(name)
    return Found(zone: isUTC ? .utc : .named(name), end: end)
  }

  private func endOfPlacePart(_ start: Int, isEtc: Bool) -> Int {
    var end = start
    while true {
      switch text[end] {
      case UInt8(ascii: "_"), UInt8(ascii: "-"):
        guard text.isLetter(end + 1) || (isEtc && text.isDigit(end + 1)) else { return end }
      case UInt8(ascii: "+"):
        guard isEtc, text.isDigit(end + 1) else { return end }
      default:
        guard text.isLetter(end) || (isEtc && text.isDigit(end)) else { return end }
      }
      end += 1
    }
  }

  private func parenthesised(at start: Int) -> Found? {
    guard text[start] == UInt8(ascii: "(") else { return nil }
    guard
      var found = utc(at: start + 1) ?? numeric(at: start + 1, glued: true)
        ?? abbreviation(at: start + 1, afterTime: true) ?? place(at: start + 1),
      text[found.end] == UInt8(ascii: ")")
    else { return nil }
    found.end += 1
    return found
  }

  /// Prefers the exact offset in `22:00 CST (UTC+8)` to the name before it.
  private func widened(_ found: Found) -> Found {
    guard let exact = parenthesised(at: text.skippingBlanks(found.end)) else { return found }
    if case .named = exact.zone { return found }
    return exact
  }

  // MARK: - Ends

  private func endsWord(_ offset: Int) -> Bool {
    if text[offset] == UInt8(ascii: "_") { return !text.isAlphanumeric(offset + 1) }
    return !text.isAlphanumeric(offset)
  }
}
