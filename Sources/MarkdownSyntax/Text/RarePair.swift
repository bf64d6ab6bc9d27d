/// Two neighbouring bytes of a word by which a search can tell quickly where the word does not stand.
struct RarePair: Hashable {
  /// The first byte.
  let first: UInt8
  /// The byte behind it.
  let second: UInt8

  /// Chooses a pair in each word, as few different ones as make the search quick.
  ///
  /// - Parameter words: The words.
  /// - Returns: The pair of each word and how far behind its beginning it stands; nothing when a word has a single
  ///   byte.
  static func places(in words: [[UInt8]]) -> [(pair: RarePair, offset: Int)] {
    let pairs = words.map { word in
      word.indices.dropLast().map { RarePair(first: word[$0], second: word[$0 + 1]) }
    }
    guard pairs.allSatisfy({ !$0.isEmpty }) else { return [] }
    let prices = Dictionary(Set(pairs.joined()).map { ($0, $0.price) }) { first, _ in first }
    var chosen = [RarePair?](repeating: nil, count: words.count)
    while chosen.contains(nil) {
      // The pair that serves most words for its price.
      var users: [RarePair: Int] = [:]
      for index in words.indices where chosen[index] == nil {
        for pair in Set(pairs[index]) { users[pair, default: 0] += 1 }
      }
      var best: (pair: RarePair, price: Int, users: Int)?
      for (pair, count) in users {
        let price = prices[pair, default: 0]
        guard let other = best else {
          best = (pair, price, count)
          continue
        }
        // Of two that are as good the order of their bytes decides.
        let (this, that) = (price * other.users, other.price * count)
        if (this, pair.first, pair.second) < (that, other.pair.first, other.pair.second) {
          best = (pair, price, count)
        }
      }
      guard let best = best?.pair else { return [] }
      for index in words.indices where chosen[index] == nil && pairs[index].contains(best) {
        chosen[index] = best
      }
    }
    return words.indices.compactMap { index in
      chosen[index].flatMap { pair in pairs[index].firstIndex(of: pair).map { (pair, $0) } }
    }
  }

  /// What it costs to look for the pair: the comparison at each place, and the words where it stands.
  private var price: Int { 50 + frequency }

  /// How often the pair stands in prose and Markdown, in no unit.
  private var frequency: Int {
    if first == ASCII.space || second == ASCII.space { return 800 }
    // Of the pairs that are not listed their bytes tell enough.
    return Self.ranks[self].map { 100 + Self.common.count - $0 } ?? Self.frequency(first)
      * Self.frequency(second) / 8
  }

  /// The pairs of letters that stand most often in English plans, the most frequent one first.
  private static let common = Array(
    """
    reinesteontherstatantiheenorndioedcontitdelesengalliecraismearrotanetovecemaacritsctgefipraschssextrurousieaunhapens
    etplilpausutlarucaadicdiomlollncockeepfoelrsnoempompoddonahowiiduldaaicksuotagapamimviniosmomioliglyhirycubeshefscow
    turtieifblirrcsouifaovcibaptabopclumfreveeupcrcsvaivrrootypppuddrkldsp
    """.utf8.filter { $0 != ASCII.newline })

  /// Where each of those pairs begins in ``common``.
  private static let ranks = Dictionary(
    stride(from: 0, to: common.count - 1, by: 2).map {
      (RarePair(first: common[$0], second: common[$0 + 1]), $0)
    }
  ) { first, _ in first }

  /// Letters from the rarest to the most frequent one of English prose.
  private static let letters = Array("zqjxkvbpygfwmucldrhsnioate".utf8)

  /// How often a byte stands in prose and Markdown, in no unit.
  private static func frequency(_ byte: UInt8) -> Int {
    if let rank = letters.firstIndex(of: byte) { return 2 + rank }
    switch byte {
    case ASCII.hyphen, ASCII.asterisk, ASCII.backtick: return 14
    case ASCII.slash, ASCII.period, ASCII.comma, ASCII.zero...ASCII.zero + 9: return 10
    case ASCII.backslash: return 3
    // Bytes of other scripts are rare in most texts, and so are capitals.
    default: return byte >= 0x80 ? 4 : 5
    }
  }
}
