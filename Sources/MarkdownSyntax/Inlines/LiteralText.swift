/// Tells which bytes of a text stand for themselves and which stand for others.
///
/// Backslash escapes and character references mean nothing in code spans, raw HTML and addresses in
/// angle brackets (CommonMark 0.31.2, sections 2.4 and 2.5).
package enum LiteralText {
  /// An inline of which the bytes matter to whoever writes or divides a text.
  package struct Span: Hashable, Sendable {
    /// All bytes of the inline.
    package let range: ByteRange
    /// Whether escapes mean nothing in it; else it is a link or an image.
    package let isVerbatim: Bool
  }

  /// Finds the code spans, raw HTML, addresses, links and images of one paragraph, in their order.
  ///
  /// - Complexity: O(*n* log *n*) in the length of the text.
  package static func spans(in text: [UInt8]) -> [Span] {
    text.withUnsafeBufferPointer { bytes -> [Span] in
      guard let base = bytes.baseAddress else { return [] }
      var parser = InlineParser(bytes, definitions: [], index: [:])
      return parser.parse(JoinedText(base, ByteRange(0, bytes.count))).compactMap { inline in
        switch inline.kind {
        case .codeSpan, .html, .autolink: Span(range: inline.range, isVerbatim: true)
        case .link, .image: Span(range: inline.range, isVerbatim: false)
        case .emphasis, .strong, .strikethrough, .extendedAutolink, .escape, .entity, .hardBreak, .softBreak:
          nil
        }
      }
    }
  }

  /// Returns a text with the backslash escapes and character references resolved that mean something.
  ///
  /// All other marks stay as they are written.
  ///
  /// - Complexity: O(*n* log *n*) in the length of the text.
  package static func resolved(_ text: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(text.count)
    var position = 0
    for span in spans(in: text) where span.isVerbatim && span.range.start >= position {
      result += HTMLEntities.unescaped(text[position..<span.range.start])
      result += text[span.range.indices]
      position = span.range.end
    }
    return result + HTMLEntities.unescaped(text[position...])
  }

  /// Whether a character reference begins at a place of a text.
  package static func isReference(_ text: [UInt8], at start: Int) -> Bool {
    text.withUnsafeBufferPointer { bytes in
      guard let base = bytes.baseAddress, start < bytes.count, bytes[start] == ASCII.ampersand else {
        return false
      }
      return HTMLEntities.end(base, from: start, to: bytes.count) != nil
    }
  }
}
