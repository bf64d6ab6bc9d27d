/// Tells which characters cannot stand in a file as they are, and writes them so that they are seen.
///
/// Every text that is handed in from outside and ends in a file is written by this one definition: Markdown
/// holds such a character as a reference, YAML as an escape, a link percent-encoded.
package enum WrittenScalar {
  /// Returns the number of bytes of a character that begins with a byte.
  package static func length(_ byte: UInt8) -> Int {
    byte < 0xC0 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
  }

  /// Whether a character is invisible and changes what others mean, or is no text at all.
  ///
  /// Control characters, marks of the direction of writing (Unicode Standard Annex #9), U+2028, U+2029, the
  /// byte order mark and tag characters; not the line end and the tab.
  package static func needsReference(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A: false
    case 0..<0x20, 0x7F...0x9F, 0x061C, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF: true
    case 0xE0000...0xE007F: true
    default: false
    }
  }

  /// Returns a character as a reference such as `&#x1B;`.
  package static func reference(_ scalar: Unicode.Scalar) -> [UInt8] {
    Array("&#x\(String(scalar.value, radix: 16, uppercase: true));".utf8)
  }

  /// Returns a text with a reference in the place of every character that cannot stand as it is.
  package static func visible(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: needsReference) else { return text }
    var bytes: [UInt8] = []
    for scalar in text.unicodeScalars {
      bytes += needsReference(scalar) ? reference(scalar) : Array(String(scalar).utf8)
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
