import MarkdownSyntax

/// The lines of one text, from which stretches are taken without the markers of containers.
struct LinesOfText {
  /// The lines, in order.
  let lines: [ByteRange]
  /// The document.
  let source: SourceText
  /// Whether a backslash before a pipe goes, as it does in the cells of a table.
  let unescapesPipes: Bool

  /// Returns the bytes of all lines within a stretch of the document.
  func bytes(from start: Int, to end: Int) -> [UInt8] {
    var result: [UInt8] = []
    guard start < end else { return result }
    var low = 0
    var high = lines.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lines[middle].start <= start { low = middle } else { high = middle }
    }
    for line in lines[low...] {
      if line.start >= end { break }
      let first = max(start, line.start)
      let last = min(end, line.end)
      if first < last { result.append(contentsOf: source.bytes[first..<last]) }
    }
    guard unescapesPipes, result.contains(0x7C) else { return result }
    var unescaped: [UInt8] = []
    for (index, byte) in result.enumerated() {
      let isMark = byte == 0x5C && index + 1 < result.count && result[index + 1] == 0x7C
      if !isMark { unescaped.append(byte) }
    }
    return unescaped
  }

  /// Returns what a code span shows: line ends made spaces, one space taken from both ends.
  func code(_ content: ByteRange) -> [UInt8] {
    var result: [UInt8] = []
    var previous: UInt8 = 0
    for byte in bytes(from: content.start, to: content.end) {
      if byte == 0x0A, previous == 0x0D {
        previous = byte
        continue
      }
      result.append(byte == 0x0A || byte == 0x0D ? 0x20 : byte)
      previous = byte
    }
    let isPadded = result.first == 0x20 && result.last == 0x20 && result.contains { $0 != 0x20 }
    return isPadded ? Array(result.dropFirst().dropLast()) : result
  }

  /// Returns where an autolink leads to, with the scheme that cmark-gfm puts in front.
  func address(of inline: Inline) -> [UInt8] {
    let address = Array(source.bytes[inline.destination.indices])
    let text = String(decoding: address, as: UTF8.self)
    if inline.kind == .extendedAutolink {
      if text == "www" || text.hasPrefix("www.") { return Array("http://\(text)".utf8) }
      let hasScheme = text.contains("://") || text.hasPrefix("mailto:") || text.hasPrefix("xmpp:")
      return hasScheme ? address : Array("mailto:\(text)".utf8)
    }
    let isMail = !text.contains(":")
    return (isMail ? Array("mailto:".utf8) : []) + LinesOfText.decoded(address)
  }

  /// Returns the text of an autolink.
  func label(of inline: Inline) -> [UInt8] {
    let text = bytes(from: inline.content.start, to: inline.content.end)
    return inline.kind == .autolink ? LinesOfText.decoded(text) : text
  }

  /// Returns the name of an inline that holds others, with where it leads to.
  func name(of inline: Inline, in document: MarkdownDocument) -> String {
    switch inline.kind {
    case .emphasis: return "emph"
    case .strong: return "strong"
    case .strikethrough: return "strikethrough"
    case .image, .link:
      let name = inline.kind == .image ? "image" : "link"
      let destination = HTMLEntities.unescaped(source.bytes[inline.destination.indices])
      var text = self
      if let definition = inline.definition {
        let block = document.blocks[document.definitions[definition].block]
        text = LinesOfText(
          lines: document.segments[block.segments].map(\.range), source: source, unescapesPipes: false)
      }
      let title = inline.title.map { HTMLEntities.unescaped(text.bytes(from: $0.start, to: $0.end)[...]) }
      return "\(name) \(TreeText.quoted(destination)) \(TreeText.quoted(title ?? []))"
    case .codeSpan, .autolink, .extendedAutolink, .html, .escape, .entity, .hardBreak, .softBreak:
      preconditionFailure("only inlines that hold others have a name")
    }
  }

  /// Returns a text with its character references replaced and its backslashes kept.
  private static func decoded(_ bytes: [UInt8]) -> [UInt8] {
    var doubled: [UInt8] = []
    for byte in bytes { doubled += byte == 0x5C ? [byte, byte] : [byte] }
    return HTMLEntities.unescaped(doubled[...])
  }
}
