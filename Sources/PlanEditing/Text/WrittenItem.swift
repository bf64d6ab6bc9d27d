import MarkdownSyntax
import PlanModel
import PlanText

/// A list item that is to be written: lines of pieces that stay together.
struct WrittenItem {
  /// A stretch of lines under one marker.
  struct Block {
    /// Where a block stands in its item.
    enum Place {
      /// Behind the marker, or right below the block before.
      case next
      /// Behind a blank line.
      case paragraph
      /// Behind a marker of its own, one level deeper.
      case nested
    }

    let place: Place
    var lines: [[[UInt8]]]
  }

  private(set) var blocks: [Block] = []

  /// Whether lines must not begin with the label of a decision that was not meant as one.
  var avoidsLabels = false

  /// The labels that lines may begin with nevertheless.
  private var ownPieces: Set<[UInt8]> = []

  /// Begins a block.
  mutating func begin(_ place: Block.Place) {
    blocks.append(Block(place: place, lines: []))
  }

  /// Begins a line of the block at hand.
  mutating func beginLine() {
    if blocks.isEmpty { begin(.next) }
    blocks[blocks.count - 1].lines.append([])
  }

  /// Adds a piece that is never divided to the line at hand.
  mutating func add(_ piece: String) {
    if blocks.last?.lines.isEmpty ?? true { beginLine() }
    let bytes = Array(piece.utf8)
    ownPieces.insert(bytes)
    let block = blocks.count - 1
    blocks[block].lines[blocks[block].lines.count - 1].append(bytes)
  }

  /// Adds a text to the line at hand; its further paragraphs become blocks.
  mutating func add(
    _ text: WrittenText, after lead: ParagraphEscaper.Lead, avoiding hazards: ParagraphEscaper.Hazards = []
  ) {
    for (index, lines) in text.escaped(after: lead, avoiding: hazards).enumerated() {
      if index > 0 { begin(.paragraph) }
      if blocks.last?.lines.isEmpty ?? true { beginLine() }
      let block = blocks.count - 1
      blocks[block].lines[blocks[block].lines.count - 1] += lines[0]
      blocks[block].lines += lines.dropFirst()
    }
  }

  /// Returns the bytes of the item from its indentation to its last line end.
  func bytes(_ style: ListStyle) -> [UInt8] {
    var result = style.indentation + style.marker + style.spaces
    for (index, block) in blocks.enumerated() {
      var prefix = style.continuation
      var first = prefix
      switch block.place {
      case .next:
        break
      case .paragraph:
        result += style.newline
        prefix = style.paragraphIndentation
        first = prefix
      case .nested:
        first = style.paragraphIndentation + [style.nestedMarker, ASCII.space]
        prefix = style.paragraphIndentation + [ASCII.space, ASCII.space]
      }
      if index == 0 { first = result }
      var isFirst = true
      for line in block.lines {
        let start = isFirst ? first : prefix
        let wrapped = wrap(
          line, firstColumn: DisplayWidth.columns(of: start), column: DisplayWidth.columns(of: prefix),
          width: style.wrapColumn)
        for text in wrapped {
          if isFirst, index > 0 { result += first }
          if !isFirst { result += prefix }
          result += text
          result += style.newline
          isFirst = false
        }
      }
    }
    return result
  }

  /// Divides a line so that each part fits, as far as its pieces allow.
  private func wrap(_ pieces: [[UInt8]], firstColumn: Int, column: Int, width: Int?) -> [[UInt8]] {
    var lines: [[UInt8]] = []
    var line: [UInt8] = []
    var current = firstColumn
    var hasText = false
    for (index, piece) in pieces.enumerated() {
      let columns = DisplayWidth.columns(of: piece)
      // The text begins behind what stands before it, however long its first word is.
      if hasText, let width, current + 1 + columns > width,
        ownPieces.contains(piece) || mayBeginLine(pieces[index...])
      {
        lines.append(line)
        line = piece
        current = column + columns
      } else {
        if index > 0 {
          line.append(ASCII.space)
          current += 1
        }
        line += piece
        current += columns
      }
      if !ownPieces.contains(piece) { hasText = true }
    }
    lines.append(line)
    // A line that became the marker of a block only by where it ends goes on, or back.
    while lines.count > 1, BlockOpening.escapePlace(lines[0]) != nil {
      lines[0] += [ASCII.space] + lines.remove(at: 1)
    }
    var index = 1
    while index < lines.count {
      if BlockOpening.escapePlace(lines[index]) != nil {
        lines[index - 1] += [ASCII.space] + lines.remove(at: index)
      } else {
        index += 1
      }
    }
    return lines
  }

  private func mayBeginLine(_ pieces: ArraySlice<[UInt8]>) -> Bool {
    let start = Array(pieces.prefix(8).joined(separator: [ASCII.space]))
    if BlockOpening.escapePlace(start) != nil { return false }
    return !avoidsLabels || FieldLabel.read(start, at: 0, isLineStart: true) == nil
  }
}
