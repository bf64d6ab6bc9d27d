import MarkdownSyntax

/// Lays words out in lines, as the text around them is laid out.
struct LineFlow {
  /// The longest line in characters, or `nil` when lines are not wrapped.
  let width: Int?
  /// What every line but the first begins with: indentation, or the mark of a quote.
  let prefix: String
  /// What ends a line.
  let lineEnd: String
  /// The lines so far.
  private(set) var text = ""
  /// How many characters stand in the last line.
  private(set) var column: Int

  /// Begins behind the given number of characters of a line.
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
    let length = word.unicodeScalars.count
    if column == 0 {
      text += word
      column = length
    } else if let width, column + 1 + length > width, !Self.mayBeginBlock(word) {
      text += lineEnd + prefix + word
      column = prefix.unicodeScalars.count + length
    } else {
      text += " " + word
      column += 1 + length
    }
  }

  /// Adds a word without a space before it.
  mutating func begin(with word: String) {
    text += word
    column += word.unicodeScalars.count
  }

  /// Counts characters that stand before the line but are not part of the text.
  mutating func indent(by count: Int) {
    column += count
  }

  /// Whether a word at the beginning of a line could be read as the mark of a block.
  static func mayBeginBlock(_ word: String) -> Bool {
    guard let first = word.utf8.first else { return false }
    switch first {
    case ASCII.hyphen, ASCII.plus, ASCII.asterisk, ASCII.hash, ASCII.greater, ASCII.less, ASCII.equals,
      ASCII.tilde, ASCII.pipe, ASCII.colon:
      // `**bold**` begins no list.
      return !(first == ASCII.asterisk && word.hasPrefix("**") && word.utf8.count > 3)
    case ASCII.backtick:
      return word.hasPrefix("```")
    default:
      guard first.isDigit, let last = word.utf8.last else { return false }
      return (last == ASCII.period || last == ASCII.rightParenthesis)
        && word.utf8.dropLast().allSatisfy(\.isDigit)
    }
  }
}
