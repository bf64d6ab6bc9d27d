extension BlockParser {
  /// Reads the line that ``beginLine()`` found.
  mutating func readLine() {
    var depth = 1
    var quotes = 0
    if !isBlank {
      if nonspace == offset, Self.maybeConflict(base[nonspace]), readConflictMarker() { return }
      while depth < stack.count {
        if stack[depth].isItem {
          guard indent >= stack[depth].required else { break }
          advance(columns: stack[depth].required)
          // Within white space the next text stays where it was.
        } else {
          guard indent <= 3, base[nonspace] == ASCII.greater else { break }
          consumeQuoteMarker()
          quotes &+= 1
        }
        depth &+= 1
        if isBlank { break }
      }
    }
    if isBlank {
      readBlankLine(matched: depth, quotes: quotes)
    } else {
      readTextLine(matched: depth)
      contentEnd = lineEnd
      afterBlank = false
    }
  }

  /// Moves behind a `>` and the one column of white space that belongs to it.
  @inline(__always)
  mutating func consumeQuoteMarker() {
    offset = nonspace &+ 1
    column = nonspaceColumn &+ 1
    isInTab = false
    if offset < lineEnd, base[offset].isBlank { advance(columns: 1) }
    findNonspace()
  }

  // MARK: - Blank lines

  /// Reads a line on which nothing stands behind the markers of the containers before `depth`.
  private mutating func readBlankLine(matched depth: Int, quotes: Int) {
    // Items go on over blank lines, quotes do not; so the first quote whose marker is missing ends,
    // and with it everything inside. This looks at no open item one by one.
    let holder = quotes > 0 ? quoteLevels[quotes - 1] : 0
    if quotes < quoteLevels.count {
      closeContainers(downTo: quoteLevels[quotes])
    } else if stack.count > depth, let top = stack.last, top.isItem, !top.hasChild {
      closeContainers(downTo: stack.count - 1)
    } else {
      switch leaf {
      case .fencedCode:
        advanceThroughItems(from: depth)
        advance(columns: min(fenceIndent, indent))
        addVerbatim()
        contentEnd = lineEnd
        return
      case .indentedCode:
        advanceThroughItems(from: depth)
        advance(columns: min(4, indent))
        addVerbatim()
      case .html where blocks[leafBlock].level <= 5:
        addSegment(from: offset, to: lineNext)
        contentEnd = lineEnd
        return
      case .html, .paragraph, .table:
        closeLeaf()
      case .none:
        break
      }
    }
    afterBlank = true
    blankLevel = holder
  }

  /// Moves over as much indentation as the open items from `depth` on ask for.
  ///
  /// Ends with the line, so that it costs no more than the line is long.
  private mutating func advanceThroughItems(from depth: Int) {
    var level = depth
    while level < stack.count, offset < lineEnd {
      advance(columns: min(stack[level].required, indent))
      level += 1
    }
  }

  // MARK: - Lines with text

  /// Reads a line of which the containers before `depth` have taken their part.
  private mutating func readTextLine(matched depth: Int) {
    let allMatched = depth == stack.count
    if allMatched, continuesVerbatim() { return }
    var opened = false
    while !isBlank {
      switch openBlock(matched: opened ? stack.count : depth, isContinuation: allMatched && !opened) {
      case .no:
        break
      case .leaf:
        return
      case .container:
        opened = true
        continue
      }
      break
    }
    if !opened, !allMatched {
      if leaf == .paragraph {
        addSegment(from: nonspace, to: lineNext)
        return
      }
      closeContainers(downTo: depth)
    }
    guard !isBlank else { return }
    switch leaf {
    case .paragraph:
      if !beginTable() { addSegment(from: nonspace, to: lineNext) }
    case .table:
      addTableRow()
    case .none, .fencedCode, .indentedCode, .html:
      leafBlock = add(.paragraph, start: nonspace)
      leaf = .paragraph
      addSegment(from: nonspace, to: lineNext)
    }
  }

  /// Gives the line to an open code or HTML block.
  ///
  /// - Returns: Whether the line needs no further look.
  @inline(__always)
  private mutating func continuesVerbatim() -> Bool {
    switch leaf {
    case .none, .paragraph, .table:
      return false
    case .fencedCode:
      if closesFence() {
        contentEnd = lineEnd
        blocks[leafBlock].flag = true
        closeLeaf()
        return true
      }
      advance(columns: min(fenceIndent, indent))
      addVerbatim()
      return true
    case .indentedCode:
      guard indent >= 4 else {
        closeLeaf()
        return false
      }
      advance(columns: 4)
      addVerbatim()
      codeSegmentEnd = segments.count
      return true
    case .html:
      addSegment(from: offset, to: lineNext)
      if HTMLBlocks.ends(blocks[leafBlock].level, base, from: nonspace, to: lineEnd) {
        contentEnd = lineEnd
        closeLeaf()
      }
      return true
    }
  }

  /// Whether the line is the closing fence of the open code block.
  private func closesFence() -> Bool {
    let fence = blocks[leafBlock].marker
    guard indent <= 3, base[nonspace] == fence else { return false }
    var position = nonspace
    while position < lineEnd, base[position] == fence { position &+= 1 }
    guard position &- nonspace >= Int(blocks[leafBlock].number) else { return false }
    while position < lineEnd, base[position].isBlank { position &+= 1 }
    return position == lineEnd
  }
}
