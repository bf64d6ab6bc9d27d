extension InlineParser {
  /// Keeps a `[` or `![` as the possible beginning of a link or image.
  mutating func openBracket(isImage: Bool) {
    let textStart = position + (isImage ? 2 : 1)
    if !brackets.isEmpty { brackets[brackets.count - 1].hasBracketAfter = true }
    brackets.append(
      Bracket(start: position, textStart: textStart, isImage: isImage, delimiterBottom: lastDelimiter))
    position = textStart
  }

  /// Ends the innermost link or image at a `]`, if it is one.
  mutating func closeBracket() {
    let closing = position
    position += 1
    guard let opener = brackets.popLast() else { return }
    let isActive = brackets.count >= inactiveBrackets
    inactiveBrackets = min(inactiveBrackets, brackets.count)
    guard isActive || opener.isImage else { return }
    let text = ByteRange(opener.textStart, closing)
    if let inline = inlineTarget() {
      finish(
        opener, text: text, destination: inline.destination, title: inline.title, definition: nil,
        end: inline.end)
      return
    }
    var end = position
    var label: ByteRange? = text
    if position < count, base[position] == ASCII.leftBracket,
      let second = LinkScanner.label(bytes, from: position, to: count)
    {
      end = second.end + 1
      if !second.isEmpty { label = second } else if opener.hasBracketAfter { label = nil }
    } else if opener.hasBracketAfter {
      label = nil
    }
    guard let label, let definition = definition(labelled: label) else { return }
    finish(opener, text: text, destination: ByteRange(0, 0), title: nil, definition: definition, end: end)
  }

  /// Returns the index of the definition that a label refers to, or `nil`.
  ///
  /// The first of several definitions counts (CommonMark 0.31.2, section 4.7).
  private func definition(labelled label: ByteRange) -> Int? {
    guard !definitionIndex.isEmpty, LinkScanner.isShort(bytes, label) else { return nil }
    return definitionIndex[LinkScanner.normalized(bytes, label)]
  }

  private mutating func finish(
    _ opener: Bracket, text: ByteRange, destination: ByteRange, title: ByteRange?, definition: Int?, end: Int
  ) {
    found.append(
      Found(
        kind: opener.isImage ? .image : .link, range: ByteRange(opener.start, end), content: text,
        destination: destination, title: title, definition: definition))
    processDelimiters(above: opener.delimiterBottom)
    position = end
    // A link holds no other link, so none can begin at an earlier bracket.
    if !opener.isImage { inactiveBrackets = brackets.count }
  }

  /// Reads `(destination "title")` at ``position``.
  private func inlineTarget() -> (destination: ByteRange, title: ByteRange?, end: Int)? {
    guard position < count, base[position] == ASCII.leftParenthesis else { return nil }
    var place = base.trimmedStart(from: position + 1, to: count)
    var destination = ByteRange(place, place)
    var title: ByteRange?
    if place < count, base[place] != ASCII.rightParenthesis {
      guard let (range, end) = LinkScanner.destination(bytes, from: place, to: count) else { return nil }
      destination = range
      place = base.trimmedStart(from: end, to: count)
      if place > end, let (range, end) = LinkScanner.title(bytes, from: place, to: count) {
        title = range
        place = base.trimmedStart(from: end, to: count)
      }
    }
    guard place < count, base[place] == ASCII.rightParenthesis else { return nil }
    return (destination, title, place + 1)
  }

  // MARK: - Angle brackets

  /// Reads an autolink or raw HTML at a `<`.
  mutating func scanAngle() {
    let start = position
    position += 1
    guard start + 1 < count else { return }
    if let end = angleAutolinkEnd(start) {
      let address = ByteRange(start + 1, end - 1)
      found.append(
        Found(kind: .autolink, range: ByteRange(start, end), content: address, destination: address))
      position = end
    } else if let end = htmlEnd(start) {
      add(.html, from: start, to: end, content: ByteRange(start, end))
      position = end
    }
  }

  /// Returns the byte after an autolink in angle brackets, or `nil`.
  private func angleAutolinkEnd(_ start: Int) -> Int? {
    var place = start + 1
    guard base[place].isAlphanumeric || Self.isAddressByte(base[place]) else { return nil }
    if base[place].isLetter {
      var scheme = place + 1
      while scheme < count, scheme - place < 33,
        base[scheme].isAlphanumeric || base[scheme] == ASCII.plus || base[scheme] == ASCII.period
          || base[scheme] == ASCII.hyphen
      {
        scheme += 1
      }
      let length = scheme - place
      if length >= 2, length <= 32, scheme < count, base[scheme] == ASCII.colon {
        var end = scheme + 1
        while end < count, base[end] > ASCII.space, base[end] != ASCII.less, base[end] != ASCII.greater,
          base[end] != 0x7F
        {
          end += 1
        }
        if end < count, base[end] == ASCII.greater { return end + 1 }
      }
    }
    while place < count, base[place].isAlphanumeric || Self.isAddressByte(base[place]) { place += 1 }
    guard place < count, base[place] == ASCII.at else { return nil }
    return hostEnd(place + 1).flatMap { $0 < count && base[$0] == ASCII.greater ? $0 + 1 : nil }
  }

  private static func isAddressByte(_ byte: UInt8) -> Bool {
    switch byte {
    case ASCII.period, ASCII.exclamation, ASCII.hash, 0x24, 0x25, ASCII.ampersand, ASCII.apostrophe,
      ASCII.asterisk, ASCII.plus, ASCII.slash, ASCII.equals, ASCII.question, 0x5E, ASCII.underscore,
      ASCII.backtick, ASCII.leftBrace, ASCII.pipe, ASCII.rightBrace, ASCII.tilde, ASCII.hyphen:
      true
    default: false
    }
  }

  /// Returns the byte after a host name of labels of 1–63 letters, digits and inner hyphens.
  private func hostEnd(_ start: Int) -> Int? {
    var place = start
    while true {
      let label = place
      while place < count, base[place].isAlphanumeric || base[place] == ASCII.hyphen { place += 1 }
      let length = place - label
      guard length >= 1, length <= 63, base[label] != ASCII.hyphen, base[place - 1] != ASCII.hyphen else {
        return nil
      }
      guard place < count, base[place] == ASCII.period else { return place }
      place += 1
    }
  }

  /// Returns the byte after the raw HTML at a `<`, or `nil`.
  ///
  /// A search for an end that is not there is made once for each kind.
  private mutating func htmlEnd(_ start: Int) -> Int? {
    let next = base[start + 1]
    switch next {
    case ASCII.exclamation:
      if HTMLScanner.matches("--", base, at: start + 2, to: count) {
        if HTMLScanner.matches(">", base, at: start + 4, to: count) { return start + 5 }
        if HTMLScanner.matches("->", base, at: start + 4, to: count) { return start + 6 }
        return search("-->", from: start + 4, kind: 2)
      }
      if count - start >= 9, HTMLScanner.find("<![CDATA[", base, from: start, to: start + 9) != nil {
        return search("]]>", from: start + 9, kind: 5)
      }
      return start + 2 < count && base[start + 2].isLetter ? search(">", from: start + 3, kind: 4) : nil
    case ASCII.question:
      return search("?>", from: start + 2, kind: 3)
    case ASCII.slash:
      return HTMLScanner.closingTag(base, from: start, to: count)
    default:
      return HTMLScanner.openTag(base, from: start, to: count)
    }
  }

  private mutating func search(_ pattern: StaticString, from start: Int, kind: UInt8) -> Int? {
    guard !missing.contains(kind) else { return nil }
    if let end = HTMLScanner.find(pattern, base, from: start, to: count) { return end }
    missing.insert(kind)
    return nil
  }
}
