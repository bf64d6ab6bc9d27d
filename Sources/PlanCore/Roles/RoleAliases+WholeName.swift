extension RoleAliases {
  /// Whether a heading is nothing but a name of a role: no number, no remark, no second role.
  ///
  /// - Parameters:
  ///   - bytes: The text that holds the heading; any bytes.
  ///   - from: Where its words begin, after the `#` marks.
  ///   - to: Where they end.
  /// - Returns: Whether the words are one alias of a role.
  /// - Complexity: O(*n*) in the bytes of the heading.
  static func isWholeName(_ bytes: UnsafeBufferPointer<UInt8>, from: Int, to: Int) -> Bool {
    NormalText.read(bytes, from: from, to: to, skippingNumber: false) { words, text in
      text.whole.map { index.entry(for: $0, in: words) != nil } ?? false
    }
  }
}
