import MarkdownSyntax

/// Short forms of a document's structure, for tables of cases.
enum Outline {
  /// Returns one line for each block: its depth in dots, its kind and the bytes it stands for.
  static func blocks(_ text: String) -> [String] {
    let document = MarkdownDocument(parsing: Array(text.utf8))
    return document.blocks.dropFirst().map { block in
      var depth = 0
      var parent = Int(block.parent)
      while parent > 0 {
        depth += 1
        parent = Int(document.blocks[parent].parent)
      }
      let dots = String(repeating: ".", count: depth)
      return "\(dots)\(block.kind) \(TreeText.quoted(document.source.bytes[block.range.indices]))"
    }
  }

  /// Returns the kinds of the blocks, each with its depth in dots.
  static func kinds(_ text: String) -> [String] {
    blocks(text).map { String($0.prefix { $0 != " " }) }
  }

  /// Returns one line for each inline of the first block that has some: kind, content, destination
  /// and title, as written.
  static func inlines(_ text: String) -> [String] {
    let document = MarkdownDocument(parsing: Array(text.utf8))
    for index in document.blocks.indices {
      let inlines = document.inlines(of: index)
      if !inlines.isEmpty { return inlines.map { describe($0, document.source) } }
    }
    return []
  }

  private static func describe(_ inline: Inline, _ source: SourceText) -> String {
    var result = "\(inline.kind) \(TreeText.quoted(source.bytes[inline.content.indices]))"
    if inline.kind == .link || inline.kind == .image {
      result += " to \(TreeText.quoted(source.bytes[inline.destination.indices]))"
    }
    if let title = inline.title { result += " titled \(TreeText.quoted(source.bytes[title.indices]))" }
    return result
  }
}
