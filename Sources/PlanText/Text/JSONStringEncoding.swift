/// Spells text as a JSON string.
package enum JSONStringEncoding {
  /// Appends `text` with its quotes.
  ///
  /// Quotes and backslashes get a backslash, and the control characters that have a letter for it that letter, as
  /// in `\n` (RFC 8259, section 7). Other control characters and whatever ``SafeText`` calls unsafe are
  /// spelled `\u001b`, which readers of JSON turn back, so a document is safe to look at on a terminal too.
  package static func append(_ text: String, to bytes: inout [UInt8]) {
    bytes.append(0x22)
    var text = text
    text.withUTF8 { append($0, to: &bytes) }
    bytes.append(0x22)
  }

  /// Returns `text` with its quotes.
  package static func quoted(_ text: String) -> String {
    var bytes: [UInt8] = []
    append(text, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func append(_ source: UnsafeBufferPointer<UInt8>, to bytes: inout [UInt8]) {
    var start = 0
    var index = 0
    while index < source.count {
      let byte = source[index]
      guard needsAttention(byte) else {
        index += 1
        continue
      }
      let length = lengthOfScalar(from: byte)
      let value = scalarValue(in: source, at: index, length: length)
      if byte == 0x22 || byte == 0x5C {
        bytes += UnsafeBufferPointer(rebasing: source[start..<index])
        bytes.append(0x5C)
        bytes.append(byte)
        start = index + length
      } else if let scalar = Unicode.Scalar(value), SafeText.isUnsafe(scalar) {
        bytes += UnsafeBufferPointer(rebasing: source[start..<index])
        if let letter = letter(for: byte) {
          bytes += [0x5C, letter]
        } else {
          for unit in String(scalar).utf16 { appendEscape(unit, to: &bytes) }
        }
        start = index + length
      }
      index += length
    }
    bytes += UnsafeBufferPointer(rebasing: source[start...])
  }

  /// The letter that stands for a control character behind a backslash, or `nil` where there is none.
  private static func letter(for byte: UInt8) -> UInt8? {
    switch byte {
    case 0x08: 0x62  // b
    case 0x09: 0x74  // t
    case 0x0A: 0x6E  // n
    case 0x0C: 0x66  // f
    case 0x0D: 0x72  // r
    default: nil
    }
  }

  /// Whether a character that begins with `byte` can be one that is escaped; most text is passed over here.
  private static func needsAttention(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x00..<0x20, 0x22, 0x5C, 0x7F: true
    // The first bytes of U+0080, U+061C, U+2000, U+FEFF and U+E0000 and their neighbours.
    case 0xC2, 0xD8, 0xE2, 0xEF, 0xF3: true
    default: false
    }
  }

  private static func lengthOfScalar(from byte: UInt8) -> Int {
    switch byte {
    case 0x00..<0x80: 1
    case 0x80..<0xE0: 2
    case 0xE0..<0xF0: 3
    default: 4
    }
  }

  private static func scalarValue(
    in source: UnsafeBufferPointer<UInt8>, at index: Int, length: Int
  ) -> UInt32 {
    let first = UInt32(source[index])
    guard length > 1 else { return first }
    var value = first & (0x7F >> UInt32(length))
    for position in index + 1..<index + length { value = value << 6 | UInt32(source[position] & 0x3F) }
    return value
  }

  private static func appendEscape(_ unit: UInt16, to bytes: inout [UInt8]) {
    bytes.append(0x5C)
    bytes.append(0x75)
    for shift in [12, 8, 4, 0] as [UInt16] {
      let digit = UInt8(truncatingIfNeeded: unit >> shift & 0xF)
      bytes.append(digit < 10 ? 0x30 + digit : 0x57 + digit)
    }
  }
}
