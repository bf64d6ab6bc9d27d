import MarkdownSyntax
import PlanModel
import PlanText

extension PlanTemplate {
  /// The names that may stand between double braces in a template.
  package static let placeholders = ["title", "slug", "stamp", "date", "author", "summary"]

  /// Returns a template of the workspace with its placeholders filled in.
  ///
  /// `{{title}}` and the others are written so that they read back where they stand: quoted in the
  /// frontmatter, escaped in headings and paragraphs, with references in HTML and its comments, and as they are in
  /// code, where only what cannot be seen becomes a reference.
  ///
  /// - Parameter template: The bytes of the template.
  /// - Returns: The bytes of the plan.
  /// - Throws: ``PlanTemplateError`` when a placeholder is not known.
  package func filling(_ template: [UInt8]) throws(PlanTemplateError) -> [UInt8] {
    let document = MarkdownDocument(parsing: template)
    if let offset = document.source.firstInvalidUTF8() { throw .notUTF8(offset: offset) }
    var contexts: [(range: ByteRange, context: Context)] = []
    for index in document.blocks.indices {
      let block = document.blocks[index]
      switch block.kind {
      case .frontmatter: contexts.append((block.range, .frontmatter))
      case .heading: contexts.append((block.range, .heading))
      case .paragraph, .tableRow: contexts.append((block.range, .text))
      case .htmlBlock:
        contexts.append((block.range, .html))
        continue
      case .document, .conflictMarker, .blockQuote, .list, .item, .thematicBreak, .fencedCode, .indentedCode,
        .linkDefinition, .table:
        continue
      }
      for inline in document.inlines(of: index) {
        if inline.kind == .codeSpan { contexts.append((inline.range, .code)) }
        if inline.kind == .html { contexts.append((inline.range, .html)) }
      }
    }
    var edits: [TextEdit] = []
    var position = 0
    while let (range, name) = Self.placeholder(in: template, from: position) {
      guard let value = value(of: name) else {
        let place = document.source.lines.location(of: range.start)
        throw .unknownPlaceholder(
          name, line: place.line, column: place.column,
          similar: SimilarNames.find(name, in: Self.placeholders))
      }
      let context = contexts.last { $0.range.contains(range) }?.context ?? .code
      edits.append(TextEdit(replacing: range, with: Self.written(value, in: context, template, range)))
      position = range.end
    }
    return (try? document.source.applying(edits)) ?? template
  }

  /// What surrounds a placeholder.
  private enum Context {
    case frontmatter
    case heading
    case text
    case code
    case html
  }

  private func value(of name: String) -> String? {
    switch name {
    case "title": title
    case "slug": slug
    case "stamp": stampText
    case "date": stamp.date.description
    case "author": author ?? ""
    case "summary": summary ?? ""
    default: nil
    }
  }

  /// Returns the next `{{name}}` and its name.
  private static func placeholder(in bytes: [UInt8], from start: Int) -> (ByteRange, String)? {
    var position = start
    while position + 1 < bytes.count {
      guard bytes[position] == ASCII.leftBrace, bytes[position + 1] == ASCII.leftBrace else {
        position += 1
        continue
      }
      var end = position + 2
      while end < bytes.count, bytes[end] != ASCII.newline, bytes[end] != ASCII.rightBrace,
        bytes[end] != ASCII.leftBrace
      {
        end += 1
      }
      guard end + 1 < bytes.count, bytes[end] == ASCII.rightBrace, bytes[end + 1] == ASCII.rightBrace else {
        position += 1
        continue
      }
      var name = bytes[(position + 2)..<end]
      while name.first?.isBlank == true { name.removeFirst() }
      while name.last?.isBlank == true { name.removeLast() }
      return (ByteRange(position, end + 2), String(decoding: name, as: UTF8.self))
    }
    return nil
  }

  private static func written(
    _ value: String, in context: Context, _ template: [UInt8], _ range: ByteRange
  ) -> String {
    switch context {
    case .code: return WrittenScalar.visible(value)
    case .html:
      // Signs that could end a comment, a tag or a value of one.
      let signs: [Unicode.Scalar: String] = [
        "&": "&amp;", "<": "&lt;", ">": "&gt;", "\"": "&quot;", "'": "&#39;",
      ]
      return WrittenScalar.visible(value.replacingScalars { signs[$0] })
    case .text: return InlineEscaping.escaped(value)
    case .heading:
      let isLast = range.end == template.count || template[range.end].isWhitespace
      return isLast ? InlineEscaping.heading(value) : InlineEscaping.escaped(value)
    case .frontmatter:
      var start = range.start
      while start > 0, template[start - 1] != ASCII.newline { start -= 1 }
      let before = template[start..<range.start]
      // The quote that is open before the placeholder decides how it is written.
      let opening = before.firstIndex { $0 == ASCII.apostrophe || $0 == ASCII.quote }
      if let opening {
        let quote = template[opening]
        let isOpen = template[opening..<range.start].count { $0 == quote } % 2 == 1
        if isOpen {
          return quote == ASCII.quote
            ? YAMLQuoting.doubleQuoted(value) : YAMLQuoting.singleQuoted(WrittenScalar.visible(value))
        }
      }
      let end = template[range.end...].firstIndex { $0 == ASCII.newline } ?? template.count
      let isWhole =
        before.last { !$0.isBlank } == ASCII.colon || before.allSatisfy { $0.isBlank || $0 == ASCII.hyphen }
      let isAlone = template.trimmedStart(from: range.end, to: end) == end
      return isWhole && isAlone ? YAMLQuoting.value(value) : WrittenScalar.visible(value)
    }
  }
}
