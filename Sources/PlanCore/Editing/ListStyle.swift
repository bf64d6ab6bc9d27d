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

  /// The column at which the text of the item begins.
  var contentColumn: Int {
    ColumnWidth.columns(indentation + marker + spaces)
  }
}
