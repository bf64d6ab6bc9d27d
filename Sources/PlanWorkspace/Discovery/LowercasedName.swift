/// The bytes of a name with ASCII letters in lower case.
///
/// Every file of a workspace is asked for its name, so this compares bytes and never makes a string.
struct LowercasedName {
  private let bytes: ArraySlice<UInt8>

  /// Takes a name.
  init(_ name: some StringProtocol) {
    bytes = name.utf8.map { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) ? $0 | 0x20 : $0 }[...]
  }

  private init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
  }

  /// The part before the first period, or the whole name.
  var beforePeriod: LowercasedName {
    LowercasedName(bytes.prefix { $0 != UInt8(ascii: ".") })
  }

  /// The name without the marks that join words: `-`, `_` and blanks.
  var joined: LowercasedName {
    LowercasedName(
      bytes.filter { $0 != UInt8(ascii: "-") && $0 != UInt8(ascii: "_") && $0 != UInt8(ascii: " ") }[...])
  }

  /// The words between all characters that are neither letters nor digits.
  var words: [String] {
    bytes.split { byte in
      byte < 0x80
        && !(UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
        && !(UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }.map { String(decoding: $0, as: UTF8.self) }
  }

  /// Whether the name is this text, which is in lower case.
  func equals(_ text: StaticString) -> Bool {
    bytes.count == text.utf8CodeUnitCount && starts(with: text)
  }

  /// Whether the name begins with this text, which is in lower case.
  func starts(with text: StaticString) -> Bool {
    text.withUTF8Buffer { bytes.starts(with: $0) }
  }

  /// Whether the name ends with this text, which is in lower case.
  func ends(with text: StaticString) -> Bool {
    text.withUTF8Buffer { bytes.suffix($0.count).elementsEqual($0) }
  }

  /// Whether this text, which is in lower case, stands anywhere in the name.
  func contains(_ text: StaticString) -> Bool {
    text.withUTF8Buffer { text in
      guard let first = text.first else { return true }
      return bytes.indices.contains { place in
        bytes[place] == first && bytes[place...].starts(with: text)
      }
    }
  }
}
