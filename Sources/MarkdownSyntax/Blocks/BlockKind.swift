/// What a block of a document is, in the words of CommonMark and GFM.
package enum BlockKind: UInt8, Hashable, Sendable, CaseIterable, BitwiseCopyable {
  /// The whole document; the root of the tree.
  case document
  /// A YAML block between `---` lines at the very start (not part of CommonMark).
  case frontmatter
  /// A line that git writes around two versions: `<<<<<<<`, `|||||||`, `=======` or `>>>>>>>`.
  case conflictMarker
  /// A `>` block quote.
  case blockQuote
  /// A bullet list or an ordered list; its children are items.
  case list
  /// An item of a list.
  case item
  /// A paragraph.
  case paragraph
  /// An ATX or setext heading.
  case heading
  /// A thematic break.
  case thematicBreak
  /// A fenced code block.
  case fencedCode
  /// An indented code block.
  case indentedCode
  /// An HTML block.
  case htmlBlock
  /// A link reference definition.
  case linkDefinition
  /// A GFM table; its children are rows, the first of which is the header.
  case table
  /// A row of a table, without the delimiter row.
  case tableRow

  /// Whether the text of such a block holds inlines: links, code spans, emphasis.
  @inlinable @inline(__always)
  package var holdsInlines: Bool {
    switch self {
    case .paragraph, .heading, .tableRow: true
    case .document, .frontmatter, .conflictMarker, .blockQuote, .list, .item, .thematicBreak, .fencedCode,
      .indentedCode, .htmlBlock, .linkDefinition, .table:
      false
    }
  }

  /// Whether blocks of this kind hold other blocks.
  package var isContainer: Bool {
    switch self {
    case .document, .blockQuote, .list, .item, .table: true
    case .frontmatter, .conflictMarker, .paragraph, .heading, .thematicBreak, .fencedCode, .indentedCode,
      .htmlBlock, .linkDefinition, .tableRow:
      false
    }
  }
}
