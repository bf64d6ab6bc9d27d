/// Finds the texts in which the words of a person occur.
struct WordMatch {
  /// How many texts are offered at most when none matches.
  private static let offered = 3

  /// What was asked for, in small letters and with single spaces.
  private let words: String

  /// Makes a search for words.
  init(_ query: String) {
    words = Self.plain(query)
  }

  /// Returns the positions of the texts that match: those that are equal, else those that hold the words.
  func matches(in texts: [String]) -> [Int] {
    guard !words.isEmpty else { return [] }
    let plain = texts.map(Self.plain)
    let equal = plain.indices.filter { Self.sentence(plain[$0]) == Self.sentence(words) }
    if !equal.isEmpty { return equal }
    return plain.indices.filter { plain[$0].contains(words) }
  }

  /// Returns the texts that share most pairs of letters with the words, the closest first.
  ///
  /// - Complexity: O(*n*) in the length of all texts.
  func similar(in texts: [String]) -> [String] {
    let wanted = Self.pairs(words)
    guard !wanted.isEmpty else { return [] }
    var found: [(shared: Int, position: Int)] = []
    for (position, text) in texts.enumerated() {
      let shared = wanted.intersection(Self.pairs(Self.plain(text))).count
      if shared * 2 > wanted.count { found.append((shared, position)) }
    }
    return found.sorted { ($1.shared, $0.position) < ($0.shared, $1.position) }
      .prefix(Self.offered).map { texts[$0.position] }
  }

  /// Returns a text in small letters, without the marks of emphasis and code, with single spaces.
  static func plain(_ text: String) -> String {
    text.lowercased().filter { $0 != "*" && $0 != "`" }
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// Returns a text without the period at its end.
  static func sentence(_ text: String) -> Substring {
    text.last == "." ? text.dropLast() : text[...]
  }

  private static func pairs(_ text: String) -> Set<String> {
    let letters = Array(text)
    return Set(zip(letters, letters.dropFirst()).map { String([$0, $1]) })
  }
}
