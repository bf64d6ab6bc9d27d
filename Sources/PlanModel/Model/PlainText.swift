package import MarkdownSyntax

extension MarkdownDocument {
  /// Returns the text of a heading as a reader sees it: without the marks of emphasis, code and links.
  ///
  /// Control characters stay; whoever shows the text makes them visible.
  ///
  /// - Complexity: O(*n* log *n*) in the length of the heading.
  package func plainText(ofHeading index: Int) -> String {
    let content = blocks[index].content
    // The bytes that are marks, and what stands for bytes that mean something else.
    var cuts: [ByteRange] = []
    var replacements: [Int: [UInt8]] = [:]
    for inline in inlines(of: index) {
      switch inline.kind {
      case .codeSpan, .emphasis, .strong, .strikethrough, .link, .image, .autolink, .escape:
        cuts.append(ByteRange(inline.range.start, inline.content.start))
        cuts.append(ByteRange(inline.content.end, inline.range.end))
      case .entity:
        cuts.append(inline.range)
        replacements[inline.range.start] = HTMLEntities.unescaped(source.bytes[inline.range.indices])
      case .hardBreak, .softBreak:
        cuts.append(inline.range)
        replacements[inline.range.start] = [ASCII.space]
      case .html:
        cuts.append(inline.range)
      case .extendedAutolink:
        break
      }
    }
    var result: [UInt8] = []
    var position = content.start
    for cut in cuts.sorted() where !cut.isEmpty && cut.start >= position && cut.end <= content.end {
      result += source.bytes[position..<cut.start]
      result += replacements[cut.start] ?? []
      position = cut.end
    }
    result += source.bytes[position..<content.end]
    return String(decoding: result, as: UTF8.self)
  }
}
