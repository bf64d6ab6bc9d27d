import MarkdownSyntax

/// Reads a JSON text (RFC 8259) as values with their places, so that an edit can leave all other bytes alone.
///
/// Texts come out as quoted scalars; numbers, `true`, `false` and `null` as plain ones. A key that occurs twice in an
/// object is refused, because programs differ in which of the two they take.
package struct JSONReader {
  private let bytes: [UInt8]
  private var place: Int

  private init(_ bytes: [UInt8]) {
    self.bytes = bytes
    place = SourceText(bytes).byteOrderMarkCount
  }

  /// Reads a whole text.
  ///
  /// - Throws: ``JSONReaderError`` when it is no JSON.
  /// - Complexity: O(*n*) in the number of bytes.
  package static func read(_ bytes: [UInt8]) throws(JSONReaderError) -> YAMLNode {
    var reader = JSONReader(bytes)
    let root = try reader.value(depth: 1)
    guard reader.peek() == nil else { throw reader.problem("text follows the end of the value") }
    return root
  }

  /// Whether a text is a number, `true`, `false` or `null`.
  package static func isLiteral(_ text: String) -> Bool {
    if ["true", "false", "null"].contains(text) { return true }
    var rest = Array(text.utf8)[...]
    func digits() -> Int {
      let count = rest.prefix { $0.isDigit }.count
      rest = rest.dropFirst(count)
      return count
    }
    if rest.first == ASCII.hyphen { rest = rest.dropFirst() }
    let leadsWithZero = rest.first == ASCII.zero
    let count = digits()
    guard count == 1 || count > 1 && !leadsWithZero else { return false }
    if rest.first == ASCII.period {
      rest = rest.dropFirst()
      if digits() == 0 { return false }
    }
    if let mark = rest.first, mark.lowercased == UInt8(ascii: "e") {
      rest = rest.dropFirst()
      if let sign = rest.first, sign == ASCII.plus || sign == ASCII.hyphen { rest = rest.dropFirst() }
      if digits() == 0 { return false }
    }
    return rest.isEmpty
  }

  private func problem(_ message: String) -> JSONReaderError {
    JSONReaderError(message: message, offset: place)
  }

  /// Skips white space and returns the byte behind it.
  private mutating func peek() -> UInt8? {
    while place < bytes.count, bytes[place].isBlankOrLineEnd { place += 1 }
    return place < bytes.count ? bytes[place] : nil
  }

  private mutating func value(depth: Int) throws(JSONReaderError) -> YAMLNode {
    let first = peek()
    guard depth <= YAMLLimits.depth else { throw problem("values stand too deep in each other") }
    switch first {
    case ASCII.leftBrace: return try object(depth: depth)
    case ASCII.leftBracket: return try list(depth: depth)
    case ASCII.quote: return YAMLNode(try string())
    default:
      let start = place
      while place < bytes.count, bytes[place].isAlphanumeric || Array("+-.".utf8).contains(bytes[place]) {
        place += 1
      }
      let text = String(decoding: bytes[start..<place], as: UTF8.self)
      guard Self.isLiteral(text) else {
        place = start
        throw problem(first == nil ? "the text ends too early" : "a value is expected here")
      }
      return YAMLNode(YAMLScalar(text: text, style: .plain, range: ByteRange(start, place)))
    }
  }

  private mutating func list(depth: Int) throws(JSONReaderError) -> YAMLNode {
    let start = place
    var elements: [YAMLNode] = []
    place += 1
    if peek() != ASCII.rightBracket {
      repeat { elements.append(try value(depth: depth + 1)) } while try goesOn(until: ASCII.rightBracket)
    }
    place += 1
    return YAMLNode(.sequence(elements), range: ByteRange(start, place))
  }

  private mutating func object(depth: Int) throws(JSONReaderError) -> YAMLNode {
    let start = place
    var pairs: [YAMLPair] = []
    var keys: Set<String> = []
    place += 1
    if peek() != ASCII.rightBrace {
      repeat {
        guard peek() == ASCII.quote else { throw problem("a key in quotation marks is expected here") }
        let key = try string()
        guard keys.insert(key.text).inserted else {
          throw JSONReaderError(message: "key '\(key.text)' occurs a second time", offset: key.range.start)
        }
        guard peek() == ASCII.colon else { throw problem("':' is expected here") }
        place += 1
        pairs.append(YAMLPair(key: key, value: try value(depth: depth + 1)))
      } while try goesOn(until: ASCII.rightBrace)
    }
    place += 1
    return YAMLNode(.mapping(pairs), range: ByteRange(start, place))
  }

  /// Returns whether a comma stands here, and goes behind it; at the closing byte it stays.
  private mutating func goesOn(until end: UInt8) throws(JSONReaderError) -> Bool {
    switch peek() {
    case ASCII.comma:
      place += 1
      return true
    case end: return false
    default: throw problem("',' or the end of the list or object is expected here")
    }
  }

  private mutating func string() throws(JSONReaderError) -> YAMLScalar {
    let start = place
    var text: [UInt8] = []
    place += 1
    while true {
      guard place < bytes.count, bytes[place] >= 0x20 else { throw problem("a text is not closed by '\"'") }
      let byte = bytes[place]
      place += 1
      if byte == ASCII.quote { break }
      if byte == ASCII.backslash { try escape(into: &text) } else { text.append(byte) }
    }
    return YAMLScalar(
      text: String(decoding: text, as: UTF8.self), style: .doubleQuoted, range: ByteRange(start, place))
  }

  private mutating func escape(into text: inout [UInt8]) throws(JSONReaderError) {
    guard place < bytes.count else { throw problem("the text ends too early") }
    let byte = bytes[place]
    place += 1
    switch byte {
    case ASCII.quote, ASCII.backslash, ASCII.slash: text.append(byte)
    case UInt8(ascii: "b"): text.append(0x08)
    case UInt8(ascii: "f"): text.append(0x0C)
    case UInt8(ascii: "n"): text.append(0x0A)
    case UInt8(ascii: "r"): text.append(0x0D)
    case UInt8(ascii: "t"): text.append(0x09)
    case UInt8(ascii: "u"):
      var code = try hexadecimal()
      if 0xD800..<0xDC00 ~= code, bytes[place...].starts(with: "\\u".utf8) {
        let afterFirst = place
        place += 2
        let low = try hexadecimal()
        if 0xDC00..<0xE000 ~= low {
          code = 0x10000 + (code - 0xD800) << 10 + (low - 0xDC00)
        } else {
          place = afterFirst
        }
      }
      text += Array(String(Character(Unicode.Scalar(code) ?? "\u{FFFD}")).utf8)
    default:
      place -= 1
      throw problem("JSON knows no such escape")
    }
  }

  private mutating func hexadecimal() throws(JSONReaderError) -> UInt32 {
    let digits = bytes[place...].prefix(4)
    guard digits.count == 4, digits.allSatisfy(\.isAlphanumeric),
      let code = UInt32(String(decoding: digits, as: UTF8.self), radix: 16)
    else { throw problem("four hexadecimal digits are expected here") }
    place += 4
    return code
  }
}

/// Why a text cannot be read.
package struct JSONReaderError: Error, Hashable {
  /// What is the matter: lower case, no final period.
  package let message: String
  /// Where, in bytes.
  package let offset: Int

  /// Makes it from its parts.
  package init(message: String, offset: Int) {
    self.message = message
    self.offset = offset
  }
}
