/// Turns places that are counted in characters into places in bytes.
///
/// Remembers the last place, so places that are asked for in rising order cost O(*n*) all together.
struct CharacterOffsets {
  private let text: UnsafeBufferPointer<UInt8>
  private let isASCII: Bool
  private var character = 0
  private var byte = 0

  /// Creates a translation for a text that outlives it.
  init(_ text: UnsafeBufferPointer<UInt8>) {
    self.text = text
    isASCII = text.allSatisfy { $0 < 0x80 }
  }

  /// Returns the place of a character in bytes.
  ///
  /// - Parameter target: The number of characters (Unicode scalars) before the place.
  /// - Returns: The number of bytes before it, at most the length of the text.
  mutating func byteOffset(ofCharacter target: Int) -> Int {
    guard !isASCII else { return min(max(target, 0), text.count) }
    while character < target, byte < text.count {
      byte += 1
      while byte < text.count, isContinuation(byte) { byte += 1 }
      character += 1
    }
    while character > target, byte > 0 {
      byte -= 1
      while byte > 0, isContinuation(byte) { byte -= 1 }
      character -= 1
    }
    return byte
  }

  private func isContinuation(_ offset: Int) -> Bool {
    text[offset] & 0xC0 == 0x80
  }
}
