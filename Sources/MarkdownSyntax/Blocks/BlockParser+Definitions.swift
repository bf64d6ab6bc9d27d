extension BlockParser {
  /// Takes the link reference definitions from the beginning of the paragraph that was just closed.
  ///
  /// The paragraph is the last block; definitions come in its place, before what is left of it.
  mutating func extractDefinitions() {
    let paragraph = blocks[leafBlock]
    guard mayBeginWithDefinition(segments[Int(paragraph.firstSegment)]) else { return }
    let lines = segments[paragraph.segments]
    let text = JoinedText(base, lines: lines[...], end: lines.last.map { Int($0.end) } ?? 0)
    var position = 0
    var firstLine = 0
    var found: [(definition: LinkScanner.Definition, lines: Range<Int>)] = []
    text.withBytes { bytes in
      while let definition = LinkScanner.definition(bytes, from: position, to: bytes.count) {
        position = definition.end
        var lastLine = firstLine
        while lastLine < lines.count, text.end(ofLine: lastLine) <= position { lastLine += 1 }
        found.append((definition, firstLine..<lastLine))
        firstLine = lastLine
      }
    }
    guard !found.isEmpty else { return }
    blocks.removeLast()
    segments.removeLast(lines.count)
    for (definition, range) in found {
      let start = text.source(definition.label.start) - 1
      let block = append(
        .linkDefinition, like: paragraph, lines: lines[range], start: start, firstLine: range.lowerBound)
      blocks[block].content = text.source(definition.label)
      let label = text.withBytes { LinkScanner.normalized($0, definition.label) }
      definitions.append(
        LinkDefinition(
          block: block, normalizedLabel: label, label: text.source(definition.label),
          destination: text.source(definition.destination), title: definition.title.map(text.source)))
    }
    if firstLine < lines.count {
      leafBlock = append(
        .paragraph, like: paragraph, lines: lines[firstLine...], start: Int(lines[firstLine].start),
        firstLine: firstLine)
    }
  }

  /// Whether a line that begins with a bracket leaves open that a definition begins there.
  ///
  /// Most such lines are steps with a check box or begin with a link.
  private func mayBeginWithDefinition(_ line: Segment) -> Bool {
    var position = Int(line.start) + 1
    let end = Int(line.end)
    while position < end {
      switch base[position] {
      case ASCII.backslash: position += 1
      case ASCII.leftBracket: return false
      case ASCII.rightBracket: return position + 1 < end && base[position + 1] == ASCII.colon
      default: break
      }
      position += 1
    }
    return true
  }

  private mutating func append(
    _ kind: BlockKind, like paragraph: Block, lines: ArraySlice<Segment>, start: Int, firstLine: Int
  ) -> Int {
    var end = lines.last.map { $0.range.end } ?? start
    while end > start, base[end - 1].isWhitespace { end -= 1 }
    var block = Block(
      kind, parent: Int(paragraph.parent), start: start, end: end,
      line: Int(paragraph.firstLine) + firstLine, segment: segments.count)
    segments.append(contentsOf: lines)
    block.segmentEnd = UInt32(truncatingIfNeeded: segments.count)
    block.subtreeEnd = Int32(truncatingIfNeeded: blocks.count + 1)
    blocks.append(block)
    return blocks.count - 1
  }
}
