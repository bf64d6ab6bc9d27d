import MarkdownSyntax
import PlanLanguage
import PlanText

/// How the rows of a table are written and ordered, as the rows before have left it.
struct IndexTableForm {
  /// The cells of the last row, after which new ones are modelled.
  private(set) var model: [String]

  /// How many characters each cell has where all lines of the table are equally long, else empty.
  private(set) var widths: [Int] = []

  /// The words for states as the table spells them, in the first row of each.
  private var words: [PlanState: String] = [:]

  /// The rows that lead to plans and their slugs, when they are sorted; else empty.
  private let sorted: [(row: Int, slug: String)]

  private var lineLength = 0

  /// Reads the form of a table.
  ///
  /// - Complexity: O(*n*) in the length of the table.
  init(_ table: IndexTable, in tables: IndexTables) {
    let document = tables.index.document
    model = table.rows.last.map { document.cells(ofRow: $0).map(document.source.string) } ?? []
    for row in table.rows {
      guard let declared = table.state(ofRow: row, in: document), words[declared.state] == nil else {
        continue
      }
      words[declared.state] = declared.state.word(inCell: document.source.string(declared.cell))
    }
    let listed = table.rows.compactMap { row in
      tables.path(ofRow: row).map { (row: row, slug: IndexLine.slug(ofPath: $0)) }
    }
    let isSorted =
      listed.count > 1 && !zip(listed, listed.dropFirst()).contains { $1.slug.utf8Precedes($0.slug) }
    sorted = isSorted ? listed : []
    let header = document.source.string(document.blocks[table.header].range)
    lineLength = header.count
    let isPadded =
      !table.rows.isEmpty
      && table.rows.allSatisfy { document.source.string(document.blocks[$0].range).count == lineLength }
    if isPadded { widths = Self.widths(ofRow: header) }
  }

  /// Returns how many characters the cells of a padded row have.
  private static func widths(ofRow row: String) -> [Int] {
    let parts = row.parts(at: ASCII.pipe).map(\.count)
    let cells = row.utf8.first == ASCII.pipe ? parts.dropFirst() : parts[...]
    return cells.map { max(0, $0 - 2) }
  }

  /// Returns the word for a state as the rows of the table spell it, or `nil`.
  func word(for state: PlanState) -> String? { words[state] }

  /// Returns the first row that a plan with a slug belongs before, or `nil` when the rows are not sorted or all
  /// belong before it.
  ///
  /// - Complexity: O(log *n*) in the number of rows.
  func row(after slug: String) -> Int? {
    var low = 0
    var high = sorted.count
    while low < high {
      let middle = (low + high) / 2
      if slug.utf8Precedes(sorted[middle].slug) { high = middle } else { low = middle + 1 }
    }
    return low < sorted.count ? sorted[low].row : nil
  }

  /// Takes over a row that was put in.
  ///
  /// - Parameters:
  ///   - cells: The texts of its cells.
  ///   - text: The row without its line end.
  ///   - isLast: Whether it stands behind all others.
  mutating func take(_ cells: [String], _ text: String, isLast: Bool) {
    if isLast { model = cells }
    if text.count != lineLength { widths = [] }
  }
}
