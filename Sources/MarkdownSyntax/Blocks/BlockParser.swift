/// Finds the blocks of a document, line by line, in one pass.
///
/// The algorithm is that of CommonMark 0.31.2, appendix "A parsing strategy", phase 1. Open
/// containers stand in an array, so nesting costs no stack; each line costs time in proportion to its
/// bytes alone, also with many open containers.
struct BlockParser: ~Copyable {
  /// What was found.
  struct Result {
    var blocks: [Block]
    var segments: [Segment]
    var definitions: [LinkDefinition]
    var lineStarts: [UInt32]
  }

  /// A container that may still take lines.
  struct Container: BitwiseCopyable {
    /// The index of its block.
    let block: Int
    /// The columns a line must be indented by to belong to an item; -1 for quotes and the document.
    let required: Int
    /// For an item, the index of its list, else -1.
    let list: Int
    /// The index of a list that a following item may still join, else -1.
    var openList = -1
    /// Whether a block was added to it.
    var hasChild = false

    /// Whether it is an item of a list.
    var isItem: Bool { required >= 0 }
  }

  /// The leaf block that may still take lines.
  enum OpenLeaf {
    case none, paragraph, fencedCode, indentedCode, html, table
  }

  let base: UnsafePointer<UInt8>
  let count: Int

  var blocks: GrowingBuffer<Block>
  var segments: GrowingBuffer<Segment>
  var definitions: [LinkDefinition] = []
  var lineStarts: GrowingBuffer<UInt32>

  // MARK: - The current line

  /// The line, 0-based.
  var line = 0
  /// The end of the line's content, without its terminator.
  var lineEnd = 0
  /// The beginning of the next line.
  var lineNext = 0
  /// The next byte to look at and its column; the column may lie within a tab at that byte.
  var offset = 0
  var column = 0
  /// Whether ``column`` lies within the tab at ``offset``.
  var isInTab = false
  /// The next byte that is no space or tab, and its column.
  var nonspace = 0
  var nonspaceColumn = 0
  /// A byte of this line which shows that no thematic break of ``thematicByte`` comes before it.
  var thematicFailure = -1
  var thematicByte: UInt8 = 0

  // MARK: - What is open

  var stack = GrowingBuffer<Container>(capacity: 16)
  /// The places of block quotes in ``stack``.
  var quoteLevels = GrowingBuffer<Int>(capacity: 4)
  var leaf = OpenLeaf.none
  var leafBlock = 0
  var fenceIndent = 0
  /// The number of segments after the last line of an indented code block that is not blank.
  var codeSegmentEnd = 0
  /// The end of the last line that belonged to a block, without its terminator.
  var contentEnd = 0
  /// Whether the line before was blank, and the place in ``stack`` of the quote that holds it.
  var afterBlank = false
  var blankLevel = 0
  /// Lines of conflict markers by their first byte; nil until the first `<<<<<<<` is seen.
  var conflictLines: Set<Int>?

  /// Makes a parser of bytes that must outlive it.
  init(_ buffer: UnsafeBufferPointer<UInt8>) {
    // An empty buffer may have no address; any will do, as none of its bytes is read.
    base = buffer.baseAddress ?? UnsafePointer(bitPattern: 8).unsafelyUnwrapped
    count = min(buffer.count, SourceText.maximumByteCount)
    blocks = GrowingBuffer(capacity: count / 48 + 4)
    segments = GrowingBuffer(capacity: count / 56 + 4)
    lineStarts = GrowingBuffer(capacity: count / 48 + 4)
    lineStarts.append(0)
  }

  /// Reads the whole document.
  mutating func parse() -> Result {
    blocks.append(Block(.document, parent: -1, start: 0, end: count, line: 0, segment: 0))
    stack.append(Container(block: 0, required: -1, list: -1))
    let mark = count >= 3 && base[0] == 0xEF && base[1] == 0xBB && base[2] == 0xBF ? 3 : 0
    offset = mark
    readFrontmatter()
    while offset < count {
      beginLine()
      readLine()
      line += 1
      offset = lineNext
      column = 0
      if lineNext < count { lineStarts.append(UInt32(truncatingIfNeeded: lineNext)) }
    }
    closeContainers(downTo: 0)
    return Result(
      blocks: blocks.array, segments: segments.array, definitions: definitions, lineStarts: lineStarts.array)
  }

  /// Finds the end of the line that begins at ``offset``.
  @inline(__always)
  mutating func beginLine() {
    lineEnd = LineScanner.lineEnd(base, from: offset, to: count)
    lineNext = LineScanner.afterTerminator(base, at: lineEnd, to: count)
    thematicFailure = -1
    isInTab = false
    findNonspace()
  }

  // MARK: - Columns

  /// The columns of white space before ``nonspace``.
  @inline(__always)
  var indent: Int { nonspaceColumn &- column }

  /// Whether nothing but white space is left of the line.
  @inline(__always)
  var isBlank: Bool { nonspace == lineEnd }

  /// Finds the next byte that is no space or tab.
  @inline(__always)
  mutating func findNonspace() {
    var position = offset
    var current = column
    while position < lineEnd {
      let byte = base[position]
      if byte == ASCII.space {
        current &+= 1
      } else if byte == ASCII.tab {
        current &+= 4 &- current & 3
      } else {
        break
      }
      position &+= 1
    }
    nonspace = position
    nonspaceColumn = current
  }

  /// Moves on by white space of `columns` columns; a tab may be entered only in part.
  @inline(__always)
  mutating func advance(columns: Int) {
    var left = columns
    if left > 0 { isInTab = false }
    while left > 0, offset < lineEnd {
      if base[offset] == ASCII.tab {
        let width = 4 &- column & 3
        if width > left {
          column &+= left
          isInTab = true
          return
        }
        column &+= width
        left &-= width
      } else {
        column &+= 1
        left &-= 1
      }
      offset &+= 1
    }
  }

  /// Adds the rest of the line as it stands; what is left of a tab that was entered becomes padding.
  @inline(__always)
  mutating func addVerbatim() {
    if isInTab {
      addSegment(from: offset &+ 1, to: lineNext, padding: 4 &- column & 3)
    } else {
      addSegment(from: offset, to: lineNext)
    }
  }

  // MARK: - Adding blocks

  /// Adds a block to the innermost open container.
  @inline(__always)
  mutating func add(_ kind: BlockKind, start: Int) -> Int {
    let level = stack.count &- 1
    if stack[level].openList >= 0 { closeList(at: level) }
    if afterBlank, stack[level].hasChild, stack[level].isItem, level >= blankLevel {
      blocks[stack[level].list].flag = false
    }
    stack[level].hasChild = true
    let index = blocks.count
    blocks.append(
      Block(
        kind, parent: stack[level].block, start: start, end: lineEnd, line: line,
        segment: segments.count))
    return index
  }

  /// Adds a block that ends with the line it began on.
  mutating func addClosed(_ kind: BlockKind, start: Int) -> Int {
    let index = add(kind, start: start)
    blocks[index].subtreeEnd = Int32(truncatingIfNeeded: blocks.count)
    return index
  }

  /// Adds a line of text to a block.
  @inline(__always)
  mutating func addSegment(from start: Int, to end: Int, padding: Int = 0) {
    segments.append(Segment(start, end, padding: padding))
  }

  // MARK: - Closing blocks

  /// Closes the list of a container that a following item could have joined.
  mutating func closeList(at level: Int) {
    let list = stack[level].openList
    blocks[list].subtreeEnd = Int32(truncatingIfNeeded: blocks.count)
    blocks[list].range = ByteRange(blocks[list].range.start, contentEnd)
    stack[level].openList = -1
  }

  /// Closes all containers at and above a place of ``stack``, and the open leaf.
  mutating func closeContainers(downTo depth: Int) {
    closeLeaf()
    while stack.count > depth {
      let level = stack.count &- 1
      if stack[level].openList >= 0 { closeList(at: level) }
      let block = stack[level].block
      blocks[block].subtreeEnd = Int32(truncatingIfNeeded: blocks.count)
      if level > 0 {
        blocks[block].range = ByteRange(blocks[block].range.start, max(contentEnd, blocks[block].content.end))
      }
      if quoteLevels.last == level { quoteLevels.removeLast() }
      stack.removeLast()
    }
  }

  /// Closes the open leaf.
  @inline(__always)
  mutating func closeLeaf() {
    if leaf == .none { return }
    finishLeaf()
  }

  private mutating func finishLeaf() {
    let closing = leaf
    leaf = .none
    if closing == .indentedCode {
      segments.removeLast(segments.count - codeSegmentEnd)
    }
    blocks[leafBlock].segmentEnd = UInt32(truncatingIfNeeded: segments.count)
    blocks[leafBlock].range = ByteRange(blocks[leafBlock].range.start, contentEnd)
    blocks[leafBlock].subtreeEnd = Int32(truncatingIfNeeded: blocks.count)
    let firstSegment = Int(blocks[leafBlock].firstSegment)
    if closing == .paragraph, base[Int(segments[firstSegment].start)] == ASCII.leftBracket {
      extractDefinitions()
    }
    if closing == .table {
      // Rows carry the lines; the table itself has none.
      blocks[leafBlock].segmentEnd = blocks[leafBlock].firstSegment
    }
  }
}
