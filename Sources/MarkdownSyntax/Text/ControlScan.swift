/// Finds the bytes that show nothing, and the characters that change the order of text.
package enum ControlScan {
  /// Calls `body` with the places of control characters other than tab, line feed and carriage return, and of
  /// U+202A to U+202E and U+2066 to U+2069, in their order.
  ///
  /// - Parameters:
  ///   - bytes: The text.
  ///   - body: Called with a place; the byte there is a control character, or 0xE2, the first byte of one of the others.
  /// - Complexity: O(*n*) in the number of bytes.
  package static func places(in bytes: UnsafeBufferPointer<UInt8>, _ body: (Int) -> Void) {
    var position = 0
    while position < bytes.count {
      let place = pairs.first(in: bytes, from: position, to: bytes.count)
      guard place < bytes.count else { break }
      if isControl(bytes[place]) {
        body(place)
      } else if place > 0, bytes[place - 1] == 0xE2, isOrder(bytes[place], bytes[place + 1]) {
        body(place - 1)
      }
      position = place + 1
    }
    // The last byte begins no pair.
    if position < bytes.count, let last = bytes.last, isControl(last) { body(bytes.count - 1) }
  }

  /// Control characters with any byte behind them, and the last two bytes of the characters that change the order.
  private static let pairs: PairSearch = {
    var pairs = PairSearch()
    pairs.add(firsts: (0...0x0F).filter(isControl), seconds: 0...0xFF, to: 0)
    pairs.add(firsts: 0x10...0x1F, seconds: 0...0xFF, to: 1)
    pairs.add(firsts: [0x7F], seconds: 0...0xFF, to: 2)
    pairs.add(firsts: [0x80], seconds: 0xAA...0xAE, to: 3)
    pairs.add(firsts: [0x81], seconds: 0xA6...0xA9, to: 4)
    return pairs
  }()

  private static func isControl(_ byte: UInt8) -> Bool {
    switch byte {
    case ASCII.tab, ASCII.newline, ASCII.carriageReturn: false
    case 0..<0x20, 0x7F: true
    default: false
    }
  }

  /// Whether a character that begins with 0xE2 changes the order of text.
  private static func isOrder(_ second: UInt8, _ third: UInt8) -> Bool {
    switch (second, third) {
    case (0x80, 0xAA...0xAE), (0x81, 0xA6...0xA9): true
    default: false
    }
  }
}
