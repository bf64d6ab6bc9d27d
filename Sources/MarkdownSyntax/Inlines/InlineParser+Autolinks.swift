extension InlineParser {
  /// Reads a bare `http://…`, `https://…` or `ftp://…` around the colon at ``position``
  /// (https://github.github.com/gfm/#autolinks-extension-).
  mutating func scanBareURI() {
    let colon = position
    position += 1
    guard colon + 3 < count, base[colon + 1] == ASCII.slash, base[colon + 2] == ASCII.slash, brackets.isEmpty
    else { return }
    var start = colon
    while start > lastAutolinkEnd, colon - start < 6, base[start - 1].isLetter { start -= 1 }
    let length = colon - start
    let isKnown =
      length == 5 && HTMLScanner.matches("https", base, at: start, to: colon)
      || length == 4 && HTMLScanner.matches("http", base, at: start, to: colon)
      || length == 3 && HTMLScanner.matches("ftp", base, at: start, to: colon)
    guard isKnown, hostCharacterEnd(colon + 3) != nil,
      let domain = domainEnd(colon + 3, needsPeriod: false)
    else { return }
    addBareLink(from: start, domainEnd: domain)
  }

  /// Reads a bare `www.…` at ``position``.
  mutating func scanBareName() {
    let start = position
    position += 1
    guard start + 4 < count, base[start + 1] == base[start], base[start + 2] == base[start],
      base[start + 3] == ASCII.period, brackets.isEmpty, start >= lastAutolinkEnd,
      start == 0 || mayPrecedeBareName(base[start - 1]),
      let domain = domainEnd(start, needsPeriod: true)
    else { return }
    addBareLink(from: start, domainEnd: domain)
  }

  private func mayPrecedeBareName(_ byte: UInt8) -> Bool {
    byte.isWhitespace || byte == ASCII.asterisk || byte == ASCII.underscore || byte == ASCII.tilde
      || byte == ASCII.leftParenthesis
  }

  // MARK: - Domains and their paths

  /// Returns the byte after a valid domain: its last two labels hold no underscore.
  ///
  /// As in cmark-gfm, a domain of more than eleven labels is taken as it is; otherwise a text of
  /// `_www.` over and over would be read from each of them to its end.
  private func domainEnd(_ start: Int, needsPeriod: Bool) -> Int? {
    var place = start
    var periods = 0
    var underscores = (beforeLast: 0, last: 0)
    while place < count {
      let byte = base[place]
      if byte == ASCII.underscore {
        underscores.last += 1
      } else if byte == ASCII.period {
        underscores = (underscores.last, 0)
        periods += 1
      } else if byte != ASCII.hyphen {
        guard let next = hostCharacterEnd(place) else { break }
        place = next
        continue
      }
      place += 1
    }
    let isValid = underscores.beforeLast == 0 && underscores.last == 0 || periods > 10
    guard place > start, isValid, !needsPeriod || periods > 0 else { return nil }
    return place
  }

  /// Returns the byte after the character at `place` if a host name may hold it: no punctuation.
  private func hostCharacterEnd(_ place: Int) -> Int? {
    if base[place] < 0x80 { return base[place].isAlphanumeric ? place + 1 : nil }
    var end = place + 1
    while end < count, end - place < 4, base[end] & 0xC0 == 0x80 { end += 1 }
    let scalar = decode(from: place, to: end)
    return Self.isPunctuation(scalar) || Self.isWhitespace(scalar) ? nil : end
  }

  private mutating func addBareLink(from start: Int, domainEnd: Int) {
    var end = domainEnd
    while end < count, !base[end].isWhitespace, base[end] != ASCII.less { end += 1 }
    end = trimmedLinkEnd(from: start, to: end)
    guard end > position else { return }
    let range = ByteRange(start, end)
    // Emphasis marks that were read before stay; those inside the address are its own.
    found.append(Found(kind: .extendedAutolink, range: range, content: range, destination: range))
    lastAutolinkEnd = end
    position = end
  }

  /// Takes punctuation, unbalanced closing parentheses and character references from the end.
  ///
  /// Parentheses are counted once and then kept up to date, so the cost is linear.
  private func trimmedLinkEnd(from start: Int, to limit: Int) -> Int {
    var opening = 0
    var closing = 0
    for place in start..<limit {
      if base[place] == ASCII.leftParenthesis { opening += 1 }
      if base[place] == ASCII.rightParenthesis { closing += 1 }
    }
    var end = limit
    while end > start {
      switch base[end - 1] {
      case ASCII.question, ASCII.exclamation, ASCII.period, ASCII.comma, ASCII.colon, ASCII.asterisk,
        ASCII.underscore, ASCII.tilde, ASCII.apostrophe, ASCII.quote:
        end -= 1
      case ASCII.rightParenthesis where closing > opening:
        closing -= 1
        end -= 1
      case ASCII.semicolon:
        var reference = end - 2
        while reference > start, base[reference].isLetter { reference -= 1 }
        if reference < end - 2, base[reference] == ASCII.ampersand { end = reference } else { end -= 1 }
      default:
        return end
      }
    }
    return end
  }
}
