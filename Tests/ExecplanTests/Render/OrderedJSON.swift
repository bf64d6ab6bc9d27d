/// A JSON text as it was read, with the keys of objects in their order.
indirect enum OrderedJSON: Hashable, Sendable {
  case null
  case boolean(Bool)
  case number(String)
  case string(String)
  case array([OrderedJSON])
  case object(keys: [String], values: [OrderedJSON])

  /// Why a text is not JSON: the byte where reading stopped.
  struct ReadingError: Error { let offset: Int }

  /// Reads a whole text, strictly by RFC 8259.
  init(reading text: String) throws {
    var reader = Reader(bytes: Array(text.utf8))
    self = try reader.document()
  }

  /// The keys of an object, or none.
  var keys: [String] {
    if case .object(let keys, _) = self { keys } else { [] }
  }

  /// The elements of an array, or none.
  var elements: [OrderedJSON] {
    if case .array(let elements) = self { elements } else { [] }
  }

  /// The value of the first such key, or `nil`.
  subscript(key: String) -> OrderedJSON? {
    guard case .object(let keys, let values) = self else { return nil }
    return keys.firstIndex(of: key).map { values[$0] }
  }

  /// The text of a string, or `nil`.
  var text: String? {
    if case .string(let text) = self { text } else { nil }
  }
}

extension OrderedJSON {
  private struct Reader {
    let bytes: [UInt8]
    var offset = 0

    mutating func document() throws -> OrderedJSON {
      let value = try value()
      skipBlanks()
      guard offset == bytes.count else { throw ReadingError(offset: offset) }
      return value
    }

    private mutating func value() throws -> OrderedJSON {
      skipBlanks()
      switch bytes[safe: offset] {
      case UInt8(ascii: "{"): return try object()
      case UInt8(ascii: "["): return try array()
      case UInt8(ascii: "\""): return .string(try string())
      case UInt8(ascii: "n"): return try word("null", .null)
      case UInt8(ascii: "t"): return try word("true", .boolean(true))
      case UInt8(ascii: "f"): return try word("false", .boolean(false))
      default: return try number()
      }
    }

    private mutating func object() throws -> OrderedJSON {
      var keys: [String] = []
      var values: [OrderedJSON] = []
      try list(end: UInt8(ascii: "}")) { reader in
        reader.skipBlanks()
        keys.append(try reader.string())
        reader.skipBlanks()
        try reader.expect(UInt8(ascii: ":"))
        values.append(try reader.value())
      }
      return .object(keys: keys, values: values)
    }

    private mutating func array() throws -> OrderedJSON {
      var elements: [OrderedJSON] = []
      try list(end: UInt8(ascii: "]")) { elements.append(try $0.value()) }
      return .array(elements)
    }

    private mutating func list(end: UInt8, _ element: (inout Reader) throws -> Void) throws {
      offset += 1
      skipBlanks()
      if bytes[safe: offset] == end {
        offset += 1
        return
      }
      while true {
        try element(&self)
        skipBlanks()
        if bytes[safe: offset] == end { break }
        try expect(UInt8(ascii: ","))
      }
      offset += 1
    }

    private mutating func string() throws -> String {
      try expect(UInt8(ascii: "\""))
      var units: [UInt16] = []
      var start = offset
      func run(_ end: Int) -> [UInt16] { Array(String(decoding: bytes[start..<end], as: UTF8.self).utf16) }
      while let byte = bytes[safe: offset], byte != UInt8(ascii: "\"") {
        guard byte >= 0x20 else { throw ReadingError(offset: offset) }
        if byte == UInt8(ascii: "\\") {
          units += run(offset)
          units.append(try escape())
          start = offset
        } else {
          offset += 1
        }
      }
      units += run(offset)
      try expect(UInt8(ascii: "\""))
      return String(decoding: units, as: UTF16.self)
    }

    private mutating func escape() throws -> UInt16 {
      let kind = bytes[safe: offset + 1]
      offset += 2
      switch kind {
      case UInt8(ascii: "\""): return 0x22
      case UInt8(ascii: "\\"): return 0x5C
      case UInt8(ascii: "/"): return 0x2F
      case UInt8(ascii: "b"): return 0x08
      case UInt8(ascii: "f"): return 0x0C
      case UInt8(ascii: "n"): return 0x0A
      case UInt8(ascii: "r"): return 0x0D
      case UInt8(ascii: "t"): return 0x09
      case UInt8(ascii: "u"):
        let digits = bytes[offset..<min(offset + 4, bytes.count)]
        guard digits.count == 4, let unit = UInt16(String(decoding: digits, as: UTF8.self), radix: 16) else {
          throw ReadingError(offset: offset)
        }
        offset += 4
        return unit
      default: throw ReadingError(offset: offset)
      }
    }

    private mutating func number() throws -> OrderedJSON {
      let start = offset
      while let byte = bytes[safe: offset], byte == 0x2D || (0x30...0x39).contains(byte) { offset += 1 }
      let text = String(decoding: bytes[start..<offset], as: UTF8.self)
      guard let number = Int(text), String(number) == text else { throw ReadingError(offset: start) }
      return .number(text)
    }

    private mutating func word(_ word: String, _ value: OrderedJSON) throws -> OrderedJSON {
      for byte in word.utf8 { try expect(byte) }
      return value
    }

    private mutating func expect(_ byte: UInt8) throws {
      guard bytes[safe: offset] == byte else { throw ReadingError(offset: offset) }
      offset += 1
    }

    private mutating func skipBlanks() {
      while let byte = bytes[safe: offset], byte == 0x20 || byte == 0x0A { offset += 1 }
    }
  }
}

extension Array {
  fileprivate subscript(safe index: Int) -> Element? { indices.contains(index) ? self[index] : nil }
}
