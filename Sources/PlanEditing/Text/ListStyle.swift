import MarkdownSyntax
import PlanModel
import PlanText

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
    DisplayWidth.columns(of: indentation + marker + spaces)
  }
}

extension Plan {
  /// Reads how the items of a list are written from those around the place of a new one.
  ///
  /// - Parameters:
  ///   - item: The block of the item beside which the new one goes.
  ///   - side: The side of that item on which the new one goes.
  /// - Returns: The style, with the marker of the new item.
  func listStyle(beside item: Int, side: ItemPlace.Side) -> ListStyle {
    let list = Int(document.blocks[item].parent)
    let siblings = document.children(of: list)
    let position = siblings.firstIndex(of: item) ?? 0
    var style = ListStyle(
      marker: String(decoding: marker(beside: position, among: siblings, side: side), as: UTF8.self),
      wrapColumn: wrapColumn(near: siblings), newline: newline(at: document.blocks[item].range.start))
    style.indentation = indentation(of: item)
    style.spaces = spaces(behind: item, newMarker: style.marker)
    let content = style.contentColumn
    let column = DisplayWidth.columns(of: style.indentation)
    let contentPrefix = style.indentation + [UInt8](repeating: ASCII.space, count: content - column)
    style.continuation = contentPrefix
    style.paragraphIndentation = contentPrefix
    // The nearest neighbour with several lines shows how far they are indented.
    let near = siblings.indices.sorted { abs($0 - position) < abs($1 - position) }
    if let prefix = near.lazy.compactMap({ continuationPrefix(of: siblings[$0], like: item) }).first {
      style.continuation = prefix
      let width = DisplayWidth.columns(of: prefix)
      if width >= content, width < content + 4 { style.paragraphIndentation = prefix }
    }
    style.blankLines = blankLines(around: position, among: siblings)
    return style
  }

  /// Returns the line end of the line at a place; of the last line the one before it.
  func newline(at place: Int) -> [UInt8] {
    let lines = document.source.lines
    var line = lines.index(of: place)
    while true {
      let range = lines.range(of: line)
      let bytes = document.source.bytes[range.indices]
      if bytes.last == ASCII.newline {
        return bytes.dropLast().last == ASCII.carriageReturn
          ? [ASCII.carriageReturn, ASCII.newline] : [ASCII.newline]
      }
      if bytes.last == ASCII.carriageReturn { return [ASCII.carriageReturn] }
      guard line > 0 else { return [ASCII.newline] }
      line -= 1
    }
  }

  /// Returns what stands before the marker of an item; spaces when that is more than white space.
  private func indentation(of item: Int) -> [UInt8] {
    let start = document.blocks[item].range.start
    let before = lineStart(of: start)..<start
    let bytes = document.source.bytes[before]
    if bytes.allSatisfy({ $0.isBlank }) { return Array(bytes) }
    return [UInt8](repeating: ASCII.space, count: DisplayWidth.columns(of: bytes))
  }

  /// Returns the beginning of the line of a place, behind a byte order mark.
  private func lineStart(of place: Int) -> Int {
    let line = document.source.lines.index(of: place)
    let start = Int(document.source.lines.starts[line])
    return line == 0 ? max(start, document.source.byteOrderMarkCount) : start
  }

  private func spaces(behind item: Int, newMarker: [UInt8]) -> [UInt8] {
    let block = document.blocks[item]
    guard let child = document.firstChild(of: item),
      document.blocks[child].firstLine == block.firstLine
    else { return [ASCII.space] }
    let bytes = document.source.bytes[block.content.end..<document.blocks[child].range.start]
    guard !bytes.isEmpty, bytes.count <= 4, bytes.allSatisfy({ $0.isBlank }) else { return [ASCII.space] }
    if bytes.contains(ASCII.tab) { return Array(bytes) }
    // A longer number takes the place of a space, so that the texts stay below each other.
    let more = max(0, newMarker.count - block.content.count)
    return [UInt8](repeating: ASCII.space, count: max(1, bytes.count - more))
  }

  /// Returns what stands before the second line of an item that is indented like another one.
  private func continuationPrefix(of item: Int, like other: Int) -> [UInt8]? {
    guard let child = document.firstChild(of: item), document.blocks[child].kind == .paragraph,
      document.blocks[child].segments.count > 1,
      document.blocks[item].content.count == document.blocks[other].content.count,
      indentation(of: item) == indentation(of: other)
    else { return nil }
    let start = document.segments[document.blocks[child].segments.lowerBound + 1].range.start
    let bytes = document.source.bytes[lineStart(of: start)..<start]
    return bytes.allSatisfy { $0.isBlank } ? Array(bytes) : nil
  }

  private func blankLines(around position: Int, among siblings: [Int]) -> Int? {
    guard siblings.count > 1 else { return nil }
    let behind = position > 0 ? position : 1
    let first = Int(document.blocks[siblings[behind]].firstLine)
    let gap = first - document.lastLine(of: document.blocks[siblings[behind - 1]]) - 1
    return max(0, min(2, gap))
  }

  // MARK: - Markers

  private func marker(beside position: Int, among siblings: [Int], side: ItemPlace.Side) -> [UInt8] {
    let block = document.blocks[siblings[position]]
    let written = Array(document.source.bytes[block.content.indices])
    guard block.isOrdered else { return written }
    let numbers = siblings.map { Int(document.blocks[$0].number) }
    var number = numbers[position]
    let isConstant = numbers.count > 1 && Set(numbers).count == 1
    if !isConstant {
      switch side {
      case .behind:
        number += 1
      case .before:
        // Newest first, so that the numbers fall; else no number is free before the first one.
        let isFalling = position + 1 < numbers.count && numbers[position + 1] < number
        number = isFalling ? number + 1 : max(0, number - 1)
      }
    }
    let digits = String(number)
    let zeros = written.first == ASCII.zero ? max(0, written.count - 1 - digits.utf8.count) : 0
    return [UInt8](repeating: ASCII.zero, count: zeros) + Array(digits.utf8) + [block.marker]
  }
}
