import MarkdownSyntax
import PlanLanguage
import PlanModel

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

  /// The column that holds the link to the plan, or `nil` when the table has no place for one.
  let linkColumn: Int?

  /// The link to the plan of each row that has one, by the row's block.
  ///
  /// That is the first link to a Markdown file in the column of plans: an issue beside it, or a plan that
  /// this one waits for, is not what the row is about.
  let links: [Int: Inline]

  /// Whether a title says outright that the rows are plans.
  let isTitledForPlans: Bool

  /// Whether the rows are plans by the titles of the columns or by where the rows lead.
  ///
  /// A legend of states is none, and neither is a table of people.
  let listsPlans: Bool

  /// Reads a table; `nil` when it has no header.
  ///
  /// - Parameters:
  ///   - block: The block of the table.
  ///   - document: Where it stands.
  /// - Complexity: O(*n* log *n*) in the length of the table.
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
    let found = rows.map { row in
      Self.fileLinks(ofRow: row, in: document).filter {
        columns.indices.contains($0.column) && columns[$0.column] != .state
      }
    }
    let named = columns.indices.filter { columns[$0] == .plan }
    var linked = named.filter { column in found.contains { $0.contains { $0.column == column } } }
    if linked.isEmpty, let first = found.lazy.compactMap(\.first).first { linked = [first.column] }
    linkColumn = linked.first ?? named.first ?? columns.firstIndex(of: .other)
    var links: [Int: Inline] = [:]
    for (row, found) in zip(rows, found) {
      links[row] = linked.lazy.compactMap { column in found.first { $0.column == column } }.first?.link
    }
    if let linkColumn { columns[linkColumn] = .plan }
    self.columns = columns
    self.links = links
    isTitledForPlans = titles.contains(where: Self.namesPlans)
    if isTitledForPlans {
      listsPlans = true
    } else if !named.isEmpty {
      listsPlans = rows.isEmpty || !links.isEmpty
    } else {
      let begins = found.contains { $0.first?.beginsCell ?? false }
      listsPlans = !rows.isEmpty && (begins || links.count == rows.count)
    }
  }

  private static func namesPlans(_ title: String) -> Bool {
    ["plan", "plans", "execplan", "exec plan", "initiative"].contains(title)
  }

  private static func column(_ title: String) -> Column {
    switch title {
    case _ where namesPlans(title), "title", "name", "file", "link", "document", "doc": .plan
    case "summary", "description", "purpose", "goal", "what": .summary
    case "slug", "id": .slug
    case "#", "no", "no.", "nr", "nr.": .number
    default: PlanReader.isStateKey(title) ? .state : .other
    }
  }

  /// Returns the links of a row that lead to Markdown files beside or around the index, and not to an
  /// address.
  private static func fileLinks(
    ofRow row: Int, in document: MarkdownDocument
  ) -> [(column: Int, link: Inline, beginsCell: Bool)] {
    let cells = document.cells(ofRow: row)
    let bytes = document.source.bytes
    return document.inlines(of: row).compactMap { link in
      guard link.kind == .link else { return nil }
      let target = HTMLEntities.unescaped(bytes[link.destination.indices])
      guard let column = cells.firstIndex(where: { $0.contains(link.range) }),
        let file = IndexedPlan.file(ofTarget: String(decoding: target, as: UTF8.self)),
        IndexFacts.isMarkdown(file)
      else { return nil }
      let begins = bytes[cells[column].start..<link.range.start].allSatisfy { !$0.isAlphanumeric }
      return (column, link, begins)
    }
  }

  /// The column that declares the state, or `nil`.
  var stateColumn: Int? { columns.firstIndex(of: .state) }

  /// Returns the cell of a row that is meant for the state, or `nil` where the row is too short or has none.
  func stateCell(ofRow row: Int, in document: MarkdownDocument) -> ByteRange? {
    guard let stateColumn else { return nil }
    let cells = document.cells(ofRow: row)
    return cells.indices.contains(stateColumn) ? cells[stateColumn] : nil
  }

  /// Returns the state that the cell of a row declares, with the cell.
  func state(ofRow row: Int, in document: MarkdownDocument) -> (state: PlanState, cell: ByteRange)? {
    guard let cell = stateCell(ofRow: row, in: document) else { return nil }
    let word = document.source.bytes.withUnsafeBufferPointer {
      PlanState.read($0, from: cell.start, to: cell.end)
    }
    guard case .known(let state) = word else { return nil }
    return (state, cell)
  }
}
