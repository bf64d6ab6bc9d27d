import MarkdownSyntax

/// Digests of lines and words, by which versions of a plan are compared.
///
/// FNV-1a with 64 bits; nothing depends on its being hard to forge.
enum TextDigest {
  private static let basis: UInt64 = 0xcbf2_9ce4_8422_2325
  private static let prime: UInt64 = 0x100_0000_01b3

  /// Returns the digest of some bytes, in which every stretch of white space counts as one blank and white space
  /// at both ends does not count; and those of their words.
  ///
  /// - Parameters:
  ///   - ranges: The parts of the text, in order; what lies between them does not count.
  ///   - bytes: The text.
  ///   - limit: How many words are wanted at most.
  /// - Returns: The digest of all, those of the first words, and for each further word that of the text before it.
  /// - Complexity: O(*n*) in the number of bytes.
  static func folded(
    _ ranges: [Range<Int>], of bytes: UnsafeBufferPointer<UInt8>, words limit: Int = 0
  ) -> (all: UInt64, words: [UInt64], beginnings: [UInt64]) {
    var all = basis
    var word = basis
    var words: [UInt64] = []
    var beginnings: [UInt64] = []
    var isInWord = false
    var isFirst = true
    for range in ranges {
      for index in range {
        let byte = bytes[index]
        if byte.isBlankOrLineEnd {
          if isInWord, words.count < limit { words.append(word) }
          isInWord = false
          continue
        }
        if !isInWord {
          if limit > 0, words.count == limit { beginnings.append(all) }
          if !isFirst { all = (all ^ 0x20) &* prime }
          word = basis
          isInWord = true
          isFirst = false
        }
        all = (all ^ UInt64(byte)) &* prime
        word = (word ^ UInt64(byte)) &* prime
      }
    }
    if isInWord, words.count < limit { words.append(word) }
    return (all, words, beginnings)
  }
}
