import MarkdownSyntax

/// Writes and reads the parts of paths as link destinations hold them.
package enum PercentEncoding {
  /// Returns a text with `%41` and the like replaced by the bytes they stand for.
  package static func decoded(_ text: some StringProtocol) -> String {
    guard text.utf8.contains(UInt8(ascii: "%")) else { return String(text) }
    return String(decoding: bytes(of: text), as: UTF8.self)
  }

  /// Returns the name that a part of a path means, as ``PathText`` shows it.
  package static func name(_ part: some StringProtocol) -> String {
    guard part.utf8.contains(where: { $0 == UInt8(ascii: "%") || $0 == ASCII.backslash }) else {
      return String(part)
    }
    return PathText.text(of: bytes(of: part))
  }

  private static func bytes(of text: some StringProtocol) -> [UInt8] {
    let bytes = Array(text.utf8)
    var result: [UInt8] = []
    var position = 0
    while position < bytes.count {
      if bytes[position] == UInt8(ascii: "%"), position + 2 < bytes.count,
        let byte = UInt8(String(decoding: bytes[position + 1...position + 2], as: UTF8.self), radix: 16)
      {
        result.append(byte)
        position += 3
      } else {
        result.append(bytes[position])
        position += 1
      }
    }
    return result
  }

  /// Which bytes outside ASCII are written as they are.
  package enum Alphabet {
    /// Letters of every script stay readable.
    case unicode
    /// Every byte outside ASCII is encoded.
    case ascii
  }

  /// Returns a name, as ``PathText`` shows it, so that a link destination without `<` and `>` reads as that name.
  ///
  /// Encodes what would end the destination, be an escape or a reference in it, or divide the address, and
  /// what cannot stand in a file as it is.
  package static func encoded(_ part: some StringProtocol, alphabet: Alphabet = .unicode) -> String {
    let bytes = PathText.bytes(of: String(part))
    guard let name = String(validating: bytes, as: UTF8.self) else {
      return bytes.map { isPlain($0) ? String(UnicodeScalar($0)) : escape($0) }.joined()
    }
    return encoded(name) { scalar in
      if scalar.isASCII { return isPlain(UInt8(scalar.value)) }
      return alphabet == .unicode && !WrittenScalar.needsReference(scalar)
    }
  }

  /// Returns an address or a path in which only what cannot stand in a file as it is was encoded.
  package static func visible(_ address: some StringProtocol) -> String {
    encoded(address) { !WrittenScalar.needsReference($0) }
  }

  private static func encoded(
    _ text: some StringProtocol, except isKept: (Unicode.Scalar) -> Bool
  ) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      if isKept(scalar) {
        result.unicodeScalars.append(scalar)
      } else {
        for byte in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter { result += escape(byte) }
      }
    }
    return result
  }

  private static func escape(_ byte: UInt8) -> String {
    (byte < 16 ? "%0" : "%") + String(byte, radix: 16, uppercase: true)
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case ASCII.hyphen, ASCII.period, ASCII.underscore, ASCII.plus, ASCII.comma, ASCII.equals, ASCII.at,
      ASCII.exclamation, 0x24, ASCII.apostrophe, ASCII.semicolon, ASCII.tilde:
      true
    default: byte.isAlphanumeric
    }
  }
}
