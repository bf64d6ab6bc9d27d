/// Checks that bytes are well-formed UTF-8 (Unicode 15, table 3-7).
enum UTF8Validation {
  /// Finds the first byte that begins no well-formed sequence.
  ///
  /// - Returns: Its position, or `nil` when all bytes are well-formed.
  /// - Complexity: O(*n*), 32 bytes at a time where the text is ASCII.
  static func firstInvalidByte(in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    guard let base = bytes.baseAddress else { return nil }
    let raw = UnsafeRawPointer(base)
    let end = bytes.count
    var position = 0
    while position < end {
      if position &+ 32 <= end {
        let words = raw.loadUnaligned(fromByteOffset: position, as: SIMD4<UInt64>.self)
        if (words.x | words.y | words.z | words.w) & 0x8080_8080_8080_8080 == 0 {
          position &+= 32
          continue
        }
      }
      if position &+ 8 <= end,
        raw.loadUnaligned(fromByteOffset: position, as: UInt64.self) & 0x8080_8080_8080_8080 == 0
      {
        position &+= 8
        continue
      }
      repeat {
        let length = sequenceLength(base, at: position, to: end)
        if length == 0 { return position }
        position &+= length
      } while position < end && base[position] >= 0x80
    }
    return nil
  }

  /// Returns the number of bytes of the character at `position`; 1 for a byte that begins none.
  static func characterLength(_ bytes: UnsafeBufferPointer<UInt8>, at position: Int) -> Int {
    guard let base = bytes.baseAddress else { return 1 }
    return max(1, sequenceLength(base, at: position, to: bytes.count))
  }

  /// Returns the length of the well-formed sequence at `position`, or 0 when there is none.
  private static func sequenceLength(_ base: UnsafePointer<UInt8>, at position: Int, to end: Int) -> Int {
    let lead = base[position]
    if lead < 0x80 { return 1 }
    func continues(_ distance: Int, _ lowest: UInt8 = 0x80, _ highest: UInt8 = 0xBF) -> Bool {
      position &+ distance < end && base[position &+ distance] >= lowest
        && base[position &+ distance] <= highest
    }
    switch lead {
    case 0xC2...0xDF: return continues(1) ? 2 : 0
    case 0xE0: return continues(1, 0xA0) && continues(2) ? 3 : 0
    case 0xED: return continues(1, 0x80, 0x9F) && continues(2) ? 3 : 0
    case 0xE1...0xEF: return continues(1) && continues(2) ? 3 : 0
    case 0xF0: return continues(1, 0x90) && continues(2) && continues(3) ? 4 : 0
    case 0xF1...0xF3: return continues(1) && continues(2) && continues(3) ? 4 : 0
    case 0xF4: return continues(1, 0x80, 0x8F) && continues(2) && continues(3) ? 4 : 0
    default: return 0
    }
  }
}
