extension BlockParser {
  /// What a line began at the place that was looked at.
  enum Opening {
    case no, leaf, container
  }

  /// Opens the block that begins at ``nonspace``, if one does.
  ///
  /// - Parameters:
  ///   - depth: The number of containers that the line belongs to; the others are closed by a new block.
  ///   - isContinuation: Whether all open containers go on, so that an open paragraph goes on too.
  /// - Returns: What was begun.
  @inline(__always)
  mutating func openBlock(matched depth: Int, isContinuation: Bool) -> Opening {
    if indent >= 4 {
      guard leaf != .paragraph else { return .no }
      openIndentedCode(matched: depth)
      return .leaf
    }
    let inParagraph = isContinuation && leaf == .paragraph
    switch base[nonspace] {
    case ASCII.hyphen:
      if inParagraph, isSetextUnderline(), endParagraphAsHeading() { return .leaf }
      if openThematicBreak(matched: depth) { return .leaf }
      return openItem(matched: depth, interrupting: inParagraph) ? .container : .no
    case ASCII.hash:
      return openHeading(matched: depth) ? .leaf : .no
    case ASCII.backtick, ASCII.tilde:
      return openFence(matched: depth) ? .leaf : .no
    case ASCII.zero...ASCII.nine, ASCII.plus:
      return openItem(matched: depth, interrupting: inParagraph) ? .container : .no
    case ASCII.asterisk:
      if openThematicBreak(matched: depth) { return .leaf }
      return openItem(matched: depth, interrupting: inParagraph) ? .container : .no
    case ASCII.greater:
      openQuote(matched: depth)
      return .container
    case ASCII.underscore:
      return openThematicBreak(matched: depth) ? .leaf : .no
    case ASCII.equals:
      return inParagraph && isSetextUnderline() && endParagraphAsHeading() ? .leaf : .no
    case ASCII.less:
      return openHTML(matched: depth, inParagraph: inParagraph) ? .leaf : .no
    default:
      return .no
    }
  }

  // MARK: - Headings and breaks

  private mutating func openHeading(matched depth: Int) -> Bool {
    var position = nonspace
    while position < lineEnd, base[position] == ASCII.hash { position &+= 1 }
    let level = position &- nonspace
    guard level <= 6, position == lineEnd || base[position].isBlank else { return false }
    closeContainers(downTo: depth)
    let index = addClosed(.heading, start: nonspace)
    while position < lineEnd, base[position].isBlank { position &+= 1 }
    var end = trimmedEnd(from: position)
    // A closing run of `#` counts only behind white space.
    var hashes = end
    while hashes > position, base[hashes &- 1] == ASCII.hash { hashes &-= 1 }
    if hashes == position {
      end = hashes
    } else if hashes < end, base[hashes &- 1].isBlank {
      end = hashes
      while end > position, base[end &- 1].isBlank { end &-= 1 }
    }
    blocks[index].level = UInt8(truncatingIfNeeded: level)
    blocks[index].marker = ASCII.hash
    blocks[index].content = ByteRange(position, end)
    if position < end {
      addSegment(from: position, to: end)
      blocks[index].segmentEnd = UInt32(truncatingIfNeeded: segments.count)
    }
    return true
  }

  /// Returns the end of the line without trailing spaces and tabs.
  @inline(__always)
  func trimmedEnd(from start: Int) -> Int {
    var end = lineEnd
    while end > start, base[end &- 1].isBlank { end &-= 1 }
    return end
  }

  private func isSetextUnderline() -> Bool {
    let byte = base[nonspace]
    var position = nonspace
    while position < lineEnd, base[position] == byte { position &+= 1 }
    while position < lineEnd, base[position].isBlank { position &+= 1 }
    return position == lineEnd
  }

  /// Makes the open paragraph a heading; one of link reference definitions alone stays none.
  private mutating func endParagraphAsHeading() -> Bool {
    let marker = base[nonspace]
    let before = leafBlock
    closeLeaf()
    let last = blocks.count - 1
    guard last >= before, blocks[last].kind == .paragraph else { return false }
    blocks[last].kind = .heading
    blocks[last].level = marker == ASCII.equals ? 1 : 2
    blocks[last].marker = marker
    let segments = blocks[last].segments
    let start = Int(self.segments[segments.lowerBound].start)
    blocks[last].content = ByteRange(start, contentEnd)
    blocks[last].range = ByteRange(blocks[last].range.start, lineEnd)
    return true
  }

  private mutating func openThematicBreak(matched depth: Int) -> Bool {
    let byte = base[nonspace]
    if nonspace < thematicFailure, thematicByte == byte { return false }
    var position = nonspace
    var marks = 0
    while position < lineEnd {
      if base[position] == byte {
        marks &+= 1
      } else if !base[position].isBlank {
        thematicFailure = position
        thematicByte = byte
        return false
      }
      position &+= 1
    }
    guard marks >= 3 else { return false }
    closeContainers(downTo: depth)
    let index = addClosed(.thematicBreak, start: nonspace)
    blocks[index].marker = byte
    return true
  }

  // MARK: - Code and HTML

  private mutating func openIndentedCode(matched depth: Int) {
    closeContainers(downTo: depth)
    leafBlock = add(.indentedCode, start: nonspace)
    leaf = .indentedCode
    advance(columns: 4)
    addVerbatim()
    codeSegmentEnd = segments.count
  }

  private mutating func openFence(matched depth: Int) -> Bool {
    let byte = base[nonspace]
    var position = nonspace
    while position < lineEnd, base[position] == byte { position &+= 1 }
    let length = position &- nonspace
    guard length >= 3 else { return false }
    if byte == ASCII.backtick {
      var scan = position
      while scan < lineEnd {
        if base[scan] == ASCII.backtick { return false }
        scan &+= 1
      }
    }
    closeContainers(downTo: depth)
    while position < lineEnd, base[position].isBlank { position &+= 1 }
    leafBlock = add(.fencedCode, start: nonspace)
    leaf = .fencedCode
    fenceIndent = indent
    blocks[leafBlock].marker = byte
    blocks[leafBlock].number = UInt32(truncatingIfNeeded: length)
    blocks[leafBlock].content = ByteRange(position, trimmedEnd(from: position))
    return true
  }

  private mutating func openHTML(matched depth: Int, inParagraph: Bool) -> Bool {
    let kind = HTMLBlocks.begin(base, from: nonspace, to: lineEnd, inParagraph: inParagraph)
    guard kind > 0 else { return false }
    closeContainers(downTo: depth)
    leafBlock = add(.htmlBlock, start: nonspace)
    leaf = .html
    blocks[leafBlock].level = kind
    addSegment(from: offset, to: lineNext)
    if HTMLBlocks.ends(kind, base, from: nonspace, to: lineEnd) {
      contentEnd = lineEnd
      closeLeaf()
    }
    return true
  }

  // MARK: - Containers

  private mutating func openQuote(matched depth: Int) {
    closeContainers(downTo: depth)
    let index = add(.blockQuote, start: nonspace)
    blocks[index].marker = ASCII.greater
    quoteLevels.append(stack.count)
    stack.append(Container(block: index, required: -1, list: -1))
    consumeQuoteMarker()
  }

  private mutating func openItem(matched depth: Int, interrupting: Bool) -> Bool {
    let start = nonspace
    var position = start
    var number = 0
    if base[position].isDigit {
      while position < lineEnd, base[position].isDigit {
        guard position &- start < 9 else { return false }
        number = number &* 10 &+ Int(base[position] &- ASCII.zero)
        position &+= 1
      }
      guard position < lineEnd,
        base[position] == ASCII.period || base[position] == ASCII.rightParenthesis
      else { return false }
      if interrupting, number != 1 { return false }
    }
    let marker = base[position]
    position &+= 1
    guard position == lineEnd || base[position].isBlank else { return false }
    if interrupting {
      var text = position
      while text < lineEnd, base[text].isBlank { text &+= 1 }
      if text == lineEnd { return false }
    }
    closeContainers(downTo: depth)

    let markerIndent = indent
    let width = position &- start
    offset = position
    column = nonspaceColumn &+ width
    isInTab = false
    findNonspace()
    let spaces = indent
    let padding: Int
    if spaces < 1 || spaces >= 5 || isBlank {
      padding = width &+ 1
      if spaces > 0 { advance(columns: 1) }
    } else {
      padding = width &+ spaces
      offset = nonspace
      column = nonspaceColumn
    }
    pushItem(start: start, marker: marker, number: number, width: width, required: markerIndent &+ padding)
    return true
  }

  /// Adds an item to the list it continues, or to a new one.
  private mutating func pushItem(start: Int, marker: UInt8, number: Int, width: Int, required: Int) {
    let level = stack.count &- 1
    var list = stack[level].openList
    if list >= 0, blocks[list].marker == marker {
      if afterBlank, level >= blankLevel { blocks[list].flag = false }
    } else {
      list = add(.list, start: start)
      blocks[list].marker = marker
      blocks[list].flag = true
      blocks[list].number = UInt32(truncatingIfNeeded: number)
      stack[level].openList = list
    }
    let item = blocks.count
    blocks.append(
      Block(.item, parent: list, start: start, end: lineEnd, line: line, segment: segments.count))
    blocks[item].marker = marker
    blocks[item].number = UInt32(truncatingIfNeeded: number)
    blocks[item].content = ByteRange(start, start &+ width)
    stack.append(Container(block: item, required: required, list: list))
  }
}
