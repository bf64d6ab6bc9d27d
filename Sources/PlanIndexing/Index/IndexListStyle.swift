import MarkdownSyntax

/// How the items of a list of plans begin.
struct IndexListStyle: Hashable, Sendable {
  /// What marks an item.
  enum Marker: Hashable, Sendable {
    /// `-`, `*` or `+`.
    case bullet(UInt8)
    /// A number and the byte behind it.
    case number(UInt8)
  }

  /// The blanks before the marker.
  let indentation: [UInt8]

  /// What marks an item.
  let marker: Marker

  /// The blanks between the marker and the text.
  let spacing: [UInt8]

  /// The usual form, `- text`.
  static let standard = IndexListStyle(
    indentation: [], marker: .bullet(ASCII.hyphen), spacing: [ASCII.space])

  /// Returns the bytes before the text of an item.
  ///
  /// - Parameter number: The item's number; it counts in numbered lists only.
  /// - Returns: Indentation, marker and blanks.
  func prefix(number: Int) -> [UInt8] {
    switch marker {
    case .bullet(let byte): indentation + [byte] + spacing
    case .number(let byte): indentation + Array(String(number).utf8) + [byte] + spacing
    }
  }
}

extension IndexListStyle {
  /// Reads the style of an item.
  init(_ document: MarkdownDocument, item: Int) {
    let bytes = document.source.bytes
    let block = document.blocks[item]
    let start = document.lineStart(ofBlock: item)
    var end = block.content.end
    while end < bytes.count, bytes[end].isBlank { end += 1 }
    indentation = Array(bytes[start..<max(start, block.content.start)])
    marker = block.isOrdered ? .number(block.marker) : .bullet(block.marker)
    spacing = Array(bytes[block.content.end..<end])
  }
}

extension MarkdownDocument {
  /// Returns the first byte of the line that a block begins on.
  func lineStart(ofBlock index: Int) -> Int {
    Int(source.lines.starts[Int(blocks[index].firstLine)])
  }

  /// The line end that the document uses: that of its first line, `\n` without one.
  var newline: [UInt8] {
    let end = source.lines.range(of: 0).end
    let bytes = source.bytes
    guard end > 0, bytes[end - 1].isWhitespace, !bytes[end - 1].isBlank else { return [ASCII.newline] }
    let isPair = end > 1 && bytes[end - 1] == ASCII.newline && bytes[end - 2] == ASCII.carriageReturn
    return isPair ? [ASCII.carriageReturn, ASCII.newline] : [bytes[end - 1]]
  }

  /// Returns the position behind the text of the line that holds a position, before its line end.
  func textEnd(ofLineAt offset: Int) -> Int {
    let line = source.lines.range(of: source.lines.index(of: offset))
    var end = line.end
    while end > line.start, source.bytes[end - 1] == ASCII.newline || source.bytes[end - 1] == 0x0D {
      end -= 1
    }
    return end
  }
}
