import MarkdownSyntax
import PlanLanguage

extension Plan {
  /// Reads the decision log in the order of the plan.
  ///
  /// - Complexity: O(*n*) in the text of those sections.
  package func decisions() -> [Decision] {
    var reader = DecisionReader(document)
    // Entries and list items have the same order, so one pass finds the entry of each item.
    var entry = 0
    for section in sections where section.effectiveRole == .decisions {
      reader.finish()
      if section.role != .decisions { reader.read(heading: section.heading) }
      var index = section.ownBlocks.lowerBound
      while index < section.ownBlocks.upperBound {
        let block = document.blocks[index]
        switch block.kind {
        case .list:
          var child = document.firstChild(of: index)
          while let item = child {
            while entry < entries.count, entries[entry].item < item { entry += 1 }
            if entry < entries.count, entries[entry].item == item { reader.read(entry: entries[entry]) }
            child = document.nextSibling(of: item)
          }
        case .paragraph:
          reader.read(paragraph: index)
        case .table:
          reader.finish()
          readTable(index, &reader)
        case .document, .frontmatter, .conflictMarker, .blockQuote, .item, .heading, .thematicBreak,
          .fencedCode, .indentedCode, .htmlBlock, .linkDefinition, .tableRow:
          break
        }
        index = Int(block.subtreeEnd)
      }
    }
    reader.finish()
    return reader.decisions
  }

  /// Reads a table of decisions, whose header names its columns.
  private func readTable(_ table: Int, _ reader: inout DecisionReader) {
    let rows = document.children(of: table)
    guard let header = rows.first else { return }
    let labels = document.cells(ofRow: header).map { cell in
      FieldLabel.column(Array(document.source.bytes[cell.indices]))
    }
    guard labels.contains(.decision) else { return }
    for row in rows.dropFirst() {
      reader.read(row: row, cells: document.cells(ofRow: row), labels: labels)
    }
  }
}
