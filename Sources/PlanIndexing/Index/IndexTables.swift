import MarkdownSyntax
import PlanLanguage
import PlanText

/// The tables of an index with what is known of their rows, read once for any number of plans.
struct IndexTables {
  /// Where the tables stand.
  let index: PlanIndex

  /// The headings of the index.
  let layout: IndexLayout

  /// The tables that stand in nothing else, in the order of the index.
  let tables: [IndexTable]

  /// The slugs of plans by their paths.
  private let slugs: [PathKey: String]

  /// The lines that lead to each path, in the order of the index.
  private let lines: [PathKey: [IndexedPlan]]

  private let paths: [Int: String]

  private let tableOfBlock: [Int: Int]

  /// The tables with rows of plans that are known, as places in ``tables``.
  private let known: Set<Int>

  /// The tables with rows of plans in a folder, as places in ``tables``.
  private let near: [PathKey: Set<Int>]

  private var listing: [ListingKey: [Int]] = [:]

  private var forms: [Int: IndexTableForm] = [:]

  /// What decides which tables list plans, besides the index.
  private struct ListingKey: Hashable {
    let extra: Set<Int>
    let isKnown: Bool
  }

  /// Reads the tables of an index.
  ///
  /// - Parameters:
  ///   - index: The index.
  ///   - slugs: The slugs of plans by their paths, so that a table of other files is told from one of plans.
  /// - Throws: ``PlanIndexError/conflict(line:)`` when a merge was left half done.
  /// - Complexity: O(*n* log *n*) in the length of the index.
  init(_ index: PlanIndex, slugs: [PathKey: String]) throws(PlanIndexError) {
    let document = index.document
    if let mark = document.blocks.first(where: { $0.kind == .conflictMarker }) {
      throw .conflict(line: Int(mark.firstLine) + 1)
    }
    self.index = index
    self.slugs = slugs
    layout = IndexLayout(index, slugs: [:])
    let tables = document.children(of: 0).compactMap { block -> IndexTable? in
      guard case .table = document.blocks[block].kind else { return nil }
      return IndexTable(block, in: document)
    }
    var tableOfBlock: [Int: Int] = [:]
    for (place, table) in tables.enumerated() { tableOfBlock[table.block] = place }
    var lines: [PathKey: [IndexedPlan]] = [:]
    var paths: [Int: String] = [:]
    var known: Set<Int> = []
    var near: [PathKey: Set<Int>] = [:]
    let folder = index.folder
    for plan in index.plans {
      guard let path = plan.path(from: folder) else { continue }
      lines[PathKey(path), default: []].append(plan)
      guard case .row(let row) = plan.place, let table = tableOfBlock[Int(document.blocks[row].parent)] else {
        continue
      }
      if paths[row] == nil { paths[row] = path }
      if slugs[PathKey(path)] != nil { known.insert(table) }
      near[Self.folder(of: path), default: []].insert(table)
    }
    self.tables = tables
    self.tableOfBlock = tableOfBlock
    self.lines = lines
    self.paths = paths
    self.known = known
    self.near = near
  }

  private static func folder(of path: String) -> PathKey {
    PathKey(RelativePath.folder(of: path).joined(separator: "/"))
  }

  /// Returns the lines that lead to a path, in the order of the index.
  func lines(of path: String) -> [IndexedPlan] { lines[PathKey(path)] ?? [] }

  /// Returns the table that a row stands in.
  func table(ofRow row: Int) -> IndexTable? {
    tableOfBlock[Int(index.document.blocks[row].parent)].map { tables[$0] }
  }

  /// Returns the path that a row leads to.
  func path(ofRow row: Int) -> String? { paths[row] }

  /// Returns how the rows of a table are written; a form that is changed is put back by ``keep(_:of:)``.
  mutating func form(of table: IndexTable) -> IndexTableForm {
    if let form = forms[table.block] { return form }
    let form = IndexTableForm(table, in: self)
    forms[table.block] = form
    return form
  }

  /// Keeps what the next row of a table is to know.
  mutating func keep(_ form: IndexTableForm, of table: IndexTable) { forms[table.block] = form }

  /// Returns the table for plans of a state: one under the heading of the state, else one with a column for
  /// the state; `nil` where lists are kept.
  mutating func home(of state: PlanState, for line: IndexLine) -> IndexTable? {
    let document = index.document
    let found = tablesOfPlans(for: line)
    let home = layout.home(of: state)
    if let home {
      guard layout.parts[home].lists.isEmpty else { return nil }
      let start = document.blocks[layout.parts[home].heading].range.end
      let range = ByteRange(start, layout.parts[home].end)
      if let table = found.first(where: { range.contains(document.blocks[tables[$0].block].range) }) {
        return tables[table]
      }
    }
    let withState = found.filter { place in
      let table = tables[place]
      guard table.stateColumn != nil else { return false }
      guard home != nil, let part = layout.part(ofBlock: table.block, in: document) else { return true }
      return layout.belongs(state, under: layout.parts[part].state)
    }
    return (withState.first { !tables[$0].links.isEmpty } ?? (layout.parts.isEmpty ? withState.first : nil))
      .map { tables[$0] }
  }

  /// Returns the tables that list plans, the surest first: those with rows of plans that are known or lie
  /// beside the plan, then those whose titles speak of plans.
  private mutating func tablesOfPlans(for line: IndexLine) -> [Int] {
    let path = PathKey(line.path)
    let extra = (near[Self.folder(of: line.path)] ?? []).subtracting(known)
    let key = ListingKey(extra: extra, isKnown: slugs.count > (slugs[path] == nil ? 0 : 1))
    if let found = listing[key] { return found }
    let found = tablesOfPlans(sure: known.union(extra), isKnown: key.isKnown)
    listing[key] = found
    return found
  }

  private func tablesOfPlans(sure: Set<Int>, isKnown: Bool) -> [Int] {
    let all = tables.indices
    let first = all.filter { sure.contains($0) }
    let titled = all.filter { !sure.contains($0) && tables[$0].isTitledForPlans }
    let others = all.filter { place in
      let table = tables[place]
      return !sure.contains(place) && !table.isTitledForPlans && table.listsPlans
        && (table.rows.isEmpty || !isKnown)
    }
    let found = first + titled + others
    // A table that all rows have left is known by a table with the same titles, or is the only form there is.
    let hasNoList = found.isEmpty && layout.parts.allSatisfy { $0.lists.isEmpty }
    let members = Set(found)
    let titles = Set(found.map { tables[$0].titles })
    return found
      + all.filter { place in
        guard tables[place].rows.isEmpty, !members.contains(place) else { return false }
        return hasNoList || titles.contains(tables[place].titles)
      }
  }
}
