import MarkdownSyntax

/// A set of phrases in normal form, each with a meaning, found by bytes.
struct PhraseIndex<Meaning: Hashable & Sendable>: Hashable, Sendable {
  /// What is known about a phrase that was found.
  struct Entry: Hashable, Sendable {
    let meaning: Meaning
    /// Whether the phrase keeps its meaning when a dash, a colon or a slash and more words follow.
    let leads: Bool
    fileprivate let hash: UInt32
    fileprivate let start: Int32
    fileprivate let count: Int32
  }

  private var pool: [UInt8] = []
  private var entries: [Entry] = []
  /// Positions in `entries` by hash, open addressing; -1 where none is.
  private var slots: [Int32]

  /// Makes an empty set.
  ///
  /// - Parameter capacity: About how many phrases will be added; more are welcome.
  init(capacity: Int) {
    slots = Array(repeating: -1, count: Self.slotCount(for: capacity))
    pool.reserveCapacity(capacity * 18)
    entries.reserveCapacity(capacity)
  }

  /// Finds the phrase that equals the beginning of `words`.
  ///
  /// - Parameters:
  ///   - cut: How many bytes of `words` to compare, and their hash.
  ///   - words: A normal form of at least that many bytes.
  /// - Returns: Its entry, or `nil` when no phrase has these bytes.
  /// - Complexity: O(*n*) in the bytes compared.
  @inline(__always)
  func entry(for cut: NormalText.Cut, in words: UnsafeBufferPointer<UInt8>) -> Entry? {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: cut.hash) & mask
    while slots[slot] >= 0 {
      let entry = entries[Int(slots[slot])]
      if entry.hash == cut.hash, Int(entry.count) == cut.count, isEqual(entry, to: words) { return entry }
      slot = (slot + 1) & mask
    }
    return nil
  }

  /// Adds a phrase; of equal phrases the first stands.
  ///
  /// - Parameters:
  ///   - phrase: UTF-8 in normal form; an empty one or one over ``NormalText/capacity`` bytes is left out.
  ///   - meaning: What it means.
  ///   - leads: Whether it keeps its meaning before a dash, a colon or a slash.
  mutating func insert(_ phrase: UnsafeBufferPointer<UInt8>, meaning: Meaning, leads: Bool = true) {
    let cut = NormalText.Cut(phrase)
    guard cut.count > 0, cut.count <= NormalText.capacity, entry(for: cut, in: phrase) == nil else { return }
    if entries.count * 2 >= slots.count { grow() }
    place(Int32(truncatingIfNeeded: entries.count), hash: cut.hash)
    entries.append(
      Entry(
        meaning: meaning, leads: leads, hash: cut.hash, start: Int32(truncatingIfNeeded: pool.count),
        count: Int32(truncatingIfNeeded: cut.count)))
    pool.append(contentsOf: phrase)
  }

  /// Adds each phrase of a list and its other spellings.
  mutating func insert(list: String, meaning: Meaning, leads: Bool = true) {
    PhraseList.forEach(in: list) { phrase in
      SpellingVariants.forEach(of: phrase) { insert($0, meaning: meaning, leads: leads) }
    }
  }

  private func isEqual(_ entry: Entry, to words: UnsafeBufferPointer<UInt8>) -> Bool {
    let start = Int(entry.start)
    for offset in 0..<Int(entry.count) where pool[start + offset] != words[offset] { return false }
    return true
  }

  private mutating func place(_ entry: Int32, hash: UInt32) {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot] >= 0 { slot = (slot + 1) & mask }
    slots[slot] = entry
  }

  private mutating func grow() {
    slots = Array(repeating: -1, count: slots.count * 2)
    for position in entries.indices {
      place(Int32(truncatingIfNeeded: position), hash: entries[position].hash)
    }
  }

  private static func slotCount(for capacity: Int) -> Int {
    var count = 16
    while count < capacity * 2 { count *= 2 }
    return count
  }
}

/// The hash of a phrase: FNV-1a, 32 bits.
///
/// Source: IETF draft-eastlake-fnv (Fowler, Noll, Vo, Eastlake).
enum PhraseHash {
  /// The hash of nothing.
  static let initial: UInt32 = 2_166_136_261

  /// Returns the hash of a phrase that is one byte longer.
  @inline(__always)
  static func adding(_ byte: UInt8, to hash: UInt32) -> UInt32 { (hash ^ UInt32(byte)) &* 16_777_619 }
}

/// Reads a list of phrases that stands in the source as one text, separated by bars and any blanks.
enum PhraseList {
  /// Returns the phrases in their order.
  static func phrases(in list: String) -> [String] {
    var phrases: [String] = []
    forEach(in: list) { phrases.append(String(decoding: $0, as: UTF8.self)) }
    return phrases
  }

  /// Hands out the UTF-8 of each phrase in order; the bytes are valid only inside `body`.
  static func forEach(in list: String, _ body: (UnsafeBufferPointer<UInt8>) -> Void) {
    var list = list
    list.withUTF8 { bytes in
      var start = 0
      while start < bytes.count {
        var end = start
        while end < bytes.count, bytes[end] != 0x7C { end += 1 }
        let next = end + 1
        while start < end, bytes[start].isBlankOrLineEnd { start += 1 }
        while end > start, bytes[end - 1].isBlankOrLineEnd { end -= 1 }
        if start < end { body(UnsafeBufferPointer(rebasing: bytes[start..<end])) }
        start = next
      }
    }
  }
}
