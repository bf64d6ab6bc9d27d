package import MarkdownSyntax
package import PlanModel

/// A comment that silences rules: `<!-- execplan:ignore rule-id -- reason -->`.
package struct Suppression {
  /// The bytes of the comment.
  let range: ByteRange
  /// The names of rules in it, as written, with their places.
  package let names: [(id: String, range: ByteRange)]
  /// The lines that it covers, 1-based.
  package let lines: ClosedRange<Int>

  /// Reads the comments of a plan; those in code are text.
  ///
  /// - Complexity: O(*n*) in the number of bytes.
  package static func all(in plan: Plan) -> [Suppression] {
    let bytes = plan.document.source.bytes
    let word = Array("execplan:ignore".utf8)
    var found: [Suppression] = []
    for (index, block) in plan.document.blocks.enumerated() {
      switch block.kind {
      case .htmlBlock:
        if contains(word, bytes, block.range) { found += comments(in: block.range, of: plan) }
      case .paragraph, .heading, .tableRow:
        guard contains(word, bytes, block.range) else { continue }
        for inline in plan.document.inlines(of: index) where inline.kind == .html {
          found += comments(in: inline.range, of: plan)
        }
      case .document, .frontmatter, .conflictMarker, .blockQuote, .list, .item, .thematicBreak, .fencedCode,
        .indentedCode, .linkDefinition, .table:
        continue
      }
    }
    return found
  }

  private static func contains(_ word: [UInt8], _ bytes: [UInt8], _ range: ByteRange) -> Bool {
    var position = range.start
    while position + word.count <= range.end {
      if bytes[position] == word[0], bytes[position...].starts(with: word) { return true }
      position += 1
    }
    return false
  }

  private static func comments(in range: ByteRange, of plan: Plan) -> [Suppression] {
    let bytes = plan.document.source.bytes
    var result: [Suppression] = []
    var position = range.start
    while position < range.end {
      guard bytes[position] == UInt8(ascii: "<"), bytes[position...].starts(with: "<!--".utf8) else {
        position += 1
        continue
      }
      var end = position + 4
      while end < range.end, !bytes[end...].starts(with: "-->".utf8) { end += 1 }
      let comment = ByteRange(position, min(end + 3, range.end))
      if let read = Suppression(comment, text: ByteRange(position + 4, end), plan) { result.append(read) }
      position = comment.end
    }
    return result
  }

  private init?(_ comment: ByteRange, text: ByteRange, _ plan: Plan) {
    let bytes = plan.document.source.bytes
    var words: [ByteRange] = []
    var position = text.start
    while position < text.end {
      let start = position
      while position < text.end, !bytes[position].isWhitespace, bytes[position] != ASCII.comma {
        position += 1
      }
      if position > start { words.append(ByteRange(start, position)) } else { position += 1 }
    }
    guard let directive = words.first.map({ plan.string($0) }) else { return nil }
    let line = plan.line(of: comment.start)
    let lastLine = plan.line(of: comment.end - 1)
    switch directive {
    case "execplan:ignore":
      let lineStart = plan.document.source.lines.range(of: line - 1).start
      let standsAlone = plan.document.source.isBlank(ByteRange(lineStart, comment.start))
      lines = line...(standsAlone ? lastLine + 1 : lastLine)
    case "execplan:ignore-section":
      let section = Self.section(at: comment.start, in: plan)
      lines = section.map { $0.startLine...max($0.startLine, $0.endLine) } ?? 1...lastLine
    case "execplan:ignore-file":
      lines = 1...Int.max
    default:
      return nil
    }
    range = comment
    names = words.dropFirst().prefix { plan.string($0) != "--" }.map { (plan.string($0), $0) }
  }

  /// Returns the innermost section that holds a place: the last one that begins before it.
  private static func section(at offset: Int, in plan: Plan) -> Section? {
    var low = 0
    var high = plan.sections.count
    while low < high {
      let middle = (low + high) / 2
      if plan.sections[middle].range.start <= offset { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? nil : plan.sections[low - 1]
  }
}
