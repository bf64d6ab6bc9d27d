/// Finds the inlines of one text.
///
/// The algorithm is that of CommonMark 0.31.2, appendix "A parsing strategy", phase 2, with the
/// bounds that keep it linear: a search that failed once is not made again.
struct InlineParser {
  /// A run of `*`, `_` or `~` that may open or close emphasis.
  struct Delimiter {
    let byte: UInt8
    /// The bytes of the run that are not used yet.
    var start: Int
    var end: Int
    /// The length of the run as written.
    let length: Int
    let canOpen: Bool
    let canClose: Bool
    /// The delimiter before in the list; -1 at its beginning.
    var previous: Int
    /// The delimiter behind in the list; -1 at its end.
    var next = -1
  }

  /// A `[` or `![` that may begin a link or an image.
  struct Bracket {
    /// The first byte of the mark.
    let start: Int
    /// The byte after the `[`.
    let textStart: Int
    let isImage: Bool
    /// The last delimiter before the bracket.
    let delimiterBottom: Int
    /// Whether another bracket stands behind it, so that its text is no label.
    var hasBracketAfter = false
  }

  /// An inline in places of the joined text.
  struct Found {
    let kind: Inline.Kind
    let range: ByteRange
    let content: ByteRange
    var destination = ByteRange(0, 0)
    var title: ByteRange?
    var definition: Int?
  }

  let bytes: UnsafeBufferPointer<UInt8>
  let base: UnsafePointer<UInt8>
  let count: Int
  let definitions: [LinkDefinition]
  /// The first definition of each normalised label.
  let definitionIndex: [[UInt8]: Int]

  var position = 0
  var found: [Found] = []
  var delimiters: [Delimiter] = []
  var lastDelimiter = -1
  var brackets: [Bracket] = []
  /// The number of brackets, from the first, at which no link can begin because one ended behind them.
  var inactiveBrackets = 0

  /// The last place of a run of backticks by its length; known after the first search that failed.
  var lastBacktickRun: [Int: Int]?
  /// Searches that found nothing up to the end of the text.
  var missing: Set<UInt8> = []
  /// The end of the last bare link, before which no other begins.
  var lastAutolinkEnd = 0
  /// The places of `@` that stand in no other inline; an address may be around them.
  var atSigns: [Int] = []

  /// Makes a parser of a text that must outlive it.
  init(_ bytes: UnsafeBufferPointer<UInt8>, definitions: [LinkDefinition], index: [[UInt8]: Int]) {
    self.bytes = bytes
    base = bytes.baseAddress ?? UnsafePointer(bitPattern: 8).unsafelyUnwrapped
    count = bytes.count
    self.definitions = definitions
    definitionIndex = index
  }

  /// Reads the whole text and gives its inlines their places in the document.
  mutating func parse(_ text: JoinedText) -> [Inline] {
    scan()
    processDelimiters(above: -1)
    addBareAddresses()
    guard !found.isEmpty else { return [] }
    sortFound()
    var result: [Inline] = []
    result.reserveCapacity(found.count)
    var linkEnd = 0
    for inline in found {
      if inline.kind == .link { linkEnd = max(linkEnd, inline.content.end) }
      // A link holds no other link, so an address within its text is plain text.
      if inline.kind == .extendedAutolink, inline.range.end <= linkEnd { continue }
      let definition = inline.definition.map { definitions[$0] }
      result.append(
        Inline(
          inline.kind, text.source(inline.range), content: text.source(inline.content),
          destination: definition?.destination ?? text.source(inline.destination),
          title: definition.map(\.title) ?? inline.title.map(text.source), definition: inline.definition))
    }
    return result
  }

  /// Puts an outer inline before those inside it; most texts have none inside another.
  private mutating func sortFound() {
    var index = 1
    while index < found.count, found[index - 1].range.end <= found[index].range.start { index += 1 }
    guard index < found.count else { return }
    found.sort { left, right in
      (left.range.start, right.range.end) < (right.range.start, left.range.end)
    }
  }

  private mutating func scan() {
    while true {
      var place = position
      while place < count, !Self.mayBegin(base[place]) { place &+= 1 }
      position = place
      guard place < count else { return }
      switch base[place] {
      case ASCII.backtick: scanCodeSpan()
      case ASCII.asterisk, ASCII.underscore, ASCII.tilde: scanDelimiterRun()
      case ASCII.leftBracket: openBracket(isImage: false)
      case ASCII.exclamation:
        if position + 1 < count, base[position + 1] == ASCII.leftBracket {
          openBracket(isImage: true)
        } else {
          position += 1
        }
      case ASCII.rightBracket: closeBracket()
      case ASCII.less: scanAngle()
      case ASCII.ampersand: scanEntity()
      case ASCII.backslash: scanBackslash()
      case ASCII.newline, ASCII.carriageReturn: scanLineEnd()
      case ASCII.colon: scanBareURI()
      case ASCII.smallW: scanBareName()
      case ASCII.at:
        atSigns.append(position)
        position += 1
      default: position += 1
      }
    }
  }

  /// Whether a byte may begin an inline, by a bit for each ASCII byte.
  @inline(__always)
  private static func mayBegin(_ byte: UInt8) -> Bool {
    if byte >= 0x80 { return false }
    return (byte < 0x40 ? lowMarks : highMarks) &>> UInt64(byte & 0x3F) & 1 != 0
  }

  private static let lowMarks: UInt64 =
    1 << 0x0A | 1 << 0x0D | 1 << 0x21 | 1 << 0x26 | 1 << 0x2A | 1 << 0x3A | 1 << 0x3C

  /// `@`, `[`, `\`, `]`, `_`, a backtick, `w` and `~`.
  private static let highMarks: UInt64 =
    1 << 0x00 | 1 << 0x1B | 1 << 0x1C | 1 << 0x1D | 1 << 0x1F | 1 << 0x20 | 1 << 0x37 | 1 << 0x3E

  // MARK: - Leaves

  private mutating func scanBackslash() {
    guard position + 1 < count else {
      position += 1
      return
    }
    let next = base[position + 1]
    if next.isPunctuation {
      add(.escape, from: position, to: position + 2, content: ByteRange(position + 1, position + 2))
      position += 2
    } else if next.isLineEnd {
      let end = afterLineEnd(position + 1)
      add(.hardBreak, from: position, to: end, content: ByteRange(position + 1, end))
      position = end
    } else {
      position += 1
    }
  }

  private mutating func scanLineEnd() {
    var start = position
    while start > 0, base[start - 1].isBlank { start -= 1 }
    let end = afterLineEnd(position)
    let isHard =
      position - start >= 2 && base[position - 1] == ASCII.space && base[position - 2] == ASCII.space
    add(isHard ? .hardBreak : .softBreak, from: start, to: end, content: ByteRange(position, end))
    position = end
  }

  private func afterLineEnd(_ place: Int) -> Int {
    let isPair = base[place] == ASCII.carriageReturn && place + 1 < count && base[place + 1] == ASCII.newline
    return place + (isPair ? 2 : 1)
  }

  private mutating func scanEntity() {
    guard let end = HTMLEntities.end(base, from: position, to: count) else {
      position += 1
      return
    }
    add(.entity, from: position, to: end, content: ByteRange(position + 1, end - 1))
    position = end
  }

  /// Adds an inline in places of the joined text.
  mutating func add(_ kind: Inline.Kind, from start: Int, to end: Int, content: ByteRange) {
    found.append(Found(kind: kind, range: ByteRange(start, end), content: content))
  }

  // MARK: - Code spans

  private mutating func scanCodeSpan() {
    let start = position
    let open = backtickRunEnd(start)
    let length = open - start
    position = open
    if let runs = lastBacktickRun, (runs[length] ?? -1) < open { return }
    var place = open
    while place < count {
      guard base[place] == ASCII.backtick else {
        place += 1
        continue
      }
      let end = backtickRunEnd(place)
      if end - place == length {
        add(.codeSpan, from: start, to: end, content: ByteRange(open, place))
        position = end
        return
      }
      place = end
    }
    if lastBacktickRun == nil { lastBacktickRun = backtickRuns(from: open) }
  }

  private func backtickRunEnd(_ start: Int) -> Int {
    var end = start
    while end < count, base[end] == ASCII.backtick { end += 1 }
    return end
  }

  private func backtickRuns(from start: Int) -> [Int: Int] {
    var runs: [Int: Int] = [:]
    var place = start
    while place < count {
      guard base[place] == ASCII.backtick else {
        place += 1
        continue
      }
      let end = backtickRunEnd(place)
      runs[end - place] = place
      place = end
    }
    return runs
  }
}
