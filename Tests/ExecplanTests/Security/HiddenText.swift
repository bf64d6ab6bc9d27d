import PlanTestSupport

/// Makes texts full of characters that nobody sees and that change what others mean.
struct HiddenText {
  /// Control characters but tab and line ends, marks of the direction, separators and tag characters.
  static let scalars: Set<Unicode.Scalar> = {
    let ranges: [ClosedRange<UInt32>] = [
      0x01...0x08, 0x0B...0x0C, 0x0E...0x1F, 0x7F...0x9F, 0x061C...0x061C, 0x200E...0x200F, 0x2028...0x202E,
      0x2066...0x2069, 0xFEFF...0xFEFF, 0xE0001...0xE0001, 0xE0020...0xE007F,
    ]
    return Set(ranges.flatMap { $0.compactMap(Unicode.Scalar.init) })
  }()

  /// Texts in which Markdown, YAML, links or a terminal give such a character a place of its own.
  static let fixed = [
    scalars.sorted().map { "a\($0)b" }.joined(),
    "Set \u{1B}]0;title\u{07}\u{1B}[31mred\u{9B}0m and \u{1B}[2J",
    "`code \u{1B}[31m` <https://a.b/\u{202E}c> [l](a\u{9F}.md) <b \u{1B}> <!-- \u{7F} -->",
    "https://a.b/\u{202E}c\u{1B}d", "@ann\u{202E}a", "Ann\u{9B}a \u{2066}B", "plan\u{7F}-name",
    "a: \u{1B} # \u{85}b",
    "\u{FEFF}begins\u{2028}goes on\u{2029}and\u{0B}ends\u{0C}",
  ]

  private var generator: SeededGenerator
  private let alphabet = scalars.sorted()

  /// Makes a generator that gives the same texts for the same seed.
  init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

  /// Returns a text of words, marks and characters that nobody sees.
  mutating func next() -> String {
    let pieces = [
      "word", " ", "`", "``", "<", ">", "[a](", ")", "<!--", "-->", "\\", "&#", "|", "'", "\"", "@a", ": ",
      " #", "*",
      "_", "https://", "a.md", "é", "漢",
    ]
    var text = "w"
    for _ in 0...generator.below(12) {
      text += pieces[generator.below(pieces.count)]
      text.unicodeScalars.append(alphabet[generator.below(alphabet.count)])
    }
    return text + "w"
  }

  /// Counts such characters in bytes.
  static func counts(in bytes: [UInt8]) -> [Unicode.Scalar: Int] {
    var counts: [Unicode.Scalar: Int] = [:]
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars
    where !(0x20..<0x7F).contains(scalar.value) && scalars.contains(scalar) {
      counts[scalar, default: 0] += 1
    }
    return counts
  }
}
