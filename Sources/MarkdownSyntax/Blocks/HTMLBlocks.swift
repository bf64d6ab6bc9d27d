/// Tells where HTML blocks begin and end (CommonMark 0.31.2, section 4.6).
enum HTMLBlocks {
  /// Returns the kind, 1–7, of the HTML block that begins at `start`, or 0.
  ///
  /// A block of kind 7 may not interrupt a paragraph.
  static func begin(
    _ base: UnsafePointer<UInt8>, from start: Int, to end: Int, inParagraph: Bool
  ) -> UInt8 {
    guard end - start >= 2 else { return 0 }
    let next = base[start + 1]
    if next == ASCII.exclamation {
      if HTMLScanner.matches("--", base, at: start + 2, to: end) { return 2 }
      if start + 2 < end, base[start + 2].isLetter { return 4 }
      let isData = end - start >= 9 && HTMLScanner.find("<![CDATA[", base, from: start, to: start + 9) != nil
      return isData ? 5 : 0
    }
    if next == ASCII.question { return 3 }
    let isClosing = next == ASCII.slash
    let name = start + (isClosing ? 2 : 1)
    guard let nameEnd = HTMLScanner.tagName(base, from: name, to: end) else { return 0 }
    let ends = nameEnd == end || base[nameEnd].isBlank || base[nameEnd] == ASCII.greater
    let word = ByteRange(name, nameEnd)
    let isVerbatim = verbatimNames.contains { equals($0, base, word) }
    if isVerbatim { return !isClosing && ends ? 1 : 0 }
    let selfCloses = nameEnd + 1 < end && base[nameEnd] == ASCII.slash && base[nameEnd + 1] == ASCII.greater
    if ends || selfCloses, word.count <= 10, blockNames.contains(where: { equals($0, base, word) }) {
      return 6
    }
    guard !inParagraph else { return 0 }
    let tag =
      isClosing
      ? HTMLScanner.closingTag(base, from: start, to: end) : HTMLScanner.openTag(base, from: start, to: end)
    guard var position = tag else { return 0 }
    while position < end, base[position].isBlank { position += 1 }
    return position == end ? 7 : 0
  }

  /// Whether an HTML block of `kind` ends with the line whose text begins at `start`.
  static func ends(_ kind: UInt8, _ base: UnsafePointer<UInt8>, from start: Int, to end: Int) -> Bool {
    switch kind {
    case 1: return containsVerbatimEnd(base, from: start, to: end)
    case 2: return HTMLScanner.find("-->", base, from: start, to: end) != nil
    case 3: return HTMLScanner.find("?>", base, from: start, to: end) != nil
    case 4: return HTMLScanner.find(">", base, from: start, to: end) != nil
    case 5: return HTMLScanner.find("]]>", base, from: start, to: end) != nil
    default: return false
    }
  }

  private static func containsVerbatimEnd(
    _ base: UnsafePointer<UInt8>, from start: Int, to end: Int
  ) -> Bool {
    var position = start
    while let found = HTMLScanner.find("</", base, from: position, to: end) {
      for name in verbatimNames {
        let after = found + name.utf8CodeUnitCount
        if HTMLScanner.matches(name, base, at: found, to: end), after < end, base[after] == ASCII.greater {
          return true
        }
      }
      position = found
    }
    return false
  }

  private static func equals(_ name: StaticString, _ base: UnsafePointer<UInt8>, _ word: ByteRange) -> Bool {
    name.utf8CodeUnitCount == word.count && HTMLScanner.matches(name, base, at: word.start, to: word.end)
  }

  private static let verbatimNames: [StaticString] = ["pre", "script", "style", "textarea"]

  private static let blockNames: [StaticString] = [
    "address", "article", "aside", "base", "basefont", "blockquote", "body", "caption", "center", "col",
    "colgroup", "dd", "details", "dialog", "dir", "div", "dl", "dt", "fieldset", "figcaption", "figure",
    "footer", "form", "frame", "frameset", "h1", "h2", "h3", "h4", "h5", "h6", "head", "header", "hr", "html",
    "iframe", "legend", "li", "link", "main", "menu", "menuitem", "nav", "noframes", "ol", "optgroup",
    "option", "p", "param", "search", "section", "summary", "table", "tbody", "td", "tfoot", "th", "thead",
    "title", "tr", "track", "ul",
  ]
}
