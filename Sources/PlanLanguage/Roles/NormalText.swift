import MarkdownSyntax

/// A heading or value in the form in which aliases are compared.
///
/// Lower case, words separated by one blank, without emphasis, code marks, emoji, tags and trailing marks;
/// `&`, `/`, a comma, a semicolon and a free-standing `+` become the word `and`, hyphens and underscores
/// blanks. Brackets of every kind become round ones. Accents stay, loose combining marks go. Holds positions
/// only; the bytes are in the buffer that ``read`` lends.
struct NormalText {
  /// A beginning of the normal form that may stand for the whole.
  struct Cut {
    /// In bytes.
    let count: Int
    let hash: UInt32

    init(count: Int, hash: UInt32) {
      self.count = count
      self.hash = hash
    }

    /// Makes the cut that holds the whole phrase.
    init(_ phrase: UnsafeBufferPointer<UInt8>) {
      count = phrase.count
      hash = phrase.reduce(PhraseHash.initial) { PhraseHash.adding($1, to: $0) }
    }
  }

  /// The most bytes of a normal form that are kept.
  static let capacity = 128

  /// The bytes kept; at most ``capacity``.
  private(set) var count = 0
  /// FNV-1a of the bytes kept.
  private(set) var hash = PhraseHash.initial
  /// Whether the normal form fits; when not, only cuts and leading words can be compared.
  private(set) var isComplete = true
  /// The words before the first ` — `, ` - ` or `: ` that more words follow.
  private(set) var separator: Cut?
  /// The words before the first ` / ` that more words follow.
  private(set) var slash: Cut?
  private var bracket: Cut?
  private var bracketEndsText = true
  private var depth = 0
  private var followsBracket = false
  private var gap = Gap.none

  /// What stands between the last word and the next; a higher one absorbs a lower one.
  private enum Gap: UInt8 {
    case none, blank, and, slash, colon, dash
  }

  /// The words before a bracket that ends the text.
  var beforeBracket: Cut? { bracketEndsText && (followsBracket || depth > 0) ? bracket : nil }

  /// The whole normal form, when it fits and has a word.
  var whole: Cut? { isComplete && count > 0 ? Cut(count: count, hash: hash) : nil }

  /// Normalises a range of bytes and lends the result.
  ///
  /// Never fails; bytes that are no UTF-8 are kept as they are and so match nothing.
  ///
  /// - Parameters:
  ///   - bytes: The text.
  ///   - from: Where to begin; positions outside `bytes` are moved inside.
  ///   - to: Where to stop.
  ///   - skippingNumber: Whether a leading numbering is left out.
  ///   - body: What to do with the bytes, which are valid only inside it.
  /// - Returns: What `body` returns.
  /// - Complexity: O(*n*) in the number of bytes.
  @inline(__always)
  static func read<Result>(
    _ bytes: UnsafeBufferPointer<UInt8>, from: Int, to: Int, skippingNumber: Bool,
    body: (UnsafeBufferPointer<UInt8>, NormalText) -> Result
  ) -> Result {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: capacity) { buffer in
      let end = min(to, bytes.count)
      var start = min(max(from, 0), max(end, 0))
      if skippingNumber { start = Numbering.contentStart(in: bytes, from: start, to: end) }
      var text = NormalText()
      text.scan(bytes, from: start, to: end, into: buffer)
      return body(UnsafeBufferPointer(rebasing: buffer[..<text.count]), text)
    }
  }

  /// Normalises a string; for tables and configuration, not for headings of a plan.
  static func bytes(of string: String, skippingNumber: Bool = false) -> [UInt8] {
    var string = string
    return string.withUTF8 { bytes in
      read(bytes, from: 0, to: bytes.count, skippingNumber: skippingNumber) { words, text in
        text.isComplete ? Array(words) : []
      }
    }
  }

  private mutating func scan(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int,
    into buffer: UnsafeMutableBufferPointer<UInt8>
  ) {
    var position = start
    var mayHoldTag = true
    while position < end {
      let byte = bytes[position]
      if byte.isAlphanumeric {
        flush(into: buffer)
        position = putRun(of: bytes, from: position, to: end, into: buffer)
        continue
      }
      if byte == 0x20 {
        widen(.blank)
        position += 1
        continue
      }
      let scalar = ScalarReader.scalar(in: bytes, at: position, end: end)
      let next = position + scalar.width
      let isWide = scalar.width > 1
      let hasBlankBefore = isWide || position == start || bytes[position - 1].isBlankOrLineEnd
      let hasBlankAfter = isWide || next == end || bytes[next].isBlankOrLineEnd
      position = next
      switch scalar.value {
      case 0x2A, 0x60, 0x7E, 0x5C, 0x22: break
      case 0x09, 0x0A, 0x0D, 0x5F, 0x7C: widen(.blank)
      case 0x2D, 0x2013: widen(hasBlankBefore && Lookahead.hasDashEnd(bytes, next, end) ? .dash : .blank)
      case 0x2014, 0x2015: widen(.dash)
      case 0x3A where hasBlankAfter || Lookahead.isMark(bytes[next]): widen(.colon)
      case 0x2F: widen(hasBlankBefore && hasBlankAfter ? .slash : .and)
      case 0x26:
        if Lookahead.isEntity(bytes, next, end) { position += 4 }
        widen(.and)
      case 0x3001, 0x30FB: widen(.and)
      case 0x2B where hasBlankBefore && hasBlankAfter: widen(.and)
      case 0x2C where hasBlankAfter: widen(.and)
      case 0x3B where hasBlankAfter: widen(.and)
      case 0x21, 0x23, 0x2C, 0x2E, 0x3B, 0x3F:
        if hasBlankAfter || Lookahead.isMark(bytes[next]) {
          widen(.blank)
        } else {
          putWord(byte, into: buffer)
        }
      case 0x27, 0x2019:
        if next < end, Lookahead.isLetterStart(bytes[next]), gap == .none, count > 0 {
          put(0x27, into: buffer)
        } else {
          widen(.blank)
        }
      case 0x28, 0x5B, 0x7B, 0x3010, 0x3014: open(into: buffer)
      case 0x29, 0x5D, 0x7D, 0x3011, 0x3015: close(into: buffer)
      case 0x3C:
        if mayHoldTag, let tagEnd = Lookahead.endOfTag(bytes, next, end, &mayHoldTag) { position = tagEnd }
        widen(.blank)
      case 0x3E: widen(.blank)
      case ScalarReader.malformed: putWord(byte, into: buffer)
      default:
        if ScalarReader.isIgnored(scalar.value) { break }
        if ScalarReader.isGap(scalar.value) {
          widen(.blank)
        } else {
          put(scalar.value, from: bytes, at: next - scalar.width, width: scalar.width, into: buffer)
        }
      }
    }
  }

  // MARK: - Writing

  private mutating func widen(_ other: Gap) {
    if other.rawValue > gap.rawValue { gap = other }
  }

  @inline(__always)
  private mutating func put(_ byte: UInt8, into buffer: UnsafeMutableBufferPointer<UInt8>) {
    guard count < Self.capacity else {
      isComplete = false
      return
    }
    buffer[count] = byte
    hash = PhraseHash.adding(byte, to: hash)
    count += 1
  }

  /// Writes ASCII letters and digits up to the next other byte, whose position is returned.
  ///
  /// Works on local copies, which stay in registers: nearly all bytes of nearly all headings pass here.
  @inline(__always)
  private mutating func putRun(
    of bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int,
    into buffer: UnsafeMutableBufferPointer<UInt8>
  ) -> Int {
    var position = start
    var written = count
    var hash = hash
    while position < end, bytes[position].isAlphanumeric {
      guard written < Self.capacity else {
        isComplete = false
        break
      }
      let byte = bytes[position] | (bytes[position] & 0x40) >> 1
      buffer[written] = byte
      hash = PhraseHash.adding(byte, to: hash)
      written += 1
      position += 1
    }
    while position < end, bytes[position].isAlphanumeric { position += 1 }
    count = written
    self.hash = hash
    return position
  }

  private mutating func putWord(_ byte: UInt8, into buffer: UnsafeMutableBufferPointer<UInt8>) {
    flush(into: buffer)
    put(byte, into: buffer)
  }

  private mutating func put(
    _ value: UInt32, from bytes: UnsafeBufferPointer<UInt8>, at position: Int, width: Int,
    into buffer: UnsafeMutableBufferPointer<UInt8>
  ) {
    flush(into: buffer)
    let lower = ScalarReader.lowercased(value)
    if lower < 0x80 {
      put(UInt8(truncatingIfNeeded: lower), into: buffer)
    } else if lower == value {
      for offset in 0..<width { put(bytes[position + offset], into: buffer) }
    } else {
      put(UInt8(truncatingIfNeeded: 0xC0 | lower >> 6), into: buffer)
      put(UInt8(truncatingIfNeeded: 0x80 | lower & 0x3F), into: buffer)
    }
  }

  /// Writes what stands between two words, now that a second one has come, and notes the cuts.
  @inline(__always)
  private mutating func flush(into buffer: UnsafeMutableBufferPointer<UInt8>) {
    guard gap != .none || followsBracket else { return }
    writeGap(into: buffer)
  }

  private mutating func writeGap(into buffer: UnsafeMutableBufferPointer<UInt8>) {
    let written = gap
    gap = .none
    guard count > 0 else { return }
    if depth == 0 {
      noteCut(written)
      followsBracket = false
    }
    switch written {
    case .none: break
    case .blank: put(0x20, into: buffer)
    case .and, .slash:
      put(0x20, into: buffer)
      put(0x61, into: buffer)
      put(0x6E, into: buffer)
      put(0x64, into: buffer)
      put(0x20, into: buffer)
    case .colon:
      put(0x3A, into: buffer)
      put(0x20, into: buffer)
    case .dash:
      put(0x20, into: buffer)
      put(0x2D, into: buffer)
      put(0x20, into: buffer)
    }
  }

  private mutating func noteCut(_ written: Gap) {
    let cut = isComplete ? Cut(count: count, hash: hash) : nil
    switch written {
    case .colon, .dash:
      if separator == nil { separator = followsBracket ? bracket : cut }
    case .slash:
      if slash == nil, separator == nil { slash = followsBracket ? bracket : cut }
    case .none, .blank, .and: break
    }
    if followsBracket { bracketEndsText = false }
  }

  private mutating func open(into buffer: UnsafeMutableBufferPointer<UInt8>) {
    if depth == 0 {
      if bracket == nil, count > 0, isComplete { bracket = Cut(count: count, hash: hash) }
      if count > 0 { put(0x20, into: buffer) }
    }
    gap = .none
    followsBracket = false
    depth += 1
    put(0x28, into: buffer)
  }

  private mutating func close(into buffer: UnsafeMutableBufferPointer<UInt8>) {
    guard depth > 0 else { return widen(.blank) }
    gap = .none
    depth -= 1
    put(0x29, into: buffer)
    followsBracket = depth == 0
  }
}
