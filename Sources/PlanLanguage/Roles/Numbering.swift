import MarkdownSyntax

/// Finds where the words of a heading begin, after marks and numbering.
enum Numbering {
  private typealias Scalar = ScalarReader.Scalar

  /// Skips emphasis, status marks, check boxes and one numbering (`2.`, `1.2.3`, `§3`, `A.`, `IV)`, `一、`).
  ///
  /// A number of more than three digits stays: it is a year.
  ///
  /// - Parameters:
  ///   - bytes: The text.
  ///   - start: Where the heading's text begins.
  ///   - end: Where it ends.
  /// - Returns: A position from `start` to `end`.
  static func contentStart(in bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) -> Int {
    guard start < end else { return start }
    if isWordStart(bytes, start, end) { return start }
    var position = afterMarks(bytes, start, end)
    if let next = afterNumber(bytes, position, end) { position = afterMarks(bytes, next, end) }
    return position
  }

  /// Whether two ASCII letters begin the text, which is the usual heading and never numbering but `IV.`.
  private static func isWordStart(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Bool {
    guard end - start > 1 else { return false }
    return bytes[start].isLetter && bytes[start + 1].isLetter && !isRoman(bytes[start])
  }

  private static func afterMarks(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Int {
    var position = start
    while position < end {
      let scalar = ScalarReader.scalar(in: bytes, at: position, end: end)
      switch scalar.value {
      case 0x09, 0x20, 0x22, 0x23, 0x27, 0x2A, 0x2D, 0x2E, 0x3A, 0x3E, 0x5C, 0x5F, 0x60, 0x7C, 0x7E:
        position += scalar.width
      case 0x5B where end - position > 2 && bytes[position + 2] == 0x5D:
        position += 3
      case 0x3010:
        return position
      default:
        let isSilent = ScalarReader.isGap(scalar.value) || ScalarReader.isIgnored(scalar.value)
        guard isSilent else { return position }
        position += scalar.width
      }
    }
    return position
  }

  private static func afterNumber(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Int? {
    guard start < end else { return nil }
    let first = ScalarReader.scalar(in: bytes, at: start, end: end)
    switch first.value {
    case 0x28: return afterParenthesised(bytes, start + first.width, end)
    case 0x30...0x39: return afterDigits(bytes, start, end)
    case 0x41...0x5A, 0x61...0x7A: return afterLetter(bytes, start, end)
    case 0x7B2C: return afterOrdinal(bytes, start + first.width, end)
    default:
      let numerals = afterNumerals(bytes, start, end)
      guard numerals > start, numerals < end else { return nil }
      let mark = ScalarReader.scalar(in: bytes, at: numerals, end: end)
      switch mark.value {
      case 0x3001, 0x2E, 0x29, 0x2C, 0x3A: return numerals + mark.width
      default: return nil
      }
    }
  }

  /// Reads `(1)` and `（一）`, after the opening bracket.
  private static func afterParenthesised(
    _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int
  ) -> Int? {
    let numerals = afterNumerals(bytes, start, end)
    guard numerals > start, numerals < end else { return nil }
    let mark = ScalarReader.scalar(in: bytes, at: numerals, end: end)
    return mark.value == 0x29 ? numerals + mark.width : nil
  }

  private static func afterDigits(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Int? {
    var position = start
    while true {
      let part = position
      while position < end {
        let scalar = ScalarReader.scalar(in: bytes, at: position, end: end)
        guard isDigit(scalar.value) else { break }
        position += scalar.width
        guard position - part <= 9 else { return nil }
      }
      let width = part < end && bytes[part] >= 0x80 ? 3 : 1
      guard position - part <= 3 * width else { return nil }
      guard position < end else { return position }
      guard bytes[position] == 0x2E, position + 1 < end,
        isDigit(ScalarReader.scalar(in: bytes, at: position + 1, end: end).value)
      else { break }
      position += 1
    }
    return afterNumberMark(bytes, position, end)
  }

  private static func afterNumberMark(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Int? {
    var position = start
    if position + 1 < end, bytes[position].isLetter {
      if bytes[position + 1] == 0x2E || bytes[position + 1] == 0x29 { position += 1 }
    }
    let mark = ScalarReader.scalar(in: bytes, at: position, end: end)
    switch mark.value {
    case 0x2E, 0x29, 0x3A, 0x5D, 0x3001, 0x20, 0x09, 0xA0, 0x3000, 0x2A, 0x60: return position + mark.width
    case 0x2D where position + 1 < end && bytes[position + 1].isLetter: return position + 1
    case 0x20E3, 0xFE0F: return position + mark.width
    default: return nil
    }
  }

  /// Reads `A.`, `b)` and `IV.`, which a blank must follow.
  private static func afterLetter(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Int? {
    var position = start + 1
    if isRoman(bytes[start]) {
      while position < end, position - start < 5, isRoman(bytes[position]) { position += 1 }
    }
    guard position + 1 < end, bytes[position] == 0x2E || bytes[position] == 0x29 else { return nil }
    return bytes[position + 1] == 0x20 || bytes[position + 1] == 0x09 ? position + 1 : nil
  }

  /// Reads `第三章`, after its first character.
  private static func afterOrdinal(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Int? {
    let numerals = afterNumerals(bytes, start, end)
    guard numerals > start, numerals < end else { return nil }
    let unit = ScalarReader.scalar(in: bytes, at: numerals, end: end)
    switch unit.value {
    case 0x7AE0, 0x8282, 0x7BC0, 0x90E8, 0x6761, 0x9805, 0x9879: return numerals + unit.width
    default: return nil
    }
  }

  /// Skips at most four digits or Chinese numerals.
  private static func afterNumerals(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Int {
    var position = start
    for _ in 0..<4 {
      guard position < end else { break }
      let scalar = ScalarReader.scalar(in: bytes, at: position, end: end)
      guard isDigit(scalar.value) || isNumeral(scalar.value) else { break }
      position += scalar.width
    }
    return position
  }

  private static func isNumeral(_ value: UInt32) -> Bool {
    switch value {
    case 0x4E00, 0x4E8C, 0x4E09, 0x56DB, 0x4E94, 0x516D, 0x4E03, 0x516B, 0x4E5D, 0x5341, 0x767E: true
    default: false
    }
  }

  private static func isDigit(_ value: UInt32) -> Bool { value >= 0x30 && value <= 0x39 }

  private static func isRoman(_ byte: UInt8) -> Bool {
    switch byte | 0x20 {
    case 0x69, 0x76, 0x78: true
    default: false
    }
  }
}
