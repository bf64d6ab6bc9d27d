import MarkdownSyntax

extension TreeText {
  /// Writes down the tree of a document that this reader made.
  ///
  /// Definitions are left out, as cmark-gfm keeps none; frontmatter too, and a conflict marker is
  /// written as the comment that stands in its place in what cmark-gfm is given.
  init(_ document: MarkdownDocument) {
    self.init()
    var open: [Int] = []
    for (index, block) in document.blocks.enumerated().dropFirst() {
      while let last = open.last, index >= Int(document.blocks[last].subtreeEnd) {
        close()
        open.removeLast()
      }
      if begin(block, index, document) { open.append(index) }
    }
    for _ in open { close() }
  }

  /// Writes a block.
  ///
  /// - Returns: Whether it is still open, because other blocks may follow inside it.
  private mutating func begin(_ block: Block, _ index: Int, _ document: MarkdownDocument) -> Bool {
    let line = Int(block.firstLine) + 1
    switch block.kind {
    case .blockQuote:
      openBlock("block_quote", line: line)
      return true
    case .list:
      let marker = block.isOrdered ? "ordered\(Unicode.Scalar(block.marker)) \(block.number)" : "bullet"
      openBlock("list \(marker) \(block.isTight ? "tight" : "loose")", line: line)
      return true
    case .item:
      openBlock("item", line: line)
      return true
    case .table:
      openBlock("table \(block.number)", line: line)
      return true
    case .tableRow:
      openBlock("row", line: line)
      writeCells(ofRow: index, document)
      close()
    case .paragraph, .heading:
      openBlock(block.kind == .paragraph ? "paragraph" : "heading \(block.level)", line: line)
      let lines = document.textLines(of: block)
      write(document.inlines(of: index)[...], lines: lines, document, inTable: false)
      close()
    case .fencedCode:
      let info = HTMLEntities.unescaped(document.source.bytes[block.content.indices])
      openBlock("fenced \(Self.quoted(info))", line: line)
      leaf(Self.quoted(document.literal(of: block)))
      close()
    case .indentedCode:
      openBlock("indented", line: line)
      leaf(Self.quoted(document.literal(of: block)))
      close()
    case .htmlBlock:
      openBlock("html", line: line)
      leaf(Self.quoted(Self.withoutLineEnds(document.literal(of: block))))
      close()
    case .conflictMarker:
      openBlock("html", line: line)
      leaf(Self.quoted(Array(Self.conflictPlaceholder.utf8)))
      close()
    case .thematicBreak:
      openBlock("break", line: line)
      close()
    case .document, .frontmatter, .linkDefinition:
      break
    }
    return false
  }

  /// What stands for a conflict marker in the text that cmark-gfm is given.
  static let conflictPlaceholder = "<!--conflict-->"

  private mutating func writeCells(ofRow index: Int, _ document: MarkdownDocument) {
    let table = document.blocks[Int(document.blocks[index].parent)]
    let cells = document.cells(ofRow: index)
    var inlines = document.inlines(of: index)[...]
    for column in 0..<Int(table.number) {
      openInline("cell")
      if column < cells.count {
        let own = inlines.prefix { $0.range.end <= cells[column].end }
        write(own, lines: [cells[column]], document, inTable: true)
        inlines = inlines.dropFirst(own.count)
      }
      close()
    }
  }

  /// Writes inlines and the text between them; a stack stands for the inlines that are open.
  private mutating func write(
    _ inlines: ArraySlice<Inline>, lines: [ByteRange], _ document: MarkdownDocument, inTable: Bool
  ) {
    let text = LinesOfText(lines: lines, source: document.source, unescapesPipes: inTable)
    var open: [Inline] = []
    var position = lines.first?.start ?? 0
    for inline in inlines {
      while let last = open.last, last.range.end <= inline.range.start {
        finish(last, text, &position)
        open.removeLast()
      }
      plain(text.bytes(from: position, to: inline.range.start))
      position = inline.range.end
      switch inline.kind {
      case .codeSpan: leaf("code \(Self.quoted(text.code(inline.content)))")
      case .html: leaf("html \(Self.quoted(text.bytes(from: inline.range.start, to: inline.range.end)))")
      case .escape: plain(text.bytes(from: inline.content.start, to: inline.content.end))
      case .entity: plain(HTMLEntities.unescaped(document.source.bytes[inline.range.indices]))
      case .hardBreak: leaf("linebreak")
      case .softBreak: leaf("softbreak")
      case .autolink, .extendedAutolink:
        openInline("link \(Self.quoted(text.address(of: inline))) \"\"")
        plain(text.label(of: inline))
        close()
      case .emphasis, .strong, .strikethrough, .link, .image:
        openInline(text.name(of: inline, in: document))
        open.append(inline)
        position = inline.content.start
      }
    }
    while let last = open.popLast() { finish(last, text, &position) }
    plain(text.bytes(from: position, to: lines.last?.end ?? position))
  }

  private mutating func finish(_ inline: Inline, _ text: LinesOfText, _ position: inout Int) {
    plain(text.bytes(from: position, to: inline.content.end))
    position = inline.range.end
    close()
  }
}

extension MarkdownDocument {
  /// Returns the lines of a paragraph or heading without the white space behind the last one.
  fileprivate func textLines(of block: Block) -> [ByteRange] {
    var lines = segments[block.segments].map(\.range)
    while let last = lines.popLast() {
      var end = last.end
      while end > last.start, source.bytes[end - 1].isWhitespace { end -= 1 }
      if end > last.start { return lines + [ByteRange(last.start, end)] }
    }
    return lines
  }

  /// Returns the text of a code or HTML block; its last line has a line end too.
  fileprivate func literal(of block: Block) -> [UInt8] {
    var result: [UInt8] = []
    for segment in segments[block.segments] {
      result.append(contentsOf: repeatElement(0x20, count: Int(segment.padding)))
      result.append(contentsOf: source.bytes[segment.range.indices])
    }
    guard let last = segments[block.segments].last?.range else { return result }
    if last.isEmpty || source.bytes[last.end - 1] != 0x0A && source.bytes[last.end - 1] != 0x0D {
      result.append(0x0A)
    }
    return result
  }
}
