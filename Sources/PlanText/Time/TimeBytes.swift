/// The bytes of one stretch of text, where reading outside gives 0 instead of a trap.
///
/// The readers of times look ahead at will; a NUL byte matches none of their shapes.
package struct TimeBytes {
  private let bytes: UnsafeBufferPointer<UInt8>
  /// The offset after the last byte that may be read.
  let end: Int

  package init(_ bytes: UnsafeBufferPointer<UInt8>, end: Int) {
    self.bytes = bytes
    self.end = max(0, min(end, bytes.count))
  }

  subscript(_ offset: Int) -> UInt8 {
    guard offset >= 0, offset < end else { return 0 }
    return bytes[offset]
  }

  func isDigit(_ offset: Int) -> Bool { Self.isDigit(self[offset]) }

  func isUppercase(_ offset: Int) -> Bool {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(self[offset])
  }

  func isLowercase(_ offset: Int) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self[offset])
  }

  func isLetter(_ offset: Int) -> Bool { isUppercase(offset) || isLowercase(offset) }

  func isAlphanumeric(_ offset: Int) -> Bool { isLetter(offset) || isDigit(offset) }

  /// Reads a number of exactly `count` digits; what follows them is not looked at.
  func number(_ offset: Int, digits count: Int) -> Int? {
    var value = 0
    for position in offset..<offset + count {
      let byte = self[position]
      guard Self.isDigit(byte) else { return nil }
      value = value * 10 + Int(byte - UInt8(ascii: "0"))
    }
    return value
  }

  /// Counts the digits from `offset` on.
  func digitCount(_ offset: Int) -> Int {
    var position = offset
    while isDigit(position) { position += 1 }
    return position - offset
  }

  /// Whether `text` stands at `offset`.
  func has(_ text: StaticString, at offset: Int) -> Bool {
    guard offset >= 0, offset + text.utf8CodeUnitCount <= end else { return false }
    return text.withUTF8Buffer { wanted in
      for index in wanted.indices where wanted[index] != bytes[offset + index] { return false }
      return true
    }
  }

  /// The length of the blank at `offset`: a space, a tab, or one of the blanks beyond ASCII; else 0.
  ///
  /// Wider than ``Swift/UInt8/isBlank``, because people who write times paste no-break and ideographic spaces.
  func blankLength(_ offset: Int) -> Int {
    switch self[offset] {
    case UInt8(ascii: " "), UInt8(ascii: "\t"): 1
    case 0xC2: has("\u{A0}", at: offset) ? 2 : 0
    case 0xE2: has("\u{202F}", at: offset) ? 3 : 0
    case 0xE3: has("\u{3000}", at: offset) ? 3 : 0
    default: 0
    }
  }

  func skippingBlanks(_ offset: Int) -> Int {
    var position = offset
    while true {
      let length = blankLength(position)
      if length == 0 { return position }
      position += length
    }
  }

  func skippingBlanksAndBreaks(_ offset: Int) -> Int {
    var position = skippingBlanks(offset)
    while isBreak(position) { position = skippingBlanks(position + 1) }
    return position
  }

  /// Whether a blank, a line break or the end of the text stands at `offset`.
  func isBlankOrEnd(_ offset: Int) -> Bool {
    offset >= end || isBreak(offset) || blankLength(offset) > 0
  }

  func string(_ range: Range<Int>) -> String {
    String(decoding: range.clamped(to: 0..<end).map { bytes[$0] }, as: UTF8.self)
  }

  private func isBreak(_ offset: Int) -> Bool {
    self[offset] == UInt8(ascii: "\n") || self[offset] == UInt8(ascii: "\r")
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}
