import MarkdownSyntax

/// The promises that every document keeps, whatever its bytes are.
enum WellFormed {
  /// Returns what is wrong with the document that some bytes make, or `nil` when all is well.
  static func fault(_ bytes: [UInt8]) -> String? {
    let document = MarkdownDocument(parsing: bytes)
    return leafFault(document) ?? lineFault(document) ?? blockFault(document) ?? inlineFault(document)
  }

  private static func leafFault(_ document: MarkdownDocument) -> String? {
    var position = 0
    for leaf in document.leaves() {
      if leaf.range.start != position || leaf.range.isEmpty { return "leaf \(leaf.range) after \(position)" }
      position = leaf.range.end
    }
    return position == document.source.bytes.count ? nil : "leaves end at \(position)"
  }

  private static func lineFault(_ document: MarkdownDocument) -> String? {
    document.source.lines == LineTable(scanning: document.source.bytes) ? nil : "line table"
  }

  private static func blockFault(_ document: MarkdownDocument) -> String? {
    let blocks = document.blocks
    guard let root = blocks.first, root.kind == .document, root.parent == -1,
      Int(root.subtreeEnd) == blocks.count
    else { return "root" }
    var segmentEnd = 0
    for (index, block) in blocks.enumerated() {
      let subtreeEnd = Int(block.subtreeEnd)
      if subtreeEnd <= index || subtreeEnd > blocks.count { return "subtree of block \(index)" }
      if !block.kind.isContainer, subtreeEnd != index + 1 { return "leaf block \(index) with children" }
      if Int(block.firstLine) != document.source.lines.index(of: block.range.start), index > 0 {
        return "line of block \(index)"
      }
      if let fault = placeFault(block, index, document) { return fault }
      for segment in block.segments {
        let range = document.segments[segment].range
        // Only a last line without a line end may be empty.
        let isLast = range.start == document.source.bytes.count
        if range.start < segmentEnd || range.isEmpty != isLast { return "segment \(segment)" }
        segmentEnd = range.end
      }
    }
    return nil
  }

  private static func placeFault(_ block: Block, _ index: Int, _ document: MarkdownDocument) -> String? {
    guard index > 0 else { return nil }
    let parentIndex = Int(block.parent)
    guard parentIndex >= 0, parentIndex < index else { return "parent of block \(index)" }
    let parent = document.blocks[parentIndex]
    if !parent.kind.isContainer { return "parent kind of block \(index)" }
    if Int(parent.subtreeEnd) < Int(block.subtreeEnd) { return "block \(index) goes on behind its parent" }
    if (parent.kind == .list) != (block.kind == .item) { return "items and lists at block \(index)" }
    if (parent.kind == .table) != (block.kind == .tableRow) { return "rows and tables at block \(index)" }
    if !parent.range.contains(block.range) { return "block \(index) \(block.range) leaves \(parent.range)" }
    if !block.range.contains(block.content), !block.content.isEmpty { return "content of block \(index)" }
    if parentIndex + 1 < index, block.range.start < document.blocks[index - 1].range.start {
      return "order of block \(index)"
    }
    // The first line of a leaf block begins with the block or, for code and HTML, before it.
    for segment in block.segments where segment > block.segments.lowerBound {
      let range = document.segments[segment].range
      if range.start < block.range.start { return "segment before block \(index)" }
    }
    return nil
  }

  private static func inlineFault(_ document: MarkdownDocument) -> String? {
    for (index, block) in document.blocks.enumerated() {
      var open: [ByteRange] = []
      var start = 0
      for inline in document.inlines(of: index) {
        if !block.range.contains(inline.range) || inline.range.isEmpty { return "inline of block \(index)" }
        if !inline.range.contains(inline.content) { return "content of \(inline)" }
        if inline.range.start < start { return "order of \(inline)" }
        start = inline.range.start
        while let last = open.last, last.end <= inline.range.start { open.removeLast() }
        if let last = open.last, !last.contains(inline.range) { return "\(inline) crosses \(last)" }
        switch inline.kind {
        case .emphasis, .strong, .strikethrough, .link, .image:
          open.append(inline.content)
          if inline.definition == nil, !inline.destination.isEmpty, !inline.range.contains(inline.destination)
          {
            return "destination of \(inline)"
          }
        case .codeSpan, .autolink, .extendedAutolink, .html, .escape, .entity, .hardBreak, .softBreak:
          start = inline.range.end
        }
      }
    }
    return nil
  }
}
