/// Reads the parts of links and link reference definitions (CommonMark 0.31.2, sections 4.7 and 6.3).
enum LinkScanner {
  /// A link reference definition in a text.
  struct Definition {
    /// The text between the brackets.
    let label: ByteRange
    /// The destination without `<` and `>`.
    let destination: ByteRange
    /// The title without its quotes.
    let title: ByteRange?
    /// The byte after the definition and its line end.
    let end: Int
  }

  /// The longest label in characters (CommonMark 0.31.2, section 4.7).
  private static let maximumLabelCount = 999

  /// Reads a link reference definition that begins at `start`.
  static func definition(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int
  ) -> Definition? {
    guard start < end, bytes[start] == ASCII.leftBracket,
      let label = label(bytes, from: start, to: end),
      bytes.trimmedStart(from: label.start, to: label.end) < label.end
    else { return nil }
    var position = label.end + 1
    guard position < end, bytes[position] == ASCII.colon else { return nil }
    position = skipSpaceAndOneLineEnd(bytes, from: position + 1, to: end)
    guard let (destination, afterDestination) = destination(bytes, from: position, to: end) else {
      return nil
    }
    let titleStart = skipSpaceAndOneLineEnd(bytes, from: afterDestination, to: end)
    if titleStart > afterDestination, let (title, afterTitle) = title(bytes, from: titleStart, to: end),
      let next = lineEnd(bytes, from: afterTitle, to: end)
    {
      return Definition(label: label, destination: destination, title: title, end: next)
    }
    guard let next = lineEnd(bytes, from: afterDestination, to: end) else { return nil }
    return Definition(label: label, destination: destination, title: nil, end: next)
  }

  /// Returns the text between the `[` at `start` and its `]`, which may be blank, or `nil`.
  static func label(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) -> ByteRange? {
    var position = start + 1
    let limit = min(end, position + maximumLabelCount * 4 + 1)
    while position < limit {
      switch bytes[position] {
      case ASCII.rightBracket:
        let label = ByteRange(start + 1, position)
        return isShort(bytes, label) ? label : nil
      case ASCII.leftBracket: return nil
      case ASCII.backslash where position + 1 < limit && bytes[position + 1].isPunctuation: position += 2
      default: position += 1
      }
    }
    return nil
  }

  /// Whether a label has no more characters than labels may have.
  static func isShort(_ bytes: UnsafeBufferPointer<UInt8>, _ label: ByteRange) -> Bool {
    if label.count <= maximumLabelCount { return true }
    if label.count > maximumLabelCount * 4 { return false }
    return label.indices.count { bytes[$0] & 0xC0 != 0x80 } <= maximumLabelCount
  }

  /// Reads a link destination.
  ///
  /// - Returns: The destination without `<` and `>`, and the byte after it.
  static func destination(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int
  ) -> (range: ByteRange, end: Int)? {
    guard start < end else { return nil }
    var position = start
    if bytes[start] == ASCII.less {
      position += 1
      while position < end {
        switch bytes[position] {
        case ASCII.greater: return (ByteRange(start + 1, position), position + 1)
        case ASCII.less, ASCII.newline, ASCII.carriageReturn: return nil
        case ASCII.backslash where position + 1 < end && bytes[position + 1].isPunctuation: position += 2
        default: position += 1
        }
      }
      return nil
    }
    var depth = 0
    scan: while position < end {
      let byte = bytes[position]
      switch byte {
      case ASCII.leftParenthesis:
        depth += 1
        // A bound that all implementations have, so that scanning stays linear.
        if depth > 32 { return nil }
      case ASCII.rightParenthesis:
        if depth == 0 { break scan }
        depth -= 1
      case ASCII.backslash where position + 1 < end && bytes[position + 1].isPunctuation:
        position += 1
      default:
        if byte <= ASCII.space || byte == 0x7F { break scan }
      }
      position += 1
    }
    return position > start && depth == 0 ? (ByteRange(start, position), position) : nil
  }

  /// Reads a link title in double quotes, single quotes or parentheses.
  ///
  /// - Returns: The title without its quotes, and the byte after it.
  static func title(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int
  ) -> (range: ByteRange, end: Int)? {
    guard start < end else { return nil }
    let closing: UInt8
    switch bytes[start] {
    case ASCII.quote: closing = ASCII.quote
    case ASCII.apostrophe: closing = ASCII.apostrophe
    case ASCII.leftParenthesis: closing = ASCII.rightParenthesis
    default: return nil
    }
    var position = start + 1
    while position < end {
      let byte = bytes[position]
      if byte == closing { return (ByteRange(start + 1, position), position + 1) }
      if closing == ASCII.rightParenthesis, byte == ASCII.leftParenthesis { return nil }
      position += byte == ASCII.backslash && position + 1 < end && bytes[position + 1].isPunctuation ? 2 : 1
    }
    return nil
  }

  /// Moves over spaces, tabs and at most one line end.
  static func skipSpaceAndOneLineEnd(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int
  ) -> Int {
    var position = start
    while position < end, bytes[position].isBlank { position += 1 }
    guard position < end else { return position }
    if bytes[position] == ASCII.carriageReturn {
      position += 1
      if position < end, bytes[position] == ASCII.newline { position += 1 }
    } else if bytes[position] == ASCII.newline {
      position += 1
    } else {
      return position
    }
    while position < end, bytes[position].isBlank { position += 1 }
    return position
  }

  /// Returns the label as labels are compared: case-folded, white space made single spaces.
  static func normalized(_ bytes: UnsafeBufferPointer<UInt8>, _ range: ByteRange) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(range.count)
    var pendingSpace = false
    var isASCII = true
    for position in range.indices {
      let byte = bytes[position]
      if byte.isWhitespace {
        pendingSpace = !result.isEmpty
        continue
      }
      if pendingSpace {
        result.append(ASCII.space)
        pendingSpace = false
      }
      if byte >= 0x80 { isASCII = false }
      result.append(byte.lowercased)
    }
    guard !isASCII else { return result }
    // Upper case between two lower cases folds what differs in length too, such as ẞ and ss.
    return Array(String(decoding: result, as: UTF8.self).lowercased().uppercased().lowercased().utf8)
  }

  /// Returns the beginning of the next line when nothing but white space is left of this one.
  private static func lineEnd(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) -> Int? {
    var position = start
    while position < end, bytes[position].isBlank { position += 1 }
    guard position < end else { return end }
    guard bytes[position].isLineEnd else { return nil }
    if bytes[position] == ASCII.carriageReturn, position + 1 < end, bytes[position + 1] == ASCII.newline {
      return position + 2
    }
    return position + 1
  }
}
