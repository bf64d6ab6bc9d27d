/// Words and phrases that are looked for in text, whatever the case of their ASCII letters.
///
/// All of them are looked for in one pass.
package struct WordSearch: Sendable {
  /// The words in the order of their first byte, in lowercase.
  private let words: [[UInt8]]
  /// For each first byte, where its words begin; one more at the end.
  private let starts: [UInt16]

  /// Prepares the search.
  ///
  /// - Parameter words: The words, in lowercase; none is empty.
  package init(_ words: [String]) {
    let sorted = words.map { Array($0.utf8) }.filter { !$0.isEmpty }
      .sorted { $0[0] < $1[0] }
    var starts: [UInt16] = []
    starts.reserveCapacity(257)
    var index = 0
    for byte in 0...256 {
      while index < sorted.count, Int(sorted[index][0]) < byte { index += 1 }
      starts.append(UInt16(index))
    }
    self.words = sorted
    self.starts = starts
  }

  /// Returns the first place where one of the words stands, at any part of longer words too, or `nil`.
  ///
  /// - Complexity: O(*n*) in the length of the range, for a fixed set of words.
  package func first(in bytes: [UInt8], _ range: ByteRange) -> ByteRange? {
    bytes.withUnsafeBufferPointer { first(in: $0, from: range.start, to: range.end) }
  }

  /// Returns all places where one of the words stands, as far as they do not overlap.
  package func all(in bytes: [UInt8]) -> [ByteRange] {
    bytes.withUnsafeBufferPointer { buffer in
      var found: [ByteRange] = []
      var position = 0
      while let range = first(in: buffer, from: position, to: buffer.count) {
        found.append(range)
        position = range.end
      }
      return found
    }
  }

  /// Whether one of the words stands in a text.
  package func isIn(_ text: some StringProtocol) -> Bool {
    let found = text.utf8.withContiguousStorageIfAvailable { first(in: $0, from: 0, to: $0.count) != nil }
    if let found { return found }
    let bytes = Array(text.utf8)
    return first(in: bytes, ByteRange(0, bytes.count)) != nil
  }

  private func first(in bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) -> ByteRange? {
    starts.withUnsafeBufferPointer { starts in
      for position in start..<max(start, end) {
        let byte = Int(bytes[position].lowercased)
        guard starts[byte] < starts[byte + 1] else { continue }
        for index in Int(starts[byte])..<Int(starts[byte + 1]) {
          let word = words[index]
          guard word.count <= end - position else { continue }
          var length = 1
          while length < word.count, bytes[position + length].lowercased == word[length] { length += 1 }
          if length == word.count { return ByteRange(position, position + length) }
        }
      }
      return nil
    }
  }
}
