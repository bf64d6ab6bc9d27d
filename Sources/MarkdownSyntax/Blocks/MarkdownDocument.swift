/// The structure of a Markdown document, with the bytes of every block.
///
/// Follows CommonMark 0.31.2 (https://spec.commonmark.org/0.31.2/) and the tables and task lists of
/// GFM (https://github.github.com/gfm/). Any bytes are a document; reading never fails. Every byte
/// belongs to one leaf of ``leaves()``.
package struct MarkdownDocument: Sendable {
  /// What was read.
  package let source: SourceText

  /// All blocks in the order of the document; the first is the document itself.
  package let blocks: [Block]

  /// The lines of text of all leaf blocks, in the order of the document.
  package let segments: [Segment]

  /// The link reference definitions in the order of the document.
  package let definitions: [LinkDefinition]

  /// The first definition of each normalised label.
  let definitionIndex: [[UInt8]: Int]

  /// Reads a document.
  ///
  /// - Parameter bytes: Any bytes, at most ``SourceText/maximumByteCount`` of them; what comes after
  ///   that is not looked at.
  /// - Complexity: O(*n*) in the number of bytes, whatever they are.
  package init(parsing bytes: [UInt8]) {
    let parsed = bytes.withUnsafeBufferPointer { buffer -> BlockParser.Result in
      var parser = BlockParser(buffer)
      return parser.parse()
    }
    source = SourceText(
      bytes: bytes, lines: LineTable(starts: parsed.lineStarts, byteCount: bytes.count))
    blocks = parsed.blocks
    segments = parsed.segments
    definitions = parsed.definitions
    var index: [[UInt8]: Int] = [:]
    for (position, definition) in parsed.definitions.enumerated()
    where index[definition.normalizedLabel] == nil {
      index[definition.normalizedLabel] = position
    }
    definitionIndex = index
  }

  /// The frontmatter block, or `nil` when the document begins otherwise.
  package var frontmatter: Block? {
    blocks.count > 1 && blocks[1].kind == .frontmatter ? blocks[1] : nil
  }

  /// Returns the index of the first child of a block, or `nil` when it has none.
  package func firstChild(of index: Int) -> Int? {
    index + 1 < Int(blocks[index].subtreeEnd) ? index + 1 : nil
  }

  /// Returns the index of the block that follows a block under the same parent, or `nil`.
  package func nextSibling(of index: Int) -> Int? {
    let parent = Int(blocks[index].parent)
    guard parent >= 0 else { return nil }
    let next = Int(blocks[index].subtreeEnd)
    return next < Int(blocks[parent].subtreeEnd) ? next : nil
  }

  /// Returns the indices of the children of a block.
  ///
  /// - Complexity: O(*n*) in the number of children.
  package func children(of index: Int) -> [Int] {
    var result: [Int] = []
    var child = firstChild(of: index)
    while let current = child {
      result.append(current)
      child = nextSibling(of: current)
    }
    return result
  }

  /// Returns the last line of a block, 0-based.
  ///
  /// - Complexity: O(log *n*) in the number of lines.
  package func lastLine(of block: Block) -> Int {
    source.lines.index(of: max(block.range.start, block.range.end - 1))
  }
}
