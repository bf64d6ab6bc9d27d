import MarkdownSyntax

/// The list of all plans that a workspace keeps as a Markdown file.
package struct PlanIndex: Sendable {
  /// The lines that lead to plans, in the order of the file.
  package let plans: [IndexedPlan]

  /// Reads an index.
  ///
  /// The first link of each item, paragraph or table row under a heading such as "Active Plans" names a
  /// plan; a heading inside such a part that names no state belongs to it.
  ///
  /// - Parameter bytes: The file; any bytes.
  /// - Complexity: O(*n* log *n*) in the number of bytes.
  package init(parsing bytes: [UInt8]) {
    let document = MarkdownDocument(parsing: bytes)
    var plans: [IndexedPlan] = []
    var open: [(level: Int, state: PlanState?, heading: String)] = []
    for index in document.blocks.indices {
      let block = document.blocks[index]
      switch block.kind {
      case .heading:
        while let last = open.last, last.level >= Int(block.level) { open.removeLast() }
        let own = document.source.bytes.withUnsafeBufferPointer {
          PlanState.forIndexHeading($0, from: block.content.start, to: block.content.end)
        }
        if let own {
          open.append((Int(block.level), own, document.plainText(ofHeading: index)))
        } else {
          open.append((Int(block.level), open.last?.state, open.last?.heading ?? ""))
        }
      case .paragraph, .tableRow:
        guard let part = open.last, let state = part.state else { continue }
        guard let link = document.inlines(of: index).first(where: { $0.kind == .link }) else { continue }
        let target = HTMLEntities.unescaped(document.source.bytes[link.destination.indices])
        plans.append(
          IndexedPlan(
            target: String(decoding: target, as: UTF8.self), state: state, heading: part.heading,
            line: document.source.lines.index(of: link.range.start) + 1))
      case .document, .frontmatter, .conflictMarker, .blockQuote, .list, .item, .thematicBreak, .fencedCode,
        .indentedCode, .htmlBlock, .linkDefinition, .table:
        continue
      }
    }
    self.plans = plans
  }
}
