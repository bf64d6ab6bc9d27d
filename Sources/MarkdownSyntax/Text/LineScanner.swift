/// Finds the ends of lines, eight bytes at a time.
enum LineScanner {
  /// Returns the position of the next `\n` or `\r`, or `end` when there is none.
  ///
  /// - Complexity: O(*n*) in the bytes passed over.
  @inline(__always)
  static func lineEnd(_ base: UnsafePointer<UInt8>, from start: Int, to end: Int) -> Int {
    var position = start
    let raw = UnsafeRawPointer(base)
    while position &+ 8 <= end {
      let word = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: position, as: UInt64.self))
      // One look tells whether any byte is a line end, a tab or a control character; few words have one.
      if (word &- 0x0E0E_0E0E_0E0E_0E0E) & ~word & 0x8080_8080_8080_8080 != 0 {
        let found = zeroBytes(word ^ 0x0A0A_0A0A_0A0A_0A0A) | zeroBytes(word ^ 0x0D0D_0D0D_0D0D_0D0D)
        if found != 0 { return position &+ found.trailingZeroBitCount &>> 3 }
      }
      position &+= 8
    }
    while position < end {
      let byte = base[position]
      if byte.isLineEnd { return position }
      position &+= 1
    }
    return end
  }

  /// Returns the position after the line terminator at `position`.
  @inline(__always)
  static func afterTerminator(_ base: UnsafePointer<UInt8>, at position: Int, to end: Int) -> Int {
    guard position < end else { return end }
    if base[position] == ASCII.carriageReturn, position &+ 1 < end, base[position &+ 1] == ASCII.newline {
      return position &+ 2
    }
    return position &+ 1
  }

  /// Sets the high bit of each byte that is zero; only the lowest set bit is reliable.
  @inline(__always)
  private static func zeroBytes(_ word: UInt64) -> UInt64 {
    (word &- 0x0101_0101_0101_0101) & ~word & 0x8080_8080_8080_8080
  }
}
