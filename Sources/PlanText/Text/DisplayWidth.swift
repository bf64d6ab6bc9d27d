/// Measures how many columns a text takes where all letters have the same width, as on a terminal.
///
/// A character that a reader sees as one is measured as one: its base decides, and what combines with it
/// takes no column. Ambiguous characters of East Asian fonts count as one column.
package enum DisplayWidth {
  /// Returns the number of columns; control characters count as none, so escape the text before.
  ///
  /// - Complexity: O(*n*) in the length of `text`; where nothing combines, code points are counted without
  ///   looking for the characters that a reader sees.
  package static func columns(of text: String) -> Int {
    var sum = 0
    for scalar in text.unicodeScalars {
      guard let width = simpleColumns(of: scalar) else { return text.reduce(0) { $0 + columns(of: $1) } }
      sum += width
    }
    return sum
  }

  /// Returns the number of columns of a part of a file.
  ///
  /// - Parameters:
  ///   - bytes: Text without line ends.
  ///   - column: The column at which it begins, which matters for tabs: they lead to the next multiple of four.
  /// - Returns: The columns it takes.
  /// - Complexity: O(*n*) in the number of bytes.
  package static func columns(of bytes: some Sequence<UInt8>, from column: Int = 0) -> Int {
    let bytes = Array(bytes)
    if bytes.allSatisfy({ 0x20..<0x7F ~= $0 }) { return bytes.count }
    var current = column
    for (index, part) in bytes.split(separator: 0x09, omittingEmptySubsequences: false).enumerated() {
      if index > 0 { current += 4 - current % 4 }
      current += columns(of: String(decoding: part, as: UTF8.self))
    }
    return current - column
  }

  /// Returns the number of columns of what a reader sees as one character.
  package static func columns(of character: Character) -> Int {
    var sum = 0
    var widest = 0
    var isPicture = false
    var hasPicture = false
    var isFirst = true
    for scalar in character.unicodeScalars {
      let width = columns(of: scalar)
      sum += width
      widest = max(widest, width)
      if isFirst {
        hasPicture = scalar.properties.isEmoji
        // Digits have a picture too, but are digits without the selector that asks for it.
        isPicture = hasPicture && scalar.value > 0x7F
        isFirst = false
      } else if scalar.value == 0xFE0F, hasPicture {
        // The emoji variation selector gives its base the picture, which is as wide as any emoji.
        widest = 2
        isPicture = true
      }
    }
    // The parts of a joined picture are drawn as one; a pair of regional indicators is the one exception,
    // its parts are letters, one column each.
    if isPicture, !isRegionalIndicator(character) { return widest }
    return sum
  }

  /// Returns the columns of a code point that by itself neither combines nor is combined, else `nil`.
  private static func simpleColumns(of scalar: Unicode.Scalar) -> Int? {
    switch scalar.value {
    case 0x20..<0x7F, 0xA0..<0x0300, 0x0370..<0x0483, 0x2010..<0x2028: 1
    case 0x00..<0x20, 0x7F..<0xA0: 0
    case 0x3001..<0x302A, 0x3041..<0x3097, 0x30A0..<0x3100, 0x4E00..<0xA000, 0xAC00..<0xD7A4: 2
    default: nil
    }
  }

  /// Returns the number of columns of a code point that stands for itself.
  private static func columns(of scalar: Unicode.Scalar) -> Int {
    if let width = simpleColumns(of: scalar) { return width }
    // The vowels and final consonants of Hangul join the leading consonant before them.
    if (0x1160...0x11FF).contains(scalar.value) || (0xD7B0...0xD7FB).contains(scalar.value) { return 0 }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .spacingMark, .format, .control: return 0
    case .lineSeparator, .paragraphSeparator: return 0
    default: break
    }
    if isRegionalIndicator(scalar) { return 1 }
    if scalar.properties.isEmojiPresentation { return 2 }
    return isWide(scalar.value) ? 2 : 1
  }

  private static func isRegionalIndicator(_ character: Character) -> Bool {
    character.unicodeScalars.first.map { isRegionalIndicator($0) } ?? false
  }

  private static func isRegionalIndicator(_ scalar: Unicode.Scalar) -> Bool {
    (0x1F1E6...0x1F1FF).contains(scalar.value)
  }

  private static func isWide(_ value: UInt32) -> Bool {
    var low = 0
    var high = wideRanges.count
    while low < high {
      let middle = (low + high) / 2
      if wideRanges[middle].upperBound < value { low = middle + 1 } else { high = middle }
    }
    return low < wideRanges.count && wideRanges[low].contains(value)
  }

  /// The code points with East_Asian_Width W or F in Unicode 15.0 (EastAsianWidth.txt, UAX #11).
  ///
  /// Left out are those with Emoji_Presentation, which the standard library knows. Ranges run on over marks
  /// and unassigned code points, for which this table is not asked or its answer does not count.
  private static let wideRanges: [ClosedRange<UInt32>] = [
    0x1100...0x115F, 0x2329...0x232A, 0x2E80...0x2FFB, 0x3000...0x3029, 0x3030...0x303E, 0x3041...0x31E3,
    0x31F0...0x3247, 0x3250...0x4DBF, 0x4E00...0xA4C6, 0xA960...0xA97C, 0xAC00...0xD7A3, 0xF900...0xFAFF,
    0xFE10...0xFE19, 0xFE30...0xFE6B, 0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x16FE0...0x16FE3, 0x17000...0x187F7,
    0x18800...0x18CD5, 0x18D00...0x18D08, 0x1AFF0...0x1B2FB, 0x1F200...0x1F265, 0x20000...0x2FFFD,
    0x30000...0x3FFFD,
  ]
}

extension DisplayWidth {
  /// Cuts a text that is wider than `limit` columns, and marks the cut with `…`.
  ///
  /// The cut is between what a reader sees as characters, and no blank is left before the mark. The result
  /// can be a column narrower than `limit`; it is empty when `limit` is below one.
  package static func cutting(_ text: String, to limit: Int) -> String {
    guard columns(of: text) > limit else { return text }
    guard limit > 0 else { return "" }
    var kept = ""
    var width = 0
    for character in text {
      width += columns(of: character)
      guard width < limit else { break }
      kept.append(character)
    }
    while kept.last == " " { kept.removeLast() }
    return kept + "…"
  }
}
