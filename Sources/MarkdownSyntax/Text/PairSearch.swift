import CByteSearch

/// Pairs of neighbouring bytes that are looked for many places of a text at a time.
///
/// The pairs are kept in eight groups. A group holds the pairs that its first bytes make with its second bytes, and
/// tells bytes apart by the sets of their lower and upper four bits: what is found may be a pair that nobody asked for.
struct PairSearch: Sendable {
  private var tables = byte_pairs()

  /// How many groups there are.
  static let groupCount = 8

  /// Makes a search for nothing.
  init() {}

  /// Makes a search for some pairs, put into groups so that few other pairs are found.
  ///
  /// - Parameters:
  ///   - pairs: The pairs.
  ///   - isExact: Whether capitals are told from small letters.
  init(_ pairs: Set<RarePair>, isExact: Bool) {
    var groups: [PairGroup] = []
    // Those that stand most often get groups of their own.
    for pair in pairs.sorted(by: { ($1.frequency, $0) < ($0.frequency, $1) }) {
      let added = PairGroup(pair, isExact: isExact)
      if groups.count < Self.groupCount {
        groups.append(added)
        continue
      }
      let best = groups.indices.min { left, right in
        groups[left].growth(by: added) < groups[right].growth(by: added)
      }
      if let best { groups[best].formUnion(added) }
    }
    for (index, group) in groups.enumerated() { add(firsts: group.firsts, seconds: group.seconds, to: index) }
  }

  /// Adds the pairs of some first and some second bytes to a group, 0 to 7.
  mutating func add(firsts: some Sequence<UInt8>, seconds: some Sequence<UInt8>, to group: Int) {
    let bit = UInt8(1) << UInt8(group)
    withUnsafeMutableBytes(of: &tables) { tables in
      for byte in firsts {
        tables[Int(byte & 15)] |= bit
        tables[16 + Int(byte >> 4)] |= bit
      }
      for byte in seconds {
        tables[32 + Int(byte & 15)] |= bit
        tables[48 + Int(byte >> 4)] |= bit
      }
    }
  }

  /// Returns the first place where a pair may begin, or `end`; both of its bytes stand in the range.
  ///
  /// - Complexity: O(*n*) in the length of the range.
  @inline(__always)
  func first(in bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) -> Int {
    guard let base = bytes.baseAddress, start < end else { return end }
    return withUnsafePointer(to: tables) { byte_pairs_first(base, start, end, bytes.count, $0) }
  }
}

/// The bytes that the pairs of one group are made of.
private struct PairGroup {
  private(set) var firsts: Set<UInt8>
  private(set) var seconds: Set<UInt8>

  init(_ pair: RarePair, isExact: Bool) {
    func spellings(_ byte: UInt8) -> Set<UInt8> { byte.isLetter && !isExact ? [byte, byte ^ 0x20] : [byte] }
    firsts = spellings(pair.first)
    seconds = spellings(pair.second)
  }

  mutating func formUnion(_ other: PairGroup) {
    firsts.formUnion(other.firsts)
    seconds.formUnion(other.seconds)
  }

  /// How many more pairs are found when those of another group are added, in no unit.
  func growth(by other: PairGroup) -> Int {
    var grown = self
    grown.formUnion(other)
    return grown.weight - weight
  }

  private var weight: Int { Self.weight(firsts) * Self.weight(seconds) }

  /// How often one of the bytes is found that the halves of some bytes make.
  private static func weight(_ bytes: Set<UInt8>) -> Int {
    let (low, high) = (Set(bytes.map { $0 & 15 }), Set(bytes.map { $0 >> 4 }))
    return high.reduce(0) { sum, upper in low.reduce(sum) { $0 + RarePair.weight(upper << 4 | $1) } }
  }
}
