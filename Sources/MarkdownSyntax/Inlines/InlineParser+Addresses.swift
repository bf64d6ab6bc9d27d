extension InlineParser {
  /// Adds the bare e-mail addresses in what is plain text when all other inlines are known
  /// (https://github.github.com/gfm/#extended-email-autolink).
  ///
  /// - Complexity: O(*n* log *n*) in the number of inlines, O(*n*) in the length of the text.
  mutating func addBareAddresses() {
    guard !atSigns.isEmpty else { return }
    var edges = [0, count]
    for inline in found {
      edges += [inline.range.start, inline.content.start, inline.content.end, inline.range.end]
    }
    edges.sort()
    var edge = 0
    var floor = 0
    for at in atSigns {
      while edge + 1 < edges.count, edges[edge + 1] <= at { edge += 1 }
      floor = max(floor, edges[edge])
      let textEnd = edge + 1 < edges.count ? edges[edge + 1] : count
      let (range, next) = bareAddress(around: at, from: floor, to: textEnd)
      if let range {
        found.append(Found(kind: .extendedAutolink, range: range, content: range, destination: range))
      }
      floor = next
    }
  }

  /// Reads the address around an `@` within a stretch of plain text.
  ///
  /// - Returns: The address, or `nil`; and the place before which no other address begins.
  private func bareAddress(around at: Int, from floor: Int, to textEnd: Int) -> (ByteRange?, next: Int) {
    var start = at
    var isXMPP = false
    while start > floor {
      let byte = base[start - 1]
      if byte == ASCII.colon {
        if let scheme = schemeStart("mailto:", endingAt: start, from: floor) {
          start = scheme
        } else if let scheme = schemeStart("xmpp:", endingAt: start, from: floor) {
          start = scheme
          isXMPP = true
        }
        break
      }
      guard Self.isLocalPart(byte) else { break }
      start -= 1
    }
    guard start < at else { return (nil, at + 1) }
    var end = at + 1
    var periods = 0
    scan: while end < textEnd {
      switch base[end] {
      case ASCII.at: return (nil, at + 1)
      case ASCII.period:
        guard end + 1 < textEnd, base[end + 1].isAlphanumeric else { break scan }
        periods += 1
      case ASCII.hyphen, ASCII.underscore: break
      case ASCII.slash where isXMPP: break
      default:
        if !base[end].isAlphanumeric { break scan }
      }
      end += 1
    }
    guard periods > 0, base[end - 1].isLetter else { return (nil, at + 1) }
    return (ByteRange(start, end), end)
  }

  private func schemeStart(_ scheme: StaticString, endingAt end: Int, from floor: Int) -> Int? {
    let start = end - scheme.utf8CodeUnitCount
    guard start >= floor, start == floor || !base[start - 1].isAlphanumeric,
      HTMLScanner.find(scheme, base, from: start, to: end) != nil
    else { return nil }
    return start
  }

  private static func isLocalPart(_ byte: UInt8) -> Bool {
    byte.isAlphanumeric || byte == ASCII.period || byte == ASCII.plus || byte == ASCII.hyphen
      || byte == ASCII.underscore
  }
}
