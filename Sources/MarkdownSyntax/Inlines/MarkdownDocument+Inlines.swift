extension MarkdownDocument {
  /// Returns the inlines of a paragraph, heading or table row; other blocks have none.
  ///
  /// - Parameter index: The index of a block.
  /// - Returns: The inlines in the order of the document, an outer one before those inside it.
  /// - Complexity: O(*n* log *n*) in the length of the block's text.
  package func inlines(of index: Int) -> [Inline] {
    let block = blocks[index]
    return source.bytes.withUnsafeBufferPointer { buffer -> [Inline] in
      guard let base = buffer.baseAddress else { return [] }
      switch block.kind {
      case .paragraph, .heading:
        return inlines(trimmedText(of: block, base))
      case .tableRow:
        var result: [Inline] = []
        for cell in TableRows.cells(base, from: block.range.start, to: block.range.end) {
          result += inlines(JoinedText(base, cell))
        }
        return result
      case .document, .frontmatter, .conflictMarker, .blockQuote, .list, .item, .thematicBreak,
        .fencedCode, .indentedCode, .htmlBlock, .linkDefinition, .table:
        return []
      }
    }
  }

  /// Returns the block's text without the white space behind it.
  ///
  /// A line of form feeds is not blank, so that a whole line may be such white space.
  private func trimmedText(of block: Block, _ base: UnsafePointer<UInt8>) -> JoinedText {
    var lines = segments[block.segments]
    while let last = lines.last?.range {
      let end = base.trimmedEnd(from: last.start, to: last.end)
      if end > last.start { return JoinedText(base, lines: lines, end: end) }
      lines.removeLast()
    }
    return JoinedText(base, ByteRange(0, 0))
  }

  private func inlines(_ text: JoinedText) -> [Inline] {
    text.withBytes { bytes in
      var parser = InlineParser(bytes, definitions: definitions, index: definitionIndex)
      return parser.parse(text)
    }
  }
}
