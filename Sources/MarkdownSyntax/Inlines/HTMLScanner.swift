/// Reads raw HTML: tags, comments, processing instructions, declarations and CDATA sections
/// (CommonMark 0.31.2, section 6.6).
enum HTMLScanner {
  /// Returns the byte after an open tag, such as `<a href="x">` or `<br/>`, or `nil`.
  ///
  /// The `<` stands at `start`. Tags that begin one after the other are read in linear time in all:
  /// of those that are open at one place, at most one stands in each state of quoting.
  static func openTag(_ base: UnsafePointer<UInt8>, from start: Int, to end: Int) -> Int? {
    guard var position = tagName(base, from: start + 1, to: end) else { return nil }
    while true {
      let space = position
      position = base.trimmedStart(from: position, to: end)
      guard position < end else { return nil }
      if base[position] == ASCII.slash || base[position] == ASCII.greater { break }
      guard position > space, let next = attribute(base, from: position, to: end) else { return nil }
      position = next
    }
    if base[position] == ASCII.slash { position += 1 }
    return position < end && base[position] == ASCII.greater ? position + 1 : nil
  }

  /// Reads a closing tag, such as `</a >`.
  static func closingTag(_ base: UnsafePointer<UInt8>, from start: Int, to end: Int) -> Int? {
    guard start + 1 < end, base[start + 1] == ASCII.slash,
      let name = tagName(base, from: start + 2, to: end)
    else { return nil }
    let position = base.trimmedStart(from: name, to: end)
    return position < end && base[position] == ASCII.greater ? position + 1 : nil
  }

  /// Returns the byte after a tag name, or `nil` when none begins at `start`.
  static func tagName(_ base: UnsafePointer<UInt8>, from start: Int, to end: Int) -> Int? {
    guard start < end, base[start].isLetter else { return nil }
    var position = start + 1
    while position < end, base[position].isAlphanumeric || base[position] == ASCII.hyphen { position += 1 }
    return position
  }

  /// Returns the byte after the first occurrence of `pattern`, or `nil`.
  static func find(
    _ pattern: StaticString, _ base: UnsafePointer<UInt8>, from start: Int, to end: Int
  ) -> Int? {
    let count = pattern.utf8CodeUnitCount
    let bytes = pattern.utf8Start
    guard count > 0, end - start >= count else { return nil }
    var position = start
    let last = end - count
    while position <= last {
      if base[position] == bytes[0] {
        var length = 1
        while length < count, base[position + length] == bytes[length] { length += 1 }
        if length == count { return position + count }
      }
      position += 1
    }
    return nil
  }

  /// Whether `word`, in small letters, stands at `start` in any case.
  static func matches(
    _ word: StaticString, _ base: UnsafePointer<UInt8>, at start: Int, to end: Int
  ) -> Bool {
    let count = word.utf8CodeUnitCount
    guard end - start >= count else { return false }
    for index in 0..<count where base[start + index].lowercased != word.utf8Start[index] { return false }
    return true
  }

  private static func attribute(_ base: UnsafePointer<UInt8>, from start: Int, to end: Int) -> Int? {
    guard base[start].isLetter || base[start] == ASCII.underscore || base[start] == ASCII.colon else {
      return nil
    }
    var position = start + 1
    while position < end,
      base[position].isAlphanumeric || base[position] == ASCII.underscore || base[position] == ASCII.period
        || base[position] == ASCII.colon || base[position] == ASCII.hyphen
    {
      position += 1
    }
    let afterName = position
    position = base.trimmedStart(from: position, to: end)
    guard position < end, base[position] == ASCII.equals else { return afterName }
    position = base.trimmedStart(from: position + 1, to: end)
    guard position < end else { return nil }
    let quote = base[position]
    if quote == ASCII.quote || quote == ASCII.apostrophe {
      position += 1
      while position < end, base[position] != quote { position += 1 }
      return position < end ? position + 1 : nil
    }
    let value = position
    while position < end, isUnquoted(base[position]) { position += 1 }
    return position > value ? position : nil
  }

  private static func isUnquoted(_ byte: UInt8) -> Bool {
    switch byte {
    case ASCII.quote, ASCII.apostrophe, ASCII.equals, ASCII.less, ASCII.greater, ASCII.backtick: false
    default: !byte.isWhitespace
    }
  }
}
