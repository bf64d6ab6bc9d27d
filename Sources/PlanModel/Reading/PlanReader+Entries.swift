import MarkdownSyntax
import PlanLanguage
import PlanText

extension PlanReader {
  /// Finds the list items of all sections.
  mutating func readEntries() {
    for section in sections.indices {
      let range = sections[section].ownBlocks
      let role = sections[section].effectiveRole
      var index = range.lowerBound
      while index < range.upperBound {
        let end = Int(blocks[index].subtreeEnd)
        if case .list = blocks[index].kind { readList(index, end: end, section: section, role: role) }
        index = end
      }
    }
  }

  /// Reads the items of a list and of the lists in them, without recursion.
  private mutating func readList(_ list: Int, end: Int, section: Int, role: SectionRole?) {
    var index = list + 1
    while index < end {
      switch blocks[index].kind {
      case .item:
        while let last = openEntries.last, last.end <= index {
          entries[last.entry].subtreeEnd = entries.count
          openEntries.removeLast()
        }
        let depth = min(openEntries.count, Self.maximumDepth)
        let parent = depth == 0 ? nil : openEntries[depth - 1].entry
        openEntries.append((entries.count, Int(blocks[index].subtreeEnd)))
        readEntry(index, section: section, role: role, parent: parent)
        index += 1
      case .list, .paragraph:
        index += 1
      case .document, .frontmatter, .conflictMarker, .blockQuote, .heading, .thematicBreak, .fencedCode,
        .indentedCode, .htmlBlock, .linkDefinition, .table, .tableRow:
        // What is quoted is somebody else's text; the others hold no items.
        index = Int(blocks[index].subtreeEnd)
      }
    }
    while let last = openEntries.popLast() { entries[last.entry].subtreeEnd = entries.count }
  }

  private mutating func readEntry(_ item: Int, section: Int, role: SectionRole?, parent: Int?) {
    let first = item + 1
    var hasText = false
    if first < Int(blocks[item].subtreeEnd), case .paragraph = blocks[first].kind { hasText = true }
    var box = CheckBox.none
    var boxRange: ByteRange?
    var time: LeadingTime?
    var start = blocks[item].content.end
    var end = start
    if hasText {
      start = blocks[first].range.start
      end = blocks[first].range.end
      if start + 3 <= end, bytes[start] == ASCII.leftBracket, bytes[start + 2] == ASCII.rightBracket,
        start + 3 == end || bytes[start + 3].isWhitespace, let mark = CheckBox(mark: bytes[start + 1])
      {
        box = mark
        boxRange = ByteRange(start, start + 3)
        start = bytes.trimmedStart(from: start + 3, to: end)
      }
      // Most entries begin with a word, which is no time.
      if start < end, !bytes[start].isLetter {
        time = TimeStampReader.readLeading(bytes, from: start, to: end)
        if let time {
          start = min(max(start, time.textStart), end)
          if role == .status { bracketedStamps += time.wrapper == .brackets ? 1 : -1 }
        }
      }
    }
    entries.append(
      Entry(
        role: role, section: section, item: item, parent: parent, subtreeEnd: entries.count + 1,
        line: Int(blocks[item].firstLine) + 1, box: box, boxRange: boxRange, leadingTime: time,
        paragraph: hasText ? first : nil, text: ByteRange(start, end),
        number: blocks[item].isOrdered ? Int(blocks[item].number) : nil))
  }
}
