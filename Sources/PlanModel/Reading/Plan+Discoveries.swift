import MarkdownSyntax
import PlanLanguage
import PlanText

extension Plan {
  /// Reads the entries of the surprises and discoveries.
  ///
  /// Evidence in a bullet of its own, behind the observation, belongs to that observation. Besides list
  /// items, paragraphs that begin with `Observation:` count; a placeholder such as "None yet." does not.
  ///
  /// - Complexity: O(*n*) in the text of those sections.
  package func discoveries() -> [Discovery] {
    var found: [Discovery] = []
    var entry = 0
    for section in sections where section.effectiveRole == .discoveries {
      var index = section.ownBlocks.lowerBound
      while index < section.ownBlocks.upperBound {
        let end = Int(document.blocks[index].subtreeEnd)
        switch document.blocks[index].kind {
        case .list:
          for item in document.children(of: index) {
            while entry < entries.count, entries[entry].item < item { entry += 1 }
            if entry < entries.count, entries[entry].item == item { append(entries[entry], to: &found) }
          }
        case .paragraph:
          let fields = LabelledFields(ItemText(document, blocks: index..<end))
          if let first = fields.fields.first, first.start == 0 {
            append(
              fields, block: index, line: Int(document.blocks[index].firstLine) + 1, time: nil, to: &found)
          }
        case .document, .frontmatter, .conflictMarker, .blockQuote, .item, .heading, .thematicBreak,
          .fencedCode, .indentedCode, .htmlBlock, .linkDefinition, .table, .tableRow:
          break
        }
        index = end
      }
    }
    return found
  }

  private func append(_ entry: Entry, to found: inout [Discovery]) {
    let blocks = entry.item + 1..<Int(document.blocks[entry.item].subtreeEnd)
    let fields = LabelledFields(ItemText(document, blocks: blocks, from: entry.text.start))
    append(fields, block: entry.item, line: entry.line, time: entry.time, to: &found)
  }

  private func append(
    _ fields: LabelledFields, block: Int, line: Int, time: TimeStamp?, to found: inout [Discovery]
  ) {
    var evidence = fields.string(.evidence)
    if evidence == nil, fields.first(.evidence) != nil { evidence = code(in: block) }
    let lead = fields.text.string(fields.lead)
    let observation = fields.string(.observation)
    if lead.isEmpty, observation == nil {
      // A bullet with nothing but `Evidence:` or `Impact:` goes on with the one before it.
      if let evidence, let last = found.popLast() {
        found.append(
          Discovery(
            item: last.item, line: last.line, text: last.text, evidence: last.evidence ?? evidence,
            time: last.time))
      }
      return
    }
    let text = observation ?? lead
    if evidence == nil, time == nil, PlaceholderText.isPlaceholder(text) { return }
    found.append(Discovery(item: block, line: line, text: text, evidence: evidence, time: time))
  }

  /// Returns the text of the first code block inside a block or right behind a paragraph, or `nil`.
  private func code(in block: Int) -> String? {
    let end = Int(document.blocks[block].subtreeEnd)
    let isItem = document.blocks[block].kind == .item
    let candidates = isItem ? block + 1..<end : end..<min(end + 1, document.blocks.count)
    for index in candidates {
      let code = document.blocks[index]
      guard code.kind == .fencedCode || code.kind == .indentedCode else { continue }
      let lines = code.segments.map { document.source.string(document.segments[$0].range) }.joined()
      let text = lines[...].trimmedAtEnd
      return text.isEmpty ? nil : String(text)
    }
    return nil
  }
}
