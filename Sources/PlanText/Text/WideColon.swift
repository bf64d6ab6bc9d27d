extension RandomAccessCollection<UInt8> where Index == Int {
  /// Returns where a colon ends that begins at a position: U+003A, or U+FF1A, the full-width one.
  ///
  /// - Returns: The position behind it, or `nil` when no colon stands there.
  @inlinable
  package func endOfColon(at position: Int, to end: Int) -> Int? {
    guard position < end else { return nil }
    if self[position] == 0x3A { return position + 1 }
    let isWide =
      position + 2 < end && self[position] == 0xEF && self[position + 1] == 0xBC && self[position + 2] == 0x9A
    return isWide ? position + 3 : nil
  }
}
