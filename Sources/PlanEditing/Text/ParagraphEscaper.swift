import MarkdownSyntax
import PlanModel
import PlanText

/// Writes one paragraph of a text so that it reads back as that text.
///
/// Code spans, raw HTML and addresses stay as they are, because escapes mean nothing in them; one that
/// holds what must be escaped is no longer one. All else is escaped only where it would be read otherwise.
struct ParagraphEscaper {
  /// What stands before the paragraph on its first line.
  enum Lead {
    /// Nothing but indentation.
    case indentation
    /// A check box, behind which a time would be read.
    case box
    /// The marker of an item, behind which a box, a time or another block would be read.
    case marker
    /// A time, behind which separators belong to it.
    case stamp
    /// A word with a colon.
    case label
  }

  /// What else a reader finds anywhere in a text.
  struct Hazards: OptionSet {
    let rawValue: Int
    /// `Rationale:` and the other labels of a decision.
    static let labels = Hazards(rawValue: 1)
    /// `(@name)` and `Owner:`.
    static let owners = Hazards(rawValue: 2)
    /// `due` and a day.
    static let dueDays = Hazards(rawValue: 4)
    /// `|`, which divides the cells of a table's row.
    static let pipes = Hazards(rawValue: 8)
    /// Code spans, raw HTML and addresses, of which none is to stay one.
    static let verbatim = Hazards(rawValue: 16)
  }

  private enum Escape {
    case backslash
    case reference
  }

  private let lead: Lead
  private let hazards: Hazards
  /// The paragraph, in which line ends within code are spaces, as they mean the same.
  private let text: [UInt8]
  /// The verbatim spans that are kept, by their first byte.
  private var verbatim: [Int: ByteRange] = [:]
  /// The first byte of the verbatim span around each byte, or -1.
  private var spanStart: [Int]
  /// Whether a line must not be divided at a byte.
  private var isGlued: [Bool]
  private var forced: [Int: Escape] = [:]
  private var written: [UInt8] = []
  /// The place in ``text`` of each byte of ``written``.
  private var origin: [Int] = []

  /// Takes a paragraph whose lines are divided by `\n`.
  init(_ paragraph: [UInt8], after lead: Lead, avoiding hazards: Hazards) {
    self.lead = lead
    self.hazards = hazards
    // A backslash escapes nothing in the text as it was handed in.
    let spans = LiteralText.spans(in: paragraph.map { $0 == ASCII.backslash ? 0x80 : $0 })
    var text = paragraph
    spanStart = [Int](repeating: -1, count: text.count)
    isGlued = [Bool](repeating: false, count: text.count)
    for span in spans {
      for place in span.range.indices {
        isGlued[place] = true
        guard span.isVerbatim else { continue }
        spanStart[place] = span.range.start
        if text[place] == ASCII.newline { text[place] = ASCII.space }
      }
      if span.isVerbatim { verbatim[span.range.start] = span.range }
    }
    self.text = text
    if hazards.contains(.verbatim) {
      for range in Array(verbatim.values) { neutralize(range.start) }
    }
    avoidControls()
    if hazards.contains(.labels) { avoidLabels() }
    if hazards.contains(.owners) { avoidOwners() }
    if hazards.contains(.dueDays) { avoidDueDays() }
    if hazards.contains(.pipes) { avoidPipes() }
    repeat { write() } while avoidLineStarts() || avoidLead()
  }

  /// Returns the lines, each divided where a line may end.
  func lines() -> [[[UInt8]]] {
    var lines: [[[UInt8]]] = [[[]]]
    for (index, byte) in written.enumerated() {
      if byte == ASCII.newline {
        lines.append([[]])
      } else if byte == ASCII.space, !isGlued[origin[index]], index > 0, index + 1 < written.count,
        !written[index - 1].isWhitespace, !written[index + 1].isWhitespace
      {
        lines[lines.count - 1].append([])
      } else {
        lines[lines.count - 1][lines[lines.count - 1].count - 1].append(byte)
      }
    }
    return lines
  }

  // MARK: - Writing

  private mutating func write() {
    written.removeAll(keepingCapacity: true)
    origin.removeAll(keepingCapacity: true)
    var place = 0
    while place < text.count {
      let length = min(WrittenScalar.length(text[place]), text.count - place)
      if spanStart[place] >= 0, text[place] == ASCII.pipe, hazards.contains(.pipes) {
        append([ASCII.backslash, ASCII.pipe], from: place)
      } else if spanStart[place] >= 0 || text[place] == ASCII.newline {
        append(text[place..<place + length], from: place)
      } else if let escape = forced[place] {
        switch escape {
        case .backslash: append([ASCII.backslash, text[place]], from: place)
        case .reference: append(WrittenScalar.reference(scalar(at: place)), from: place)
        }
      } else if length > 1 || text[place] < 0x20 || text[place] == 0x7F {
        let scalar = scalar(at: place)
        if WrittenScalar.needsReference(scalar) {
          append(WrittenScalar.reference(scalar), from: place)
        } else {
          append(text[place..<place + length], from: place)
        }
      } else {
        if needsBackslash(place) { append([ASCII.backslash], from: place) }
        append([text[place]], from: place)
      }
      place += length
    }
  }

  private mutating func append(_ bytes: some Collection<UInt8>, from place: Int) {
    written += bytes
    for _ in 0..<bytes.count { origin.append(place) }
  }

  /// Whether a byte outside of verbatim spans would be read as something else.
  private func needsBackslash(_ place: Int) -> Bool {
    let next = place + 1 < text.count ? text[place + 1] : ASCII.newline
    switch text[place] {
    case ASCII.backtick:
      return true
    case ASCII.backslash:
      if next == ASCII.newline || next.isPunctuation || forced[place + 1] != nil { return true }
      return place + 1 < text.count && WrittenScalar.needsReference(scalar(at: place + 1))
    case ASCII.ampersand:
      return LiteralText.isReference(text, at: place)
    case ASCII.less:
      return next.isLetter || next == ASCII.slash || next == ASCII.exclamation || next == ASCII.question
    default:
      return false
    }
  }

  private func scalar(at place: Int) -> Unicode.Scalar {
    let length = min(WrittenScalar.length(text[place]), text.count - place)
    return String(decoding: text[place..<place + length], as: UTF8.self).unicodeScalars.first ?? "\u{FFFD}"
  }

  // MARK: - What must not be read otherwise

  /// Makes the character at a place one that means nothing.
  ///
  /// - Returns: Whether something changed.
  @discardableResult
  private mutating func neutralize(_ place: Int) -> Bool {
    guard place < text.count else { return false }
    if spanStart[place] >= 0, let range = verbatim.removeValue(forKey: spanStart[place]) {
      for inner in range.indices {
        spanStart[inner] = -1
        isGlued[inner] = false
      }
      return true
    }
    guard forced[place] == nil else { return false }
    forced[place] = text[place].isPunctuation ? .backslash : .reference
    return true
  }

  /// Makes the character at a place mean nothing, also when it stood in a verbatim span.
  private mutating func neutralizeFully(_ place: Int) {
    while neutralize(place) {}
  }

  /// Ends the verbatim spans that hold what only a character reference can show.
  private mutating func avoidControls() {
    for range in Array(verbatim.values) {
      var place = range.start
      while place < range.end {
        if WrittenScalar.needsReference(scalar(at: place)) {
          neutralize(range.start)
          break
        }
        place += WrittenScalar.length(text[place])
      }
    }
  }

  private mutating func avoidLabels() {
    for place in text.indices {
      let before = place == 0 ? ASCII.space : text[place - 1]
      guard before == ASCII.space || before == ASCII.newline || before == ASCII.tab else { continue }
      let isLineStart = place == 0 ? lead == .indentation : before == ASCII.newline
      guard let label = FieldLabel.read(text, at: place, isLineStart: isLineStart, isEvidence: true) else {
        continue
      }
      var colon = label.valueStart - 1
      while colon > place, text[colon] == ASCII.asterisk || text[colon] == ASCII.underscore { colon -= 1 }
      // The full-width colon is three bytes long.
      neutralizeFully(text[colon] == ASCII.colon ? colon : colon - 2)
    }
  }

  private mutating func avoidOwners() {
    let label = Array("owner:".utf8)
    for place in text.indices {
      if text[place] == ASCII.at {
        var before = place - 1
        while before >= 0, text[before].isWhitespace { before -= 1 }
        guard before >= 0 else { continue }
        switch text[before] {
        case ASCII.leftParenthesis, ASCII.comma, ASCII.semicolon: neutralizeFully(place)
        default: break
        }
      } else if text[place] == ASCII.colon, place >= 5,
        (0..<5).allSatisfy({ text[place - 5 + $0].lowercased == label[$0] })
      {
        neutralizeFully(place)
      }
    }
  }

  private mutating func avoidDueDays() {
    let word = Array("due".utf8)
    for place in text.indices.dropLast(3) {
      guard (0..<3).allSatisfy({ text[place + $0].lowercased == word[$0] }) else { continue }
      let end = min(text.count, place + 32)
      let found = text.withUnsafeBufferPointer {
        TimeStampReader.firstStamp(in: $0, from: place + 3, to: end)
      }
      if let found { neutralizeFully(placeInStamp(at: found.range.lowerBound)) }
    }
  }

  private mutating func avoidPipes() {
    for place in text.indices where text[place] == ASCII.pipe {
      // Within code two backslashes before a bar would be one, and the bar would divide.
      if spanStart[place] < 0 || text[place - 1] == ASCII.backslash { neutralizeFully(place) }
    }
  }

  /// Returns the place in a time at which an escape makes it none: behind the year if that is possible.
  private func placeInStamp(at start: Int) -> Int {
    let place = start + 4
    return place < text.count && text[place].isPunctuation ? place : start
  }

  /// Escapes what would begin a block.
  private mutating func avoidLineStarts() -> Bool {
    var changed = false
    var start = 0
    while start <= written.count {
      let end = written[start...].firstIndex(of: ASCII.newline) ?? written.count
      if start > 0 || lead == .indentation || lead == .marker,
        let place = BlockOpening.escapePlace(Array(written[start..<end]))
      {
        if neutralize(origin[start + place]) { changed = true }
      }
      start = end + 1
    }
    return changed
  }

  private var beginsWithBox: Bool {
    written.count >= 3 && written[0] == ASCII.leftBracket && written[2] == ASCII.rightBracket
      && CheckBox(mark: written[1]) != nil
  }

  /// Escapes what would be taken for a part of that which stands before the text.
  private mutating func avoidLead() -> Bool {
    switch lead {
    case .indentation, .label:
      return false
    case .box, .marker:
      if lead == .marker, beginsWithBox { return neutralize(0) }
      let time = written.withUnsafeBufferPointer {
        TimeStampReader.readLeading($0, from: 0, to: $0.count)
      }
      guard let time else { return false }
      let start = origin[time.stampRange.lowerBound]
      return neutralize(placeInStamp(at: start))
    case .stamp:
      let behind = [ASCII.space] + written
      let end = behind.withUnsafeBufferPointer {
        TimeSeparators.skipping(TimeBytes($0, end: $0.count), from: 0)
      }
      return end > 1 ? neutralize(0) : false
    }
  }
}
