import MarkdownSyntax

/// The text of a list item or of a run of blocks, line by line, with the places in the plan.
///
/// Nested items are part of the text; their markers, code blocks and quotes are not.
package struct ItemText {
  /// The bytes of all lines, each ended by one `\n`.
  package private(set) var bytes: [UInt8] = []

  /// The place of each line in ``bytes`` and in the document.
  private var lines: [(start: Int, source: Int)] = []

  /// Collects the paragraphs among the blocks of a range.
  init(_ document: MarkdownDocument, blocks range: Range<Int>, from start: Int? = nil) {
    var index = range.lowerBound
    while index < range.upperBound {
      let block = document.blocks[index]
      switch block.kind {
      case .paragraph:
        for segment in block.segments { append(document, document.segments[segment].range, from: start) }
        index += 1
      case .list, .item:
        index += 1
      case .document, .frontmatter, .conflictMarker, .blockQuote, .heading, .thematicBreak, .fencedCode,
        .indentedCode, .htmlBlock, .linkDefinition, .table, .tableRow:
        index = Int(block.subtreeEnd)
      }
    }
  }

  /// Takes a text that stands in no document.
  package init(_ text: String) {
    lines = [(0, 0)]
    bytes = Array(text.utf8) + [ASCII.newline]
  }

  /// Takes one stretch of a line.
  init(_ document: MarkdownDocument, line: ByteRange) {
    append(document, line, from: nil)
  }

  private mutating func append(_ document: MarkdownDocument, _ line: ByteRange, from start: Int?) {
    let first = max(line.start, start ?? line.start)
    let end = document.source.bytes.trimmedEnd(from: first, to: line.end)
    guard first < end || line.start >= first else { return }
    if bytes.isEmpty { bytes.reserveCapacity(4 * (line.count + 1)) }
    lines.append((bytes.count, first))
    bytes += document.source.bytes[first..<max(first, end)]
    bytes.append(ASCII.newline)
  }

  /// Returns the place in the document of a place in ``bytes``.
  func source(_ position: Int) -> Int {
    var low = 0
    var high = lines.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lines[middle].start <= position { low = middle } else { high = middle }
    }
    guard !lines.isEmpty else { return 0 }
    return lines[low].source + position - lines[low].start
  }

  /// Returns a stretch as one line: white space around it is cut, line ends become spaces.
  ///
  /// Backslash escapes and character references are resolved; all other marks stay.
  func string(_ range: Range<Int>) -> String {
    let (line, hasEscapes) = line(range)
    return String(decoding: hasEscapes ? LiteralText.resolved(Array(line))[...] : line, as: UTF8.self)
  }

  /// Whether a stretch holds nothing but white space.
  func isBlank(_ range: Range<Int>) -> Bool {
    bytes.withUnsafeBufferPointer { Outline($0, range).range.isEmpty }
  }

  /// Returns the whole text as one line, with its escapes resolved and as they are written.
  var wholeLine: (text: String, written: String) {
    let (line, hasEscapes) = line(0..<bytes.count)
    let written = String(decoding: line, as: UTF8.self)
    return (
      hasEscapes ? String(decoding: LiteralText.resolved(Array(line)), as: UTF8.self) : written, written
    )
  }

  private func line(_ range: Range<Int>) -> (bytes: ArraySlice<UInt8>, hasEscapes: Bool) {
    let outline = bytes.withUnsafeBufferPointer { Outline($0, range) }
    if !outline.hasLineEnds { return (bytes[outline.range], outline.hasEscapes) }
    return (joined(outline.range)[...], outline.hasEscapes)
  }

  /// What is to be known about a stretch before it becomes one line.
  private struct Outline {
    /// The stretch without white space around it.
    let range: Range<Int>
    let hasLineEnds: Bool
    let hasEscapes: Bool

    init(_ bytes: UnsafeBufferPointer<UInt8>, _ whole: Range<Int>) {
      var start = whole.lowerBound
      var end = whole.upperBound
      // A form feed is text to CommonMark, and stays.
      while start < end, bytes[start].isBlankOrLineEnd { start += 1 }
      while end > start, bytes[end - 1].isBlankOrLineEnd { end -= 1 }
      range = start..<end
      // Without a way out of the loop many bytes are looked at together.
      var ends: UInt8 = 0
      var escapes: UInt8 = 0
      for byte in UnsafeBufferPointer(rebasing: bytes[start..<end]) {
        ends |= (byte == ASCII.newline ? 1 : 0) | (byte == ASCII.carriageReturn ? 1 : 0)
        escapes |= (byte == ASCII.backslash ? 1 : 0) | (byte == ASCII.ampersand ? 1 : 0)
      }
      hasLineEnds = ends != 0
      hasEscapes = escapes != 0
    }
  }

  private func joined(_ range: Range<Int>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(range.count)
    var isSpacePending = false
    for byte in bytes[range] {
      if byte.isLineEnd {
        isSpacePending = !result.isEmpty
        continue
      }
      if isSpacePending {
        if byte.isBlank { continue }
        result.append(ASCII.space)
        isSpacePending = false
      }
      result.append(byte)
    }
    return result
  }
}
