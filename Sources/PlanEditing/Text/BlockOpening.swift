import MarkdownSyntax

/// Tells whether a line could begin a block, whatever stands before it.
enum BlockOpening {
  /// Finds the punctuation that must be escaped for a line to be plain text.
  ///
  /// - Parameter line: A line without white space around it and without its end.
  /// - Returns: Its place in the line, or `nil` when the line begins no block.
  static func escapePlace(_ line: [UInt8]) -> Int? {
    guard let first = line.first else { return nil }
    switch first {
    case ASCII.hash:
      let run = runLength(line)
      return run <= 6 && isBlankOrEnd(line, run) ? 0 : nil
    case ASCII.greater:
      return 0
    case ASCII.hyphen, ASCII.plus, ASCII.asterisk:
      return isBlankOrEnd(line, 1) || isBreak(line) || isDelimiterRow(line) ? 0 : nil
    case ASCII.underscore:
      return isBreak(line) ? 0 : nil
    case ASCII.equals:
      return isUnderline(line) || isConflict(line) ? 0 : nil
    case ASCII.pipe, ASCII.colon:
      return isDelimiterRow(line) || isConflict(line) ? 0 : nil
    case ASCII.tilde:
      return runLength(line) >= 3 ? 0 : nil
    case ASCII.backtick:
      let run = runLength(line)
      return run >= 3 && !line[run...].contains(ASCII.backtick) ? 0 : nil
    case ASCII.leftBracket:
      return isDefinition(line) ? 0 : nil
    case ASCII.less:
      return isConflict(line) || isHTML(line) ? 0 : nil
    case ASCII.zero...ASCII.nine:
      return number(line)
    default:
      return nil
    }
  }

  private static func runLength(_ line: [UInt8]) -> Int {
    line.prefix { $0 == line[0] }.count
  }

  private static func isBlankOrEnd(_ line: [UInt8], _ place: Int) -> Bool {
    place >= line.count || line[place].isBlank
  }

  /// Whether the line is a thematic break.
  private static func isBreak(_ line: [UInt8]) -> Bool {
    line.allSatisfy { $0 == line[0] || $0.isBlank } && line.count { $0 == line[0] } >= 3
  }

  /// Whether the line would make a heading of the line before it.
  private static func isUnderline(_ line: [UInt8]) -> Bool {
    line.allSatisfy { $0 == line[0] }
  }

  /// Whether the line could make a table of the line before it, or a heading.
  private static func isDelimiterRow(_ line: [UInt8]) -> Bool {
    line.contains(ASCII.hyphen)
      && line.allSatisfy { $0 == ASCII.hyphen || $0 == ASCII.pipe || $0 == ASCII.colon || $0.isBlank }
  }

  /// Whether git would have written the line around two versions.
  private static func isConflict(_ line: [UInt8]) -> Bool {
    runLength(line) == 7 && (line.count == 7 || line[7] == ASCII.space)
  }

  /// Whether the line could begin a link reference definition; its label may end on a later line.
  private static func isDefinition(_ line: [UInt8]) -> Bool {
    guard let end = line.firstIndex(of: ASCII.rightBracket) else { return true }
    return end + 1 < line.count ? line[(end + 1)...].contains(ASCII.colon) && hasLabelEnd(line) : false
  }

  private static func hasLabelEnd(_ line: [UInt8]) -> Bool {
    line.indices.dropLast().contains { line[$0] == ASCII.rightBracket && line[$0 + 1] == ASCII.colon }
  }

  private static func isHTML(_ line: [UInt8]) -> Bool {
    let document = MarkdownDocument(parsing: line + [ASCII.newline])
    return document.blocks.count > 1 && document.blocks[1].kind == .htmlBlock
  }

  /// Returns the place behind the number of an ordered item, or `nil`.
  private static func number(_ line: [UInt8]) -> Int? {
    let digits = line.prefix { $0.isDigit }.count
    guard digits <= 9, digits < line.count,
      line[digits] == ASCII.period || line[digits] == ASCII.rightParenthesis,
      isBlankOrEnd(line, digits + 1)
    else { return nil }
    return digits
  }
}
