package import MarkdownSyntax

extension Plan {
  /// Reads all links, images, addresses and backticked paths in the order of the plan.
  ///
  /// - Complexity: O(*n* log *n*) in the number of bytes.
  package func links() -> [PlanLink] { document.planLinks() }

  /// Reads what is written as a link or an image, in the order of the plan.
  ///
  /// - Complexity: O(*n* log *n*) in the number of bytes; text without a link is only looked through.
  package func fileLinks() -> [PlanLink] { document.fileLinks() }

  /// Whether a link, an image, an address or a backticked path leads to something that some words name.
  ///
  /// - Complexity: O(*n* log *n*) in the number of bytes; text without the words is only looked through.
  package func links(to words: WordSearch) -> Bool { document.links(to: words) }
}

extension MarkdownDocument {
  /// Reads all links, images, addresses and backticked paths in the order of the document.
  ///
  /// - Complexity: O(*n* log *n*) in the number of bytes.
  func planLinks() -> [PlanLink] {
    var found: [PlanLink] = []
    for index in blocks.indices where blocks[index].kind.holdsInlines && mayHoldLinks(blocks[index].range) {
      for inline in inlines(of: index) {
        if let link = link(inline) { found.append(link) }
      }
    }
    return found
  }

  /// Reads what is written as a link or an image.
  func fileLinks() -> [PlanLink] {
    var found: [PlanLink] = []
    // Without a definition a link has its target right behind its text.
    let areAllInline = definitions.isEmpty
    if areAllInline, Self.targets.first(in: source.bytes, ByteRange(0, source.bytes.count)) == nil {
      return []
    }
    for index in blocks.indices where blocks[index].kind.holdsInlines {
      guard !areAllInline || Self.targets.first(in: source.bytes, blocks[index].range) != nil else {
        continue
      }
      for inline in inlines(of: index) where inline.kind == .link || inline.kind == .image {
        if let link = link(inline) { found.append(link) }
      }
    }
    return found
  }

  private static let targets = WordSearch(["]("])

  /// Whether something leads to a target in which one of some words stands.
  func links(to words: WordSearch) -> Bool {
    blocks.indices.contains { index in
      let block = blocks[index]
      guard block.kind.holdsInlines, mayHoldLinks(block.range) else { return false }
      // A target is written in the text, unless it stands in a definition, or with escapes or character references.
      guard
        !definitions.isEmpty || words.first(in: source.bytes, block.range) != nil
          || source.holds(ASCII.ampersand, in: block.range) || source.holds(ASCII.backslash, in: block.range)
      else { return false }
      return inlines(of: index).contains { inline in
        link(inline).map { words.isIn($0.target) } ?? false
      }
    }
  }

  /// Whether one of the signs stands in a text without which there is no link, image, address or code.
  private func mayHoldLinks(_ range: ByteRange) -> Bool {
    source.bytes.withUnsafeBufferPointer { bytes in
      for position in range.indices {
        switch bytes[position] {
        case ASCII.leftBracket, ASCII.backtick, UInt8(ascii: "<"), ASCII.at, ASCII.colon: return true
        case UInt8(ascii: "w"), UInt8(ascii: "W"):
          if position + 1 < range.end, bytes[position + 1] | 0x20 == UInt8(ascii: "w") { return true }
        default: continue
        }
      }
      return false
    }
  }

  private func link(_ inline: Inline) -> PlanLink? {
    let form: PlanLink.Form
    var target = inline.destination
    switch inline.kind {
    case .link: form = .link
    case .image: form = .image
    case .autolink, .extendedAutolink: form = .autolink
    case .codeSpan:
      guard isPath(inline.content) else { return nil }
      form = .path
      target = inline.content
    case .emphasis, .strong, .strikethrough, .html, .escape, .entity, .hardBreak, .softBreak:
      return nil
    }
    let written = source.bytes[target.indices]
    let text = form == .path ? Array(written) : HTMLEntities.unescaped(written)
    return PlanLink(
      form: form, range: inline.range, targetRange: target, target: String(decoding: text, as: UTF8.self),
      line: source.lines.index(of: inline.range.start) + 1)
  }

  /// Whether the text of a code span is the path of a file: without spaces, with a folder or a suffix.
  package func isPath(_ range: ByteRange) -> Bool {
    guard range.count >= 3, range.count <= 512 else { return false }
    let bytes = source.bytes[range.indices]
    var hasSlash = false
    for byte in bytes {
      if byte == ASCII.slash { hasSlash = true }
      switch byte {
      case ASCII.slash, ASCII.period, ASCII.hyphen, ASCII.underscore, ASCII.at, ASCII.plus, ASCII.tilde,
        ASCII.hash,
        ASCII.colon, ASCII.comma:
        continue
      default:
        guard byte.isAlphanumeric || byte >= 0x80 else { return false }
      }
    }
    guard bytes.first != ASCII.at, bytes.first != ASCII.hash else { return false }
    for colon in bytes.indices.dropLast(2) where bytes[colon] == ASCII.colon {
      if bytes[colon...].starts(with: [ASCII.colon, ASCII.slash, ASCII.slash]) { return false }
    }
    // A slash at the end leads to the folder's name; what a name ends with is no suffix then.
    let path = bytes.last == ASCII.slash ? bytes.dropLast() : bytes
    let name = path.lastIndex(of: ASCII.slash).map { path[($0 + 1)...] } ?? path
    let suffix = name.lastIndex(of: ASCII.period).map { name[($0 + 1)...] } ?? []
    let hasSuffix = (1...8).contains(suffix.count) && suffix.allSatisfy(\.isAlphanumeric)
    guard hasSlash else { return hasSuffix && suffix.elementsEqual("md".utf8) }
    return hasSuffix || bytes.last == ASCII.slash || bytes.starts(with: "./".utf8)
      || bytes.starts(with: "../".utf8)
  }
}
