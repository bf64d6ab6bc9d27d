/// Words and phrases that are looked for in text.
///
/// All of them are looked for in one pass: each word has a pair of neighbouring bytes that is rare in prose, and
/// many places at a time are compared with those pairs. Only where one stands are words themselves compared.
package struct WordSearch: Sendable {
  /// The words in the order of their first byte, one behind the other.
  private let letters: [UInt8]
  /// Where each word begins in ``letters``; one more at the end.
  private let wordStarts: [Int]
  /// For each first byte, where its words begin; one more at the end.
  private let starts: [UInt16]
  /// The pairs of which one stands in each word; `nil` when a word has no pair.
  private let pairs: PairSearch?
  /// For each byte, where the words whose pair begins with it begin in ``members``; one more at the end.
  private let memberStarts: [UInt16]
  /// The words in the order of the first byte of their pair.
  private let members: [Member]
  /// How far behind the beginning of its word a pair stands at most.
  private let reach: Int
  /// The bit that small letters have where capitals lack it; none when the search is exact.
  private let small: UInt8
  /// How many bytes from `A` on are capitals that stand for small letters: 26, or none.
  private let capitalCount: UInt8

  /// A word, as its pair leads to it.
  private struct Member {
    /// The second byte of the pair.
    let second: UInt8
    /// Which word it is.
    let word: Int
    /// How far behind the beginning of the word the pair stands.
    let offset: Int
  }

  /// Prepares the search.
  ///
  /// - Parameters:
  ///   - words: The words; none is empty. Their letters are small, unless the search is exact.
  ///   - isExact: Whether capitals are told from small letters; otherwise the case of ASCII letters does not matter.
  package init(_ words: [String], isExact: Bool = false) {
    let sorted = words.map { Array($0.utf8) }.filter { !$0.isEmpty }
      .sorted { $0[0] < $1[0] }
    starts = Self.starts(of: sorted.map { $0[0] })
    letters = sorted.flatMap(\.self)
    wordStarts = sorted.reduce(into: [0]) { $0.append(($0.last ?? 0) + $1.count) }
    capitalCount = isExact ? 0 : 26
    small = isExact ? 0 : 0x20
    let bit = small
    let places = RarePair.places(in: sorted)
    reach = places.map(\.offset).max() ?? 0
    pairs = places.isEmpty ? nil : PairSearch(Set(places.map(\.pair)), isExact: isExact)
    let order = places.indices.sorted { places[$0].pair.first | bit < places[$1].pair.first | bit }
    memberStarts = Self.starts(of: order.map { places[$0].pair.first | bit })
    members = order.map { index in
      Member(second: places[index].pair.second | bit, word: index, offset: places[index].offset)
    }
  }

  /// Returns for each byte where it begins among some that are in order, and one more.
  private static func starts(of bytes: [UInt8]) -> [UInt16] {
    var index = 0
    return (0...256).map { byte in
      while index < bytes.count, Int(bytes[index]) < byte { index += 1 }
      return UInt16(index)
    }
  }

  /// Returns the first place where one of the words stands, at any part of longer words too, or `nil`.
  ///
  /// - Complexity: O(*n*) in the length of the range, for a fixed set of words.
  package func first(in bytes: [UInt8], _ range: ByteRange) -> ByteRange? {
    bytes.withUnsafeBufferPointer { first(in: $0, from: range.start, to: min(range.end, $0.count)) }
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

  // MARK: - Many places at a time

  private func first(in bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) -> ByteRange? {
    guard start < end, let base = bytes.baseAddress else { return nil }
    guard let pairs else { return look(base, from: start, before: end, to: end) }
    var position = start
    while true {
      let place = pairs.first(in: bytes, from: position, to: end)
      guard place < end else { return nil }
      if isWord(base, place, in: start..<end) {
        return look(base, from: max(start, place &- reach), before: end, to: end)
      }
      position = place &+ 1
    }
  }

  /// Whether a word has its pair at a place, and begins and ends within a range.
  private func isWord(_ base: UnsafePointer<UInt8>, _ place: Int, in range: Range<Int>) -> Bool {
    let (first, second) = (Int(base[place] | small), base[place + 1] | small)
    return members.withUnsafeBufferPointer { members in
      memberStarts.withUnsafeBufferPointer { starts in
        for index in Int(starts[first])..<Int(starts[first + 1]) where members[index].second == second {
          let begin = place - members[index].offset
          if begin >= range.lowerBound, stands(members[index].word, base, begin, range.upperBound) != nil {
            return true
          }
        }
        return false
      }
    }
  }

  // MARK: - One place

  /// Returns the first word that begins in a range and ends before `end`, or `nil`.
  private func look(_ base: UnsafePointer<UInt8>, from start: Int, before limit: Int, to end: Int)
    -> ByteRange?
  {
    starts.withUnsafeBufferPointer { starts in
      var position = start
      while position < limit {
        let byte = Int(folded(base[position]))
        for index in Int(starts[byte])..<Int(starts[byte + 1]) {
          if let stop = stands(index, base, position, end) { return ByteRange(position, stop) }
        }
        position += 1
      }
      return nil
    }
  }

  /// Returns the end of a word that stands at a place, or `nil` when it does not or goes beyond `limit`.
  private func stands(_ word: Int, _ base: UnsafePointer<UInt8>, _ place: Int, _ limit: Int) -> Int? {
    let (first, last) = (wordStarts[word], wordStarts[word + 1])
    guard last - first <= limit - place else { return nil }
    return letters.withUnsafeBufferPointer { letters in
      var index = first
      while index < last, folded(base[place + index - first]) == letters[index] { index += 1 }
      return index == last ? place + index - first : nil
    }
  }

  /// Returns a byte as the words have it.
  @inline(__always)
  private func folded(_ byte: UInt8) -> UInt8 { byte &- 0x41 < capitalCount ? byte | 0x20 : byte }
}
