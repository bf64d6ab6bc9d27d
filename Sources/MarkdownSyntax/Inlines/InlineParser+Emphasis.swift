extension InlineParser {
  /// Reads a run of `*`, `_` or `~` and keeps it as a delimiter when it may open or close.
  mutating func scanDelimiterRun() {
    let byte = base[position]
    let start = position
    while position < count, base[position] == byte { position += 1 }
    let length = position - start
    if byte == ASCII.tilde, length > 2 { return }
    let before = scalarBefore(start)
    let after = scalarAfter(position)
    let isSpaceBefore = Self.isWhitespace(before)
    let isSpaceAfter = Self.isWhitespace(after)
    let isMarkBefore = Self.isPunctuation(before)
    let isMarkAfter = Self.isPunctuation(after)
    let isLeft = !isSpaceAfter && (!isMarkAfter || isSpaceBefore || isMarkBefore)
    let isRight = !isSpaceBefore && (!isMarkBefore || isSpaceAfter || isMarkAfter)
    let canOpen: Bool
    let canClose: Bool
    if byte == ASCII.underscore {
      canOpen = isLeft && (!isRight || isMarkBefore)
      canClose = isRight && (!isLeft || isMarkAfter)
    } else {
      canOpen = isLeft
      canClose = isRight
    }
    guard canOpen || canClose else { return }
    let index = delimiters.count
    delimiters.append(
      Delimiter(
        byte: byte, start: start, end: position, length: length, canOpen: canOpen, canClose: canClose,
        previous: lastDelimiter))
    if lastDelimiter >= 0 { delimiters[lastDelimiter].next = index }
    lastDelimiter = index
  }

  /// Pairs the delimiters behind `bottom` and takes them from the list.
  ///
  /// For each kind of closer, the place is kept below which no opener was found, so that each
  /// delimiter is looked at a bounded number of times.
  mutating func processDelimiters(above bottom: Int) {
    guard lastDelimiter != bottom else { return }
    var openersBottom = [Int](repeating: bottom, count: 14)
    var closer = bottom < 0 ? (delimiters.isEmpty ? -1 : firstDelimiter) : delimiters[bottom].next
    while closer >= 0 {
      guard delimiters[closer].canClose else {
        closer = delimiters[closer].next
        continue
      }
      let slot = Self.slot(of: delimiters[closer])
      var opener = delimiters[closer].previous
      var isFound = false
      while opener >= 0, opener > bottom, opener > openersBottom[slot] {
        if matches(opener, closer) {
          isFound = true
          break
        }
        opener = delimiters[opener].previous
      }
      guard isFound else {
        openersBottom[slot] = max(delimiters[closer].previous, bottom)
        let next = delimiters[closer].next
        if !delimiters[closer].canOpen { unlink(closer) }
        closer = next
        continue
      }
      closer = pair(opener, closer)
    }
    truncateDelimiters(to: bottom)
  }

  /// The first delimiter of the list, or -1.
  private var firstDelimiter: Int {
    // The list begins with the first delimiter that was not taken out.
    var first = lastDelimiter
    while first >= 0, delimiters[first].previous >= 0 { first = delimiters[first].previous }
    return first
  }

  private func matches(_ opener: Int, _ closer: Int) -> Bool {
    let left = delimiters[opener]
    let right = delimiters[closer]
    guard left.byte == right.byte, left.canOpen else { return false }
    if left.byte == ASCII.tilde { return left.length == right.length }
    if left.canClose || right.canOpen {
      return (left.length + right.length) % 3 != 0 || (left.length % 3 == 0 && right.length % 3 == 0)
    }
    return true
  }

  /// Makes emphasis of an opener and a closer.
  ///
  /// - Returns: The next closer to look at.
  private mutating func pair(_ opener: Int, _ closer: Int) -> Int {
    // Delimiters between the two cannot be paired any more.
    delimiters[opener].next = closer
    delimiters[closer].previous = opener
    let left = delimiters[opener]
    let right = delimiters[closer]
    let used: Int
    let kind: Inline.Kind
    if left.byte == ASCII.tilde {
      used = left.length
      kind = .strikethrough
    } else {
      used = left.end - left.start >= 2 && right.end - right.start >= 2 ? 2 : 1
      kind = used == 2 ? .strong : .emphasis
    }
    add(kind, from: left.end - used, to: right.start + used, content: ByteRange(left.end, right.start))
    delimiters[opener].end -= used
    delimiters[closer].start += used
    if delimiters[opener].start == delimiters[opener].end { unlink(opener) }
    guard delimiters[closer].start == delimiters[closer].end else { return closer }
    let next = delimiters[closer].next
    unlink(closer)
    return next
  }

  private mutating func unlink(_ index: Int) {
    let delimiter = delimiters[index]
    if delimiter.previous >= 0 { delimiters[delimiter.previous].next = delimiter.next }
    if delimiter.next >= 0 {
      delimiters[delimiter.next].previous = delimiter.previous
    } else {
      lastDelimiter = delimiter.previous
    }
  }

  private mutating func truncateDelimiters(to bottom: Int) {
    lastDelimiter = bottom
    if bottom >= 0 {
      delimiters[bottom].next = -1
      delimiters.removeLast(delimiters.count - bottom - 1)
    } else {
      delimiters.removeAll(keepingCapacity: true)
    }
  }

  /// Returns which openers a closer may have, as a small number.
  private static func slot(of closer: Delimiter) -> Int {
    switch closer.byte {
    case ASCII.asterisk: return (closer.canOpen ? 3 : 0) + closer.length % 3
    case ASCII.underscore: return 6 + (closer.canOpen ? 3 : 0) + closer.length % 3
    default: return 12 + (closer.length - 1)
    }
  }

  // MARK: - Characters beside a run

  private func scalarBefore(_ place: Int) -> Unicode.Scalar {
    guard place > 0 else { return "\n" }
    var start = place - 1
    while start > 0, place - start < 4, base[start] & 0xC0 == 0x80 { start -= 1 }
    return decode(from: start, to: place)
  }

  private func scalarAfter(_ place: Int) -> Unicode.Scalar {
    guard place < count else { return "\n" }
    var end = place + 1
    while end < count, end - place < 4, base[end] & 0xC0 == 0x80 { end += 1 }
    return decode(from: place, to: end)
  }

  /// Returns the first character of a stretch that is not empty; U+FFFD for bytes that are none.
  func decode(from start: Int, to end: Int) -> Unicode.Scalar {
    if base[start] < 0x80 { return Unicode.Scalar(base[start]) }
    let text = String(decoding: UnsafeBufferPointer(rebasing: bytes[start..<end]), as: UTF8.self)
    return text.unicodeScalars.first ?? "\u{FFFD}"
  }

  /// Whether a character is Unicode white space (CommonMark 0.31.2, section 2.1).
  static func isWhitespace(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x80
      ? UInt8(scalar.value).isWhitespace : scalar.properties.generalCategory == .spaceSeparator
  }

  /// Whether a character is punctuation or a symbol (CommonMark 0.31.2, section 2.1).
  static func isPunctuation(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.value < 0x80 { return UInt8(scalar.value).isPunctuation }
    switch scalar.properties.generalCategory {
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation,
      .finalPunctuation, .otherPunctuation, .mathSymbol, .currencySymbol, .modifierSymbol, .otherSymbol:
      return true
    default:
      return false
    }
  }
}
