/// Finds the bytes that show nothing, or that may begin a character which changes the order of text.
package enum ControlScan {
  /// Calls `body` with the places of control characters other than tab, line feed and carriage return, and of bytes
  /// that may begin one of U+202A to U+202E and U+2066 to U+2069, in their order.
  ///
  /// - Parameters:
  ///   - bytes: The text.
  ///   - body: Called with a place; the byte there is a control character or 0xE2.
  /// - Complexity: O(*n*) in the number of bytes.
  package static func places(in bytes: UnsafeBufferPointer<UInt8>, _ body: (Int) -> Void) {
    var position = 0
    if let base = bytes.baseAddress {
      while position + 17 <= bytes.count {
        if mayHold(UnsafeRawPointer(base + position)) {
          for place in position..<position + 16 where isWanted(bytes, place) { body(place) }
        }
        position += 16
      }
    }
    for place in position..<bytes.count where isWanted(bytes, place) { body(place) }
  }

  private static func isWanted(_ bytes: UnsafeBufferPointer<UInt8>, _ place: Int) -> Bool {
    switch bytes[place] {
    case ASCII.tab, ASCII.newline, ASCII.carriageReturn: false
    case 0..<0x20, 0x7F: true
    case 0xE2: place + 1 < bytes.count && 0x80...0x81 ~= bytes[place + 1]
    default: false
    }
  }

  /// Whether one of sixteen bytes is a control character, or 0xE2 with a byte behind it that makes it one of those.
  @inline(__always)
  private static func mayHold(_ place: UnsafeRawPointer) -> Bool {
    let bytes = place.loadUnaligned(as: SIMD16<UInt8>.self)
    let next = place.loadUnaligned(fromByteOffset: 1, as: SIMD16<UInt8>.self)
    let isSpacing =
      ByteMask(bytes, equalTo: ASCII.tab) | ByteMask(bytes, equalTo: ASCII.newline)
      | ByteMask(bytes, equalTo: ASCII.carriageReturn)
    let isControl = ByteMask(bytes & SIMD16(repeating: 0xE0), equalTo: 0) & ~isSpacing
    let isOrder = ByteMask(bytes, equalTo: 0xE2) & ByteMask(next & SIMD16(repeating: 0xFE), equalTo: 0x80)
    return (isControl | ByteMask(bytes, equalTo: 0x7F) | isOrder).isAny
  }
}
