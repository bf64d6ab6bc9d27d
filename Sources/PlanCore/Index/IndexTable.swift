import MarkdownSyntax

/// A table of an index, with what its columns hold.
struct IndexTable: Sendable {
  /// What a column holds.
  enum Column: Hashable, Sendable {
    case plan
    case state
    case summary
    case slug
    case number
    case other
  }

  /// The block of the table.
  let block: Int

  /// The block of each row with cells, the header left out.
  let rows: [Int]

  /// The header's row.
  let header: Int

  /// What the columns hold, from left to right.
  let columns: [Column]

  /// The texts of the header's cells in small letters.
  let titles: [String]

  /// Reads a table; `nil` when it has no header.
  init?(_ block: Int, in document: MarkdownDocument) {
    let children = document.children(of: block)
    guard let header = children.first else { return nil }
    self.block = block
    self.header = header
    rows = Array(children.dropFirst())
    titles = document.cells(ofRow: header).map { cell in
      let text = document.source.string(cell)
      return String(text.drop { "*_` ".contains($0) }.reversed().drop { "*_` ".contains($0) }.reversed())
        .lowercased()
    }
    var columns = titles.map(Self.column)
    if !columns.contains(.plan) {
      let linked = rows.lazy.compactMap { Self.linkedColumn(ofRow: $0, in: document) }.first
      let first = columns.firstIndex(of: .other)
      if let place = linked ?? first, columns.indices.contains(place) { columns[place] = .plan }
    }
    self.columns = columns
  }

  private static func column(_ title: String) -> Column {
    switch title {
    case "plan", "title", "name", "execplan", "exec plan", "file", "link", "document", "doc", "initiative":
      .plan
    case "summary", "description", "purpose", "goal", "what": .summary
    case "slug", "id": .slug
    case "#", "no", "no.", "nr", "nr.": .number
    default: PlanReader.isStateKey(title) ? .state : .other
    }
  }

  private static func linkedColumn(ofRow row: Int, in document: MarkdownDocument) -> Int? {
    guard let link = document.inlines(of: row).first(where: { $0.kind == .link }) else { return nil }
    return document.cells(ofRow: row).firstIndex { $0.contains(link.range) }
  }

  /// The column that declares the state, or `nil`.
  var stateColumn: Int? { columns.firstIndex(of: .state) }

  /// Returns the state that the cell of a row declares, with the cell.
  func state(ofRow row: Int, in document: MarkdownDocument) -> (state: PlanState, cell: ByteRange)? {
    guard let stateColumn else { return nil }
    let cells = document.cells(ofRow: row)
    guard cells.indices.contains(stateColumn) else { return nil }
    let cell = cells[stateColumn]
    let word = document.source.bytes.withUnsafeBufferPointer {
      PlanState.read($0, from: cell.start, to: cell.end)
    }
    guard case .known(let state) = word else { return nil }
    return (state, cell)
  }
}
