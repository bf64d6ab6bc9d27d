import MarkdownSyntax

/// A text that somebody hands in for a plan.
///
/// It is inline Markdown: code spans, links and emphasis mean what they mean everywhere. Backslashes and
/// character references stand for themselves, and nothing in the text can begin a block, be taken for a
/// time, a check box or a label, or swallow what follows. The reader gives back the same text.
package struct WrittenText: Hashable, Sendable {
  /// The paragraphs; the lines of each are divided by `\n` and have no white space around them.
  let paragraphs: [[UInt8]]

  /// Takes a text.
  ///
  /// Line ends of any kind become `\n`, white space around lines and a byte order mark before the text go,
  /// and several blank lines become one.
  ///
  /// - Throws: ``WrittenTextError`` when nothing but white space is there, or NUL.
  package init(_ text: String) throws(WrittenTextError) {
    guard !text.utf8.contains(0) else { throw .nul }
    let isMarked = text.unicodeScalars.first == "\u{FEFF}"
    let text = isMarked ? String(text.unicodeScalars.dropFirst()) : text
    var paragraphs: [[UInt8]] = []
    var paragraph: [UInt8] = []
    for line in Self.lines(of: text) {
      if line.isEmpty {
        if !paragraph.isEmpty { paragraphs.append(paragraph) }
        paragraph = []
      } else {
        if !paragraph.isEmpty { paragraph.append(ASCII.newline) }
        paragraph += line
      }
    }
    if !paragraph.isEmpty { paragraphs.append(paragraph) }
    let hasText = text.unicodeScalars.contains { !$0.properties.isWhitespace }
    guard hasText, !paragraphs.isEmpty else { throw .empty }
    self.paragraphs = paragraphs
  }

  /// The text as the reader gives it: one line for each paragraph, with a blank line between them.
  package var reading: String {
    paragraphs.map(Self.line).joined(separator: "\n\n")
  }

  /// The text as the reader gives it where it gives but one line.
  package var line: String {
    paragraphs.map(Self.line).joined(separator: " ")
  }

  private static func line(_ paragraph: [UInt8]) -> String {
    String(decoding: paragraph.map { $0 == ASCII.newline ? ASCII.space : $0 }, as: UTF8.self)
  }

  /// Divides a text at its line ends, without the spaces and tabs around the lines.
  private static func lines(of text: String) -> [[UInt8]] {
    var lines: [[UInt8]] = [[]]
    var isAfterReturn = false
    for byte in text.utf8 {
      switch byte {
      case ASCII.carriageReturn:
        lines.append([])
      case ASCII.newline:
        if !isAfterReturn { lines.append([]) }
      default:
        lines[lines.count - 1].append(byte)
      }
      isAfterReturn = byte == ASCII.carriageReturn
    }
    return lines.map { line in
      var start = 0
      var end = line.count
      while start < end, line[start].isBlank { start += 1 }
      while end > start, line[end - 1].isBlank { end -= 1 }
      return Array(line[start..<end])
    }
  }
}

/// Why a text cannot be written into a plan.
package enum WrittenTextError: Error, Hashable, Sendable {
  /// Nothing but white space was handed in.
  case empty
  /// The text holds NUL, which Markdown has no way to write.
  case nul
}
