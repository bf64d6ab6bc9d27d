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
  /// The pairs of which one stands in each word; empty when a word has no pair.
  private let pairs: [Pair]
  /// The two bytes of each pair as one number.
  private let codes: [UInt16]
  /// For each pair, where its words begin in ``members``; one more at the end.
  private let memberStarts: [Int]
  /// The words by their indices, and how far behind their beginning their pair stands.
  private let members: [(word: Int, offset: Int)]
  /// How far behind the beginning of its word a pair stands at most.
  private let reach: Int
  /// The bit that small letters have where capitals lack it, sixteen times; none when the search is exact.
  private let small: SIMD16<UInt8>
  /// How many bytes from `A` on are capitals that stand for small letters: 26, or none.
  private let capitalCount: UInt8

  /// Two neighbouring bytes, each sixteen times.
  private struct Pair {
    let first: SIMD16<UInt8>
    let second: SIMD16<UInt8>
  }

  /// Prepares the search.
  ///
  /// - Parameters:
  ///   - words: The words; none is empty. Their letters are small, unless the search is exact.
  ///   - isExact: Whether capitals are told from small letters; otherwise the case of ASCII letters does not matter.
  package init(_ words: [String], isExact: Bool = false) {
    let sorted = words.map { Array($0.utf8) }.filter { !$0.isEmpty }
      .sorted { $0[0] < $1[0] }
    var starts: [UInt16] = []
    starts.reserveCapacity(257)
    var index = 0
    for byte in 0...256 {
      while index < sorted.count, Int(sorted[index][0]) < byte { index += 1 }
      starts.append(UInt16(index))
    }
    letters = sorted.flatMap(\.self)
    wordStarts = sorted.reduce(into: [0]) { $0.append(($0.last ?? 0) + $1.count) }
    self.starts = starts
    capitalCount = isExact ? 0 : 26
    let bit: UInt8 = isExact ? 0 : 0x20
    small = SIMD16(repeating: bit)
    let places = RarePair.places(in: sorted)
    reach = places.map(\.offset).max() ?? 0
    let users = Dictionary(grouping: places.indices) { place in
      Self.code(places[place].pair.first | bit, places[place].pair.second | bit)
    }
    codes = users.keys.sorted()
    pairs = codes.map { code in
      Pair(
        first: SIMD16(repeating: UInt8(truncatingIfNeeded: code >> 8)),
        second: SIMD16(repeating: UInt8(truncatingIfNeeded: code)))
    }
    let groups = codes.map { (users[$0] ?? []).map { ($0, places[$0].offset) } }
    memberStarts = groups.reduce(into: [0]) { $0.append(($0.last ?? 0) + $1.count) }
    members = groups.flatMap(\.self)
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
    guard !pairs.isEmpty else { return look(base, from: start, before: end, to: end) }
    var position = start
    // All loads end within the buffer; what stands behind the end of the range only costs a look.
    while position < end, position &+ 33 <= bytes.count {
      let (near, far) = places(among: UnsafeRawPointer(base + position))
      if (near | far).isAny {
        let range = start..<end
        if isWord(base, position, near, in: range) || isWord(base, position &+ 16, far, in: range) {
          return look(base, from: max(start, position &- reach), before: end, to: end)
        }
      }
      position &+= 32
    }
    return look(base, from: max(start, position &- reach), before: end, to: end)
  }

  /// Returns the places where one of the pairs begins, among sixteen and the sixteen behind them.
  @inline(__always)
  private func places(among place: UnsafeRawPointer) -> (near: ByteMask, far: ByteMask) {
    let (near, far) = (PairView(place, small), PairView(place + 16, small))
    var found = (near: ByteMask.none, far: ByteMask.none)
    pairs.withUnsafeBufferPointer { pairs in
      // Each pair is loaded once and compared twice.
      for index in 0..<pairs.count {
        let (first, second) = (pairs[index].first, pairs[index].second)
        found.near = found.near | near.places(of: first, second)
        found.far = found.far | far.places(of: first, second)
      }
    }
    return found
  }

  /// Whether a word has its pair at one of some places, and begins and ends within a range.
  private func isWord(
    _ base: UnsafePointer<UInt8>, _ position: Int, _ places: ByteMask, in range: Range<Int>
  ) -> Bool {
    let bit = small[0]
    return places.contains { place in
      let place = position + place
      let code = Self.code(base[place] | bit, base[place + 1] | bit)
      guard let pair = codes.firstIndex(of: code) else { return false }
      for index in memberStarts[pair]..<memberStarts[pair + 1] {
        let begin = place - members[index].offset
        if begin >= range.lowerBound, stands(members[index].word, base, begin, range.upperBound) != nil {
          return true
        }
      }
      return false
    }
  }

  private static func code(_ first: UInt8, _ second: UInt8) -> UInt16 { UInt16(first) << 8 | UInt16(second) }

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
    var index = first
    while index < last, folded(base[place + index - first]) == letters[index] { index += 1 }
    return index == last ? place + index - first : nil
  }

  /// Returns a byte as the words have it.
  @inline(__always)
  private func folded(_ byte: UInt8) -> UInt8 { byte &- 0x41 < capitalCount ? byte | 0x20 : byte }
}

/// Sixteen places of a text, each with the byte behind it.
private struct PairView {
  let first: SIMD16<UInt8>
  let second: SIMD16<UInt8>

  /// Loads seventeen bytes, with a bit set in each.
  @inline(__always)
  init(_ place: UnsafeRawPointer, _ bit: SIMD16<UInt8>) {
    first = place.loadUnaligned(as: SIMD16<UInt8>.self) | bit
    second = place.loadUnaligned(fromByteOffset: 1, as: SIMD16<UInt8>.self) | bit
  }

  /// Returns the places where a pair stands.
  @inline(__always)
  func places(of one: SIMD16<UInt8>, _ other: SIMD16<UInt8>) -> ByteMask {
    ByteMask(first, equalTo: one) & ByteMask(second, equalTo: other)
  }
}
