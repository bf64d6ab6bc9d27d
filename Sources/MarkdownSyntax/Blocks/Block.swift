/// One block of a document.
///
/// Blocks are stored in the order of the document, a parent before its children; the descendants
/// of the block at index *i* are the blocks *i* + 1 ..< ``subtreeEnd``.
package struct Block: Hashable, Sendable, BitwiseCopyable {
  /// What the block is.
  package internal(set) var kind: BlockKind

  /// The level of a heading (1–6), the kind of an HTML block (1–7), else 0.
  package internal(set) var level: UInt8 = 0

  /// The byte that marks the block: `-`, `*`, `+`, `.` or `)` of a list or item, the fence byte of
  /// a code block, `#`, `=` or `-` of a heading, the repeated byte of a conflict marker; else 0.
  package internal(set) var marker: UInt8 = 0

  /// Whether a list is tight, a fenced code block was closed; else false.
  package internal(set) var flag = false

  /// The index of the parent block; -1 for the document.
  package internal(set) var parent: Int32

  /// The index after the last descendant.
  package internal(set) var subtreeEnd: Int32 = 0

  /// The first line of the block, 0-based.
  package internal(set) var firstLine: UInt32

  /// The number of an item, or of a list's first item; the length of a fence; the number of
  /// columns of a table; else 0.
  package internal(set) var number: UInt32 = 0

  /// From the first byte of the block's own syntax to the end of its last line, without the line end.
  package internal(set) var range: ByteRange

  /// A heading's text, a fence's info string, the marker of an item (`-`, `12.`), the content of
  /// frontmatter between its fences, the label of a definition; else empty.
  package internal(set) var content: ByteRange = ByteRange(0, 0)

  /// The first of the block's lines of text in ``MarkdownDocument/segments``.
  package internal(set) var firstSegment: UInt32

  /// The index after the block's last line of text.
  package internal(set) var segmentEnd: UInt32

  /// Makes an open block that begins at `start`.
  init(_ kind: BlockKind, parent: Int, start: Int, end: Int, line: Int, segment: Int) {
    self.kind = kind
    self.parent = Int32(truncatingIfNeeded: parent)
    range = ByteRange(start, end)
    firstLine = UInt32(truncatingIfNeeded: line)
    firstSegment = UInt32(truncatingIfNeeded: segment)
    segmentEnd = firstSegment
  }

  /// Whether a list is ordered: its items are numbered.
  package var isOrdered: Bool {
    (kind == .list || kind == .item) && (marker == ASCII.period || marker == ASCII.rightParenthesis)
  }

  /// Whether a list is tight: no blank line stands between its items or their children.
  package var isTight: Bool { kind == .list && flag }

  /// Whether a fenced code block has its closing fence.
  package var isClosed: Bool { kind != .fencedCode || flag }

  /// The indices of the block's lines of text.
  package var segments: Range<Int> { Int(firstSegment)..<Int(segmentEnd) }
}

/// One line of the text of a leaf block, with its line end where it has one.
package struct Segment: Hashable, Sendable, BitwiseCopyable {
  /// The first byte after the markers and the indentation of all containers.
  let start: UInt32
  /// The byte after the line end.
  let end: UInt32
  /// Columns of a tab before `start` that belong to the text of a code block.
  package let padding: UInt8

  /// Makes a line of text.
  init(_ start: Int, _ end: Int, padding: Int = 0) {
    self.start = UInt32(truncatingIfNeeded: start)
    self.end = UInt32(truncatingIfNeeded: end)
    self.padding = UInt8(truncatingIfNeeded: padding)
  }

  /// The bytes of the line.
  package var range: ByteRange { ByteRange(Int(start), Int(end)) }
}
