import MarkdownSyntax

/// What a first look over all bytes of a text has seen, so that most rules about bytes need no look of their own.
///
/// A mark says that something may be there; whether it is, the rule decides.
struct TextMarks: Sendable {
  /// The places of control characters other than tabs and line ends.
  private(set) var controls: [Int] = []
  /// Whether there are characters that change the order of text.
  private(set) var hasBidirectional = false
  /// Whether words begin as tokens do.
  private(set) var hasTokens = false
  /// Whether paths begin as those of homes do.
  private(set) var hasHomes = false
  /// Whether a key or certificate begins.
  private(set) var hasKeys = false
  /// Whether comments may silence rules.
  private(set) var hasSuppressions = false

  /// The bytes at which something is looked at closely.
  private static let isTrigger: [Bool] = {
    var result = [Bool](repeating: false, count: 256)
    for byte in 0..<0x20 where !Array("\t\n\r".utf8).contains(UInt8(byte)) { result[byte] = true }
    result[0x7F] = true
    result[0xE2] = true
    for byte in "_-A:B/\\".utf8 { result[Int(byte)] = true }
    return result
  }()

  /// Looks over a text.
  ///
  /// - Complexity: O(*n*) in the number of bytes.
  init(_ bytes: [UInt8]) {
    bytes.withUnsafeBufferPointer { bytes in
      Self.isTrigger.withUnsafeBufferPointer { isTrigger in
        for position in bytes.indices where isTrigger[Int(bytes[position])] { look(at: position, in: bytes) }
      }
    }
  }

  private mutating func look(at position: Int, in bytes: UnsafeBufferPointer<UInt8>) {
    /// Returns a byte near the place, or 0 outside of the text.
    func near(_ offset: Int) -> UInt8 {
      bytes.indices.contains(position + offset) ? bytes[position + offset] : 0
    }
    switch bytes[position] {
    case 0xE2:
      // U+202A to U+202E and U+2066 to U+2069.
      if near(1) == 0x80 && 0xAA...0xAE ~= near(2) || near(1) == 0x81 && 0xA6...0xA9 ~= near(2) {
        hasBidirectional = true
      }
    case UInt8(ascii: "_"):
      // ghp_, gho_, ghs_, ghu_, ghr_, github_, sk_, rk_, npm_
      switch (near(-3), near(-2), near(-1)) {
      case (UInt8(ascii: "g"), UInt8(ascii: "h"), _),
        (UInt8(ascii: "h"), UInt8(ascii: "u"), UInt8(ascii: "b")),
        (UInt8(ascii: "n"), UInt8(ascii: "p"), UInt8(ascii: "m")):
        hasTokens = true
      case (let before, UInt8(ascii: "s"), UInt8(ascii: "k")),
        (let before, UInt8(ascii: "r"), UInt8(ascii: "k")):
        if !before.isAlphanumeric { hasTokens = true }
      default: break
      }
    case UInt8(ascii: "-"):
      // glpat-, xox?-, sk-, pypi-
      switch (near(-3), near(-2), near(-1)) {
      case (UInt8(ascii: "p"), UInt8(ascii: "a"), UInt8(ascii: "t")),
        (UInt8(ascii: "y"), UInt8(ascii: "p"), UInt8(ascii: "i")), (UInt8(ascii: "o"), UInt8(ascii: "x"), _):
        hasTokens = true
      case (let before, UInt8(ascii: "s"), UInt8(ascii: "k")):
        if !before.isAlphanumeric { hasTokens = true }
      default: break
      }
    case UInt8(ascii: "A"):
      // AKIA, ASIA, AIza
      switch near(1) {
      case UInt8(ascii: "K"), UInt8(ascii: "S"): if near(2) == UInt8(ascii: "I") { hasTokens = true }
      case UInt8(ascii: "I"): if near(2) == UInt8(ascii: "z") { hasTokens = true }
      default: break
      }
    case UInt8(ascii: ":"):
      if near(1) == UInt8(ascii: "i"), near(-1) == UInt8(ascii: "n") { hasSuppressions = true }
    case UInt8(ascii: "B"):
      if near(-1) == UInt8(ascii: "-"), near(1) == UInt8(ascii: "E") { hasKeys = true }
    case UInt8(ascii: "/"), UInt8(ascii: "\\"):
      let next = near(1)
      if next == UInt8(ascii: "h") && near(2) == UInt8(ascii: "o") || next == UInt8(ascii: "U") {
        hasHomes = true
      }
    default: controls.append(position)
    }
  }
}
