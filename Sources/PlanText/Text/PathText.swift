import MarkdownSyntax

/// Shows the bytes of a path as text that names it again.
///
/// A name may hold any bytes but NUL and `/`. UTF-8 is shown as it is, and every other byte as `\xe9`. Where a
/// name itself holds `\x` and two digits, that backslash is shown as `\x5c`, so no two names look the same.
package enum PathText {
  /// Returns bytes as text.
  ///
  /// - Complexity: O(*n*) in their number.
  package static func text(of bytes: some Collection<UInt8>) -> String {
    let text = String(validating: bytes, as: UTF8.self)
    if let text, !text.utf8.contains(ASCII.backslash) { return text }
    let bytes = Array(bytes)
    var result: [UInt8] = []
    var place = 0
    while place < bytes.count {
      let length = characterLength(bytes[place...].prefix(4))
      if length == 0 || escaped(bytes[place...]) != nil {
        result += Array("\\x".utf8) + digits(bytes[place])
        place += 1
      } else {
        result += bytes[place..<place + length]
        place += length
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// Returns a word that a person wrote: as it is, or as a path of bytes that are not UTF-8.
  package static func word(_ bytes: some Collection<UInt8>) -> String {
    String(validating: bytes, as: UTF8.self) ?? text(of: bytes)
  }

  /// Returns the bytes that a text shows.
  ///
  /// - Complexity: O(*n*) in the length of the text.
  package static func bytes(of text: String) -> [UInt8] {
    let bytes = Array(text.utf8)
    guard bytes.contains(ASCII.backslash) else { return bytes }
    var result: [UInt8] = []
    var place = 0
    while place < bytes.count {
      // No name holds a zero byte, so those four characters are four.
      if let byte = escaped(bytes[place...]), byte != 0 {
        result.append(byte)
        place += 4
      } else {
        result.append(bytes[place])
        place += 1
      }
    }
    return result
  }

  /// Returns the byte that `\x` and two digits at the beginning stand for, or `nil`.
  private static func escaped(_ bytes: ArraySlice<UInt8>) -> UInt8? {
    let sign = Array(bytes.prefix(4))
    guard sign.count == 4, sign[0] == ASCII.backslash, sign[1] == UInt8(ascii: "x"),
      let high = value(sign[2]),
      let low = value(sign[3])
    else { return nil }
    return high << 4 | low
  }

  private static func value(_ digit: UInt8) -> UInt8? {
    switch digit {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): digit - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): digit - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): digit - UInt8(ascii: "A") + 10
    default: nil
    }
  }

  private static func digits(_ byte: UInt8) -> [UInt8] {
    let digits = Array("0123456789abcdef".utf8)
    return [digits[Int(byte >> 4)], digits[Int(byte & 0x0F)]]
  }

  /// Returns the number of bytes of the character that bytes begin with, 0 for none.
  private static func characterLength(_ bytes: ArraySlice<UInt8>) -> Int {
    var parser = Unicode.UTF8.ForwardParser()
    var iterator = bytes.makeIterator()
    guard case .valid(let character) = parser.parseScalar(from: &iterator) else { return 0 }
    return character.count
  }
}
