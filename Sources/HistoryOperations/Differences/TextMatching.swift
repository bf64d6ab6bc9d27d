import MarkdownSyntax

/// Finds out which texts of two lists are the same, or nearly so.
struct TextMatching {
  /// Places of texts that are the same or alike.
  private(set) var pairs: [(old: Int, new: Int)] = []
  /// Places of texts that are only in the old list.
  private(set) var removed: [Int] = []
  /// Places of texts that are only in the new list.
  private(set) var added: [Int] = []

  /// How many words of a text are compared.
  private static let wordCount = 48
  /// Beyond this number of comparisons only texts that are the same are matched.
  private static let comparisonLimit = 1_000_000

  /// Matches two lists: what is the same in the order of the lists, then what is alike as two entries of a
  /// log are.
  ///
  /// - Complexity: O(*n* · *m*) in the number of texts that are not in both.
  init(_ old: [String], _ new: [String]) {
    var places: [String: [Int]] = [:]
    for (place, text) in new.enumerated().reversed() { places[text, default: []].append(place) }
    var left: [Int] = []
    var used: Set<Int> = []
    for (place, text) in old.enumerated() {
      guard let match = places[text]?.popLast() else {
        left.append(place)
        continue
      }
      pairs.append((place, match))
      used.insert(match)
    }
    added = new.indices.filter { !used.contains($0) }
    let canCompare = left.count * added.count <= Self.comparisonLimit
    let words = canCompare ? added.map { Self.words(of: new[$0]) } : []
    var isFree = words.map { _ in true }
    for place in left {
      let own = canCompare ? Self.words(of: old[place]) : []
      let scores = words.indices.map { isFree[$0] ? EntryComparison.share(own, words[$0]) : 0 }
      guard let best = scores.indices.max(by: { (scores[$0], $1) < (scores[$1], $0) }),
        scores[best] >= EntryComparison.similarity
      else {
        removed.append(place)
        continue
      }
      pairs.append((place, added[best]))
      isFree[best] = false
    }
    if canCompare { added = zip(added, isFree).filter(\.1).map(\.0) }
    pairs.sort { $0.new < $1.new }
  }

  private static func words(of text: String) -> [UInt64] {
    var text = text
    return text.withUTF8 { TextDigest.folded([0..<$0.count], of: $0, words: wordCount).words }
  }
}
