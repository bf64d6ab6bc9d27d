import MarkdownSyntax

/// Plans as rows of tables.
///
/// A table under a heading such as "Active Plans" lists the plans of that state, and a row moves from one
/// table to another. A cell for the state changes, also when the row moves; the row of a state without a
/// heading stays.
extension PlanIndex {
  /// Returns the edits that list a plan in a table, or `nil` when the plan belongs into a list.
  ///
  /// - Parameters:
  ///   - line: What the index is to say.
  ///   - state: The state of the plan.
  ///   - slugs: The slugs of other plans by their paths, so that a table of other files is told from one of
  ///     plans.
  /// - Returns: Edits of the index, none when the row is right; `nil` when no table holds or should hold the
  ///   plan.
  /// - Throws: ``PlanIndexError/conflict(line:)`` when a merge was left half done.
  func tableEdits(
    listing line: IndexLine, in state: PlanState, slugs: [PathKey: String] = [:]
  ) throws(PlanIndexError) -> [TextEdit]? {
    guard hasTable else { return nil }
    if let mark = document.blocks.first(where: { $0.kind == .conflictMarker }) {
      throw .conflict(line: Int(mark.firstLine) + 1)
    }
    let listed = plans.filter { $0.leads(to: line.path, from: folder) }
    if listed.contains(where: \.isItem) { return nil }
    if let plan = listed.first(where: isRow), case .row(let row) = plan.place {
      guard let table = IndexTable(Int(document.blocks[row].parent), in: document) else {
        return nil
      }
      return edits(ofRow: row, in: table, for: line, state, slugs: slugs)
    }
    guard let table = home(of: state, for: line, slugs: slugs) else { return nil }
    return [insertion(of: text(of: line, state, in: table, from: nil), slug: line.slug, into: table)]
  }

  /// Returns the heading above the row of a plan when the row has to go under another one, or `nil`.
  ///
  /// A row is in the wrong place under the heading of another state, whatever its cell says, where the index
  /// has a heading for its own.
  func wrongHeading(ofRowOf plan: IndexedPlan, in state: PlanState, _ layout: IndexLayout) -> String? {
    guard case .row(let row) = plan.place, layout.home(of: state) != nil,
      let part = layout.part(ofBlock: row, in: document),
      !layout.belongs(state, under: layout.parts[part].state)
    else { return nil }
    return document.plainText(ofHeading: layout.parts[part].heading)
  }

  /// Returns the edits that remove the rows that lead to a plan, or `nil` when there is none.
  func tableEdits(removing path: String) -> [TextEdit]? {
    let edits = plans.compactMap { plan -> TextEdit? in
      guard case .row(let row) = plan.place, plan.leads(to: path, from: folder) else { return nil }
      return TextEdit(removing: lineRange(ofRow: row))
    }
    return edits.isEmpty ? nil : edits
  }

  /// Returns the bytes of the index after its tables were brought in line with all plans.
  ///
  /// Rows of plans that are not there go, so do all but the first of one plan.
  func mendingTables(from facts: IndexFacts) throws(PlanIndexError) -> [UInt8] {
    var bytes = document.source.bytes
    guard hasTable else { return bytes }
    var removals: [TextEdit] = []
    var seen: Set<PathKey> = []
    for plan in plans {
      guard let path = plan.path(from: folder) else { continue }
      if case .row(let row) = plan.place, facts.isDead(path) || seen.contains(PathKey(path)) {
        removals.append(TextEdit(removing: lineRange(ofRow: row)))
      } else if isRow(plan) {
        seen.insert(PathKey(path))
      }
    }
    bytes = (try? document.source.applying(removals)) ?? bytes
    for fact in facts.plans {
      let index = PlanIndex(parsing: bytes, at: path)
      guard let edits = try index.tableEdits(listing: fact.line, in: fact.state, slugs: facts.slugs),
        !edits.isEmpty
      else { continue }
      bytes = (try? index.document.source.applying(edits)) ?? bytes
    }
    return bytes
  }

  /// Whether a table outside all other blocks stands in the index.
  private var hasTable: Bool {
    document.children(of: 0).contains { document.blocks[$0].kind == .table }
  }

  // MARK: - Rows that are there

  private func edits(
    ofRow row: Int, in table: IndexTable, for line: IndexLine, _ state: PlanState, slugs: [PathKey: String]
  ) -> [TextEdit] {
    let layout = IndexLayout(self, slugs: [:])
    let declared = table.state(ofRow: row, in: document)
    let part = layout.part(ofBlock: row, in: document)
    let isRight = part.map { layout.belongs(state, under: layout.parts[$0].state) } ?? true
    let home = layout.home(of: state)
    if isRight || home == nil, declared?.state == state { return [] }
    if isRight || home == nil && table.stateCell(ofRow: row, in: document) != nil {
      // Words that name no state are left to people as long as the heading is right.
      guard let cell = isRight ? declared?.cell : table.stateCell(ofRow: row, in: document) else { return [] }
      return [replacing(cell, with: spelled(state, in: [table], like: document.source.string(cell)))]
    }
    let removal = TextEdit(removing: lineRange(ofRow: row))
    guard let target = self.home(of: state, for: line, slugs: slugs) else {
      // Where the heading has no table, one with the same columns is made.
      let lines = document.source.lines
      let first = Int(document.blocks[table.block].firstLine)
      let head = document.source.bytes[lines.range(of: first).start..<lines.range(of: first + 1).end]
      let content = Array(head) + rowBytes(row, of: table, state, in: [table])
      return [removal, newTable(content, for: state, at: home, in: layout)]
    }
    let text =
      target.titles == table.titles
      ? rowBytes(row, of: table, state, in: [target, table])
      : self.text(of: line, state, in: target, from: (row, table))
    return [removal, insertion(of: text, slug: line.slug, into: target)]
  }

  private func newTable(
    _ content: [UInt8], for state: PlanState, at part: Int?, in layout: IndexLayout
  ) -> TextEdit {
    let newline = document.newline
    if let part {
      let place = document.textEnd(ofLineAt: layout.parts[part].textEnd)
      let text = newline + newline + Self.withoutLineEnd(content)
      return TextEdit(replacing: ByteRange(place, place), with: text)
    }
    let place = layout.start(ofNew: state.group, in: self)
    let heading = String(repeating: "#", count: layout.level) + " " + state.group.heading
    let isEnd = place == document.source.bytes.count
    let text =
      (isEnd ? newline : []) + Array(heading.utf8) + newline + newline + content + (isEnd ? [] : newline)
    return TextEdit(replacing: ByteRange(place, place), with: text)
  }

  /// Returns the edit that gives a cell another text, in the width that the cell has with the blanks behind
  /// it.
  private func replacing(_ cell: ByteRange, with text: String) -> TextEdit {
    let bytes = document.source.bytes
    var end = cell.end
    while end < bytes.count, bytes[end] == ASCII.space { end += 1 }
    // One blank stays before the bar.
    end = end < bytes.count && bytes[end] == ASCII.pipe ? max(cell.end, end - 1) : cell.end
    let width = document.source.string(ByteRange(cell.start, end)).count
    let padded = text + String(repeating: " ", count: max(0, width - text.count))
    return TextEdit(replacing: ByteRange(cell.start, end), with: padded)
  }

  private static func withoutLineEnd(_ bytes: [UInt8]) -> [UInt8] {
    var bytes = bytes[...]
    while let last = bytes.last, last == ASCII.newline || last == ASCII.carriageReturn {
      bytes = bytes.dropLast()
    }
    return Array(bytes)
  }

  // MARK: - Tables

  /// Returns the table for plans of a state: one under the heading of the state, else one with a column for
  /// the state; `nil` where lists are kept.
  private func home(of state: PlanState, for line: IndexLine, slugs: [PathKey: String]) -> IndexTable? {
    let layout = IndexLayout(self, slugs: [:])
    let tables = tablesOfPlans(for: line, slugs: slugs, layout)
    let home = layout.home(of: state)
    if let home {
      guard layout.parts[home].lists.isEmpty else { return nil }
      let start = document.blocks[layout.parts[home].heading].range.end
      let range = ByteRange(start, layout.parts[home].end)
      if let table = tables.first(where: { range.contains(document.blocks[$0.block].range) }) { return table }
    }
    let withState = tables.filter { table in
      guard table.stateColumn != nil else { return false }
      guard home != nil, let part = layout.part(ofBlock: table.block, in: document) else { return true }
      return layout.belongs(state, under: layout.parts[part].state)
    }
    return withState.first { !$0.links.isEmpty } ?? (layout.parts.isEmpty ? withState.first : nil)
  }

  /// Returns the tables that list plans, the surest first: those with rows of plans that are known or lie
  /// beside the plan, then those whose titles speak of plans.
  private func tablesOfPlans(
    for line: IndexLine, slugs: [PathKey: String], _ layout: IndexLayout
  ) -> [IndexTable] {
    let all = document.children(of: 0).compactMap { block -> IndexTable? in
      guard case .table = document.blocks[block].kind else { return nil }
      return IndexTable(block, in: document)
    }
    var sure: Set<Int> = []
    for plan in plans {
      guard case .row(let row) = plan.place, let path = plan.path(from: folder) else { continue }
      let isNear = RelativePath.folder(of: path) == RelativePath.folder(of: line.path)
      if isNear || slugs[PathKey(path)] != nil { sure.insert(Int(document.blocks[row].parent)) }
    }
    let isKnown = slugs.contains { $0.key != PathKey(line.path) }
    let first = all.filter { sure.contains($0.block) }
    let titled = all.filter { !sure.contains($0.block) && $0.isTitledForPlans }
    let others = all.filter { table in
      !sure.contains(table.block) && !table.isTitledForPlans && table.listsPlans
        && (table.rows.isEmpty || !isKnown)
    }
    let found = first + titled + others
    // A table that all rows have left is known by a table with the same titles, or is the only form there is.
    let hasNoList = found.isEmpty && layout.parts.allSatisfy { $0.lists.isEmpty }
    return found
      + all.filter { table in
        guard table.rows.isEmpty, !found.contains(where: { $0.block == table.block }) else { return false }
        return hasNoList || found.contains { $0.titles == table.titles }
      }
  }

  private func lineRange(ofRow row: Int) -> ByteRange {
    document.source.lines.range(of: Int(document.blocks[row].firstLine))
  }

  /// Returns a row with a line end; it stands as it is but for the cell that declares another state.
  private func rowBytes(
    _ row: Int, of table: IndexTable, _ state: PlanState, in tables: [IndexTable]
  ) -> [UInt8] {
    let line = lineRange(ofRow: row)
    var bytes = Array(document.source.bytes[line.indices])
    if let declared = table.state(ofRow: row, in: document), declared.state != state {
      let word = spelled(state, in: tables, like: document.source.string(declared.cell))
      let edit = replacing(declared.cell, with: word)
      bytes.replaceSubrange(
        edit.range.start - line.start..<edit.range.end - line.start, with: edit.replacement)
    }
    return bytes.last == ASCII.newline ? bytes : bytes + document.newline
  }

  /// Returns the edit that puts a row into a table: where its slug belongs when the rows are sorted, else at
  /// the end.
  private func insertion(of text: [UInt8], slug: String, into table: IndexTable) -> TextEdit {
    let listed = table.rows.compactMap { row -> (row: Int, slug: String)? in
      let plan = plans.first { $0.place == .row(row) }
      return plan?.path(from: folder).map { (row, IndexLine.slug(ofPath: $0)) }
    }
    let slugs = listed.map(\.slug)
    let isSorted =
      slugs.count > 1
      && !zip(slugs, slugs.dropFirst()).contains { $1.utf8Precedes($0) }
    if isSorted, let next = listed.first(where: { slug.utf8Precedes($0.slug) }) {
      let start = lineRange(ofRow: next.row).start
      return TextEdit(replacing: ByteRange(start, start), with: text)
    }
    // The delimiter row is no block of its own.
    let last =
      table.rows.last.map { Int(document.blocks[$0].firstLine) } ?? Int(
        document.blocks[table.block].firstLine) + 1
    let end = document.source.lines.range(of: last).end
    let isOpen = end == document.source.bytes.count && document.source.bytes.last != ASCII.newline
    guard isOpen else { return TextEdit(replacing: ByteRange(end, end), with: text) }
    return TextEdit(replacing: ByteRange(end, end), with: document.newline + Self.withoutLineEnd(text))
  }
}
