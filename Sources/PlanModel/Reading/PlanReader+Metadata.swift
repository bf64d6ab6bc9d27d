import MarkdownSyntax
import PlanLanguage
import PlanText

extension PlanReader {
  /// The longest key of a metadata line, in bytes.
  private static let longestKey = 48

  /// Finds the `Key: value` lines between the title and the first section.
  mutating func readMetadata() {
    let start = titleHeading.map { Int(blocks[$0].subtreeEnd) } ?? 1
    let end = sections.first { $0.heading >= start }?.heading ?? blocks.count
    var index = start
    while index < end {
      let next = Int(blocks[index].subtreeEnd)
      switch blocks[index].kind {
      case .paragraph:
        readLines(of: index, place: .paragraph)
      case .blockQuote:
        var child = index + 1
        while child < next {
          if case .paragraph = blocks[child].kind { readLines(of: child, place: .quote) }
          child = Int(blocks[child].subtreeEnd)
        }
      case .list:
        var item = index + 1
        while item < next {
          let itemEnd = Int(blocks[item].subtreeEnd)
          if item + 1 < itemEnd, case .paragraph = blocks[item + 1].kind {
            readLines(of: item + 1, place: .bullet)
          }
          item = itemEnd
        }
      case .document, .frontmatter, .conflictMarker, .item, .heading, .thematicBreak, .fencedCode,
        .indentedCode, .htmlBlock, .linkDefinition, .table, .tableRow:
        break
      }
      index = next
    }
  }

  private mutating func readLines(of paragraph: Int, place: MetadataLine.Place) {
    for segment in blocks[paragraph].segments {
      let line = metadataLine(segments[segment].range, place: place)
      if let line { metadata.append(line) }
      // Only the first line of a bullet names a key, the others go on with its value; and a colon
      // within prose is no key because the line was wrapped before it.
      if place == .bullet || line == nil && segment == blocks[paragraph].segments.lowerBound { return }
    }
  }

  /// Reads one line as `Key: value`, in any of the forms that plans use.
  func metadataLine(_ line: ByteRange, place: MetadataLine.Place) -> MetadataLine? {
    var start = bytes.trimmedStart(from: line.start, to: line.end)
    var end = bytes.trimmedEnd(from: start, to: line.end)
    let isBold = isBoldMark(start, end)
    if isBold { start += 2 }
    guard start < end, bytes[start].isLetter || bytes[start] >= 0x80 else { return nil }
    var position = start
    var words = 1
    while position < end, position - start <= Self.longestKey {
      let byte = bytes[position]
      if bytes.endOfColon(at: position, to: end) != nil || isBold && isBoldMark(position, end) { break }
      if byte == ASCII.space { words += 1 }
      guard isKeyByte(byte) else { return nil }
      position += 1
    }
    guard position < end, position - start <= Self.longestKey else { return nil }
    var keyEnd = position
    while keyEnd > start, bytes[keyEnd - 1] == ASCII.space { keyEnd -= 1 }
    if keyEnd < position { words -= position - keyEnd }
    var emphasis = MetadataLine.Emphasis.none
    if isBold, isBoldMark(position, end) {
      emphasis = .boldBeforeColon
      position += 2
      while position < end, bytes[position] == ASCII.space { position += 1 }
    }
    guard let afterColon = bytes.endOfColon(at: position, to: end) else { return nil }
    position = afterColon
    if isBold, emphasis == .none {
      guard isBoldMark(position, end) else { return nil }
      emphasis = .boldWithColon
      position += 2
    }
    // A sentence may hold a colon; a key is short, and one of several words begins with a capital.
    guard words <= 5 else { return nil }
    if emphasis == .none, words > 2 {
      guard words <= 4, bytes[start] >= 0x80 || bytes[start] & 0x20 == 0 else { return nil }
    }
    // `https://…` and `12:30` are no keys.
    guard
      position == end || bytes[position].isWhitespace || bytes[afterColon - 1] >= 0x80
        || emphasis == .boldWithColon
    else { return nil }
    position = bytes.trimmedStart(from: position, to: end)
    // A backslash at the end breaks the line and is not part of the value.
    if end < line.end, end > position, bytes[end - 1] == ASCII.backslash {
      end = bytes.trimmedEnd(from: position, to: end - 1)
    }
    return MetadataLine(
      place: place, emphasis: emphasis, key: ByteRange(start, keyEnd), value: ByteRange(position, end),
      line: lines.index(of: line.start) + 1)
  }

  private func isKeyByte(_ byte: UInt8) -> Bool {
    byte.isAlphanumeric || byte >= 0x80 || byte == ASCII.space || byte == ASCII.hyphen
      || byte == ASCII.underscore || byte == ASCII.slash || byte == ASCII.apostrophe
  }

  private func isBoldMark(_ position: Int, _ end: Int) -> Bool {
    position + 1 < end && bytes[position] == ASCII.asterisk && bytes[position + 1] == ASCII.asterisk
  }
}
