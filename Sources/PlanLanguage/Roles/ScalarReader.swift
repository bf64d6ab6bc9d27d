/// Reads single characters from raw bytes without ever failing.
enum ScalarReader {
  /// One character and the number of bytes it takes.
  struct Scalar {
    /// The code point; ``malformed`` where the bytes are no UTF-8.
    let value: UInt32
    /// At least 1.
    let width: Int
  }

  /// Stands for a byte that is not part of valid UTF-8; no code point has this value.
  static let malformed: UInt32 = 0xFFFF_FFFF

  /// Reads the character at `position`, with the full-width forms of ASCII folded to ASCII.
  ///
  /// - Parameters:
  ///   - bytes: The text.
  ///   - position: A position before `end`.
  ///   - end: Where reading stops; at most the number of bytes.
  /// - Returns: The character; a malformed byte has width 1.
  @inline(__always)
  static func scalar(
    in bytes: UnsafeBufferPointer<UInt8>, at position: Int, end: Int
  ) -> Scalar {
    let first = UInt32(bytes[position])
    if first < 0x80 { return Scalar(value: first, width: 1) }
    return multibyte(in: bytes, at: position, end: end, first: first)
  }

  private static func multibyte(
    in bytes: UnsafeBufferPointer<UInt8>, at position: Int, end: Int, first: UInt32
  ) -> Scalar {
    let width: Int
    var value: UInt32
    switch first {
    case 0xC2...0xDF: (width, value) = (2, first & 0x1F)
    case 0xE0...0xEF: (width, value) = (3, first & 0x0F)
    case 0xF0...0xF4: (width, value) = (4, first & 0x07)
    default: return Scalar(value: malformed, width: 1)
    }
    guard end - position >= width else { return Scalar(value: malformed, width: 1) }
    for offset in 1..<width {
      let next = UInt32(bytes[position + offset])
      guard next & 0xC0 == 0x80 else { return Scalar(value: malformed, width: 1) }
      value = value << 6 | next & 0x3F
    }
    if value >= 0xFF01, value <= 0xFF5E { value -= 0xFEE0 }
    return Scalar(value: value, width: width)
  }

  /// Returns the lower-case form of a Latin, Greek or Cyrillic letter; every other character stays.
  static func lowercased(_ value: UInt32) -> UInt32 {
    switch value {
    case 0x41...0x5A, 0xC0...0xD6, 0xD8...0xDE, 0x391...0x3A9, 0x410...0x42F: value + 0x20
    case 0x400...0x40F: value + 0x50
    case 0x100...0x137, 0x14A...0x177, 0x460...0x481, 0x48A...0x4BF, 0x4D0...0x52F: value | 1
    case 0x139...0x148, 0x179...0x17E: value & 1 == 1 ? value + 1 : value
    case 0x178: 0xFF
    case 0x386: 0x3AC
    case 0x388...0x38A: value + 0x25
    case 0x38C: 0x3CC
    case 0x38E, 0x38F: value + 0x3F
    default: value
    }
  }

  /// Whether a character separates words and says nothing itself: blanks, symbols, arrows, emoji.
  ///
  /// Whole Unicode blocks are taken: U+2000 to U+2BFF hold punctuation, signs and arrows, next to no letters.
  static func isGap(_ value: UInt32) -> Bool {
    switch value {
    case 0x80...0xA9, 0xAB, 0xAC, 0xAE...0xB9, 0xBB...0xBF, 0xD7, 0xF7: true
    case 0x2000...0x2BFF, 0x3000...0x3004, 0x3008...0x3020, 0x3030: true
    case 0x1F000...0x1FAFF: true
    default: false
    }
  }

  /// Whether a character is invisible or only decorates its neighbour.
  static func isIgnored(_ value: UInt32) -> Bool {
    switch value {
    case 0xAD, 0x300...0x36F, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064, 0x2066...0x2069: true
    case 0x20E3, 0xFE00...0xFE0F, 0xFEFF, 0xE0000...0xE007F: true
    case 0x201C...0x201F, 0x300A...0x300F: true
    default: false
    }
  }

  /// Whether a character belongs to a script that writes words without blanks between them.
  static func isUnspacedScript(_ value: UInt32) -> Bool {
    switch value {
    case 0x3005...0x3007, 0x3040...0x30FA, 0x30FC...0x30FF, 0x3400...0x9FFF, 0xF900...0xFAFF: true
    case 0xAC00...0xD7A3, 0x20000...0x3FFFF: true
    default: false
    }
  }
}
