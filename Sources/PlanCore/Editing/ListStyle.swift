import MarkdownSyntax

/// How the items of one list are written.
struct ListStyle: Hashable, Sendable {
  /// What stands before the marker.
  var indentation: [UInt8] = []
  /// The marker of the new item: `-`, `*`, `3.`.
  var marker: [UInt8]
  /// What stands between the marker and the text.
  var spaces: [UInt8] = [ASCII.space]
  /// What stands before the lines after the first.
  var continuation: [UInt8]
  /// What stands before the lines of further paragraphs.
  var paragraphIndentation: [UInt8]
  /// The marker of items inside the item.
  var nestedMarker = ASCII.hyphen
  /// The blank lines between two items, or `nil` when no neighbour shows it.
  var blankLines: Int?
  /// The column behind which lines are divided, or `nil` when they are not.
  var wrapColumn: Int?
  /// The line end.
  var newline: [UInt8]

  /// The column behind which lines of a new plan are divided.
  static let defaultWrapColumn = 100

  /// Makes the style of a list that has no item yet.
  init(
    marker: String, indentation: [UInt8] = [], wrapColumn: Int? = Self.defaultWrapColumn, newline: [UInt8]
  ) {
    self.marker = Array(marker.utf8)
    self.indentation = indentation
    self.newline = newline
    self.wrapColumn = wrapColumn
    let width = marker.utf8.count + 1
    continuation = indentation + [UInt8](repeating: ASCII.space, count: width)
    paragraphIndentation = continuation
  }

  /// Makes the style of paragraphs that stand in no list.
  init(proseWrappedAt wrapColumn: Int?, newline: [UInt8]) {
    self.init(marker: "", wrapColumn: wrapColumn, newline: newline)
    spaces = []
    continuation = []
    paragraphIndentation = []
  }

  /// Gives the item behind the next number; a longer number moves the text, or takes the place of a space.
  mutating func advance() {
    let digits = marker.prefix(while: \.isDigit)
    let next = String((Int(String(decoding: digits, as: UTF8.self)) ?? 0) + 1)
    let zeros = digits.first == ASCII.zero ? max(0, digits.count - next.utf8.count) : 0
    let count = marker.count
    marker = [UInt8](repeating: ASCII.zero, count: zeros) + Array(next.utf8) + marker[digits.count...]
    guard marker.count > count else { return }
    if spaces.count > 1, !spaces.contains(ASCII.tab) {
      spaces.removeLast()
    } else {
      continuation.append(ASCII.space)
      paragraphIndentation.append(ASCII.space)
    }
  }

  /// The column at which the text of the item begins.
  var contentColumn: Int {
    ColumnWidth.columns(indentation + marker + spaces)
  }
}
