import MarkdownSyntax
import PlanText

/// Lays words out in lines, as the text around them is laid out.
struct LineFlow {
  /// The longest line in columns, or `nil` when lines are not wrapped.
  let width: Int?
  /// What every line but the first begins with: indentation, or the mark of a quote.
  let prefix: String
  /// What ends a line.
  let lineEnd: String
  /// The lines so far.
  private(set) var text = ""
  /// How many columns the last line takes.
  private(set) var column: Int

  /// Begins behind the given number of columns of a line.
  init(width: Int?, prefix: String, lineEnd: String, column: Int) {
    self.width = width
    self.prefix = prefix
    self.lineEnd = lineEnd
    self.column = column
  }

  /// Adds words, which may be parted at their spaces.
  mutating func append(_ words: String) {
    for word in words.split(separator: " ") { append(unparted: String(word)) }
  }

  /// Adds a word, or words that stay together, such as a link.
  mutating func append(unparted word: String) {
    let length = DisplayWidth.columns(of: word.utf8)
    if column == 0 {
      text += word
      column = length
    } else if let width, column + 1 + length > width, !Self.mayBeginBlock(word) {
      text += lineEnd + prefix + word
      column = DisplayWidth.columns(of: prefix.utf8) + length
    } else {
      text += " " + word
      column += 1 + length
    }
  }

  /// Adds a word without a space before it.
  mutating func begin(with word: String) {
    text += word
    column += DisplayWidth.columns(of: word.utf8)
  }

  /// Counts columns that stand before the line but are not part of the text.
  mutating func indent(by count: Int) {
    column += count
  }

  /// Whether words at the beginning of a line could be read as the mark of a block.
  private static func mayBeginBlock(_ words: String) -> Bool {
    // What follows the mark is not known yet.
    [Array(words.utf8), Array("\(words) x".utf8)].contains { BlockOpening.escapePlace($0) != nil }
  }
}
