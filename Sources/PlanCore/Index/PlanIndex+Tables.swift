import MarkdownSyntax

/// Plans as rows of tables.
///
/// A table under a heading such as "Active Plans" lists the plans of that state, and a row moves from one table to
/// another; in a table with a column for the state the cell changes.
extension PlanIndex {
  /// Returns the edits that list a plan in a table, or `nil` when the plan belongs into a list.
  ///
  /// - Parameters:
  ///   - line: What the index is to say.
  ///   - state: The state of the plan.
  /// - Returns: Edits of the index, none when the row is right; `nil` when no table holds or should hold the plan.
  /// - Throws: ``PlanIndexError/conflict(line:)`` when a merge was left half done.
  func tableEdits(listing line: IndexLine, in state: PlanState) throws(PlanIndexError) -> [TextEdit]? {
    guard hasTable else { return nil }
    if let mark = document.blocks.first(where: { $0.kind == .conflictMarker }) {
      throw .conflict(line: Int(mark.firstLine) + 1)
    }
    let listed = plans.filter { $0.path(from: folder) == line.path }
    if listed.contains(where: \.isItem) { return nil }
    if let plan = listed.first(where: isRow), case .row(let row) = plan.place {
      guard let table = IndexTable(Int(document.blocks[row].parent), in: document) else { return nil }
      return edits(ofRow: row, of: plan, in: table, for: line, state)
    }
    guard let (table, _) = home(of: state) else { return nil }
    return [insertion(of: text(of: line, state, in: table, from: nil), slug: line.slug, into: table)]
  }

  /// Returns the edits that remove the rows that lead to a plan, or `nil` when there is none.
  func tableEdits(removing path: String) -> [TextEdit]? {
    let edits = plans.compactMap { plan -> TextEdit? in
      guard case .row(let row) = plan.place, plan.path(from: folder) == path else { return nil }
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
    var seen: Set<String> = []
    for plan in plans {
      guard let path = plan.path(from: folder) else { continue }
      if case .row(let row) = plan.place, facts.isDead(path) || seen.contains(path) {
        removals.append(TextEdit(removing: lineRange(ofRow: row)))
      } else if isRow(plan) {
        seen.insert(path)
      }
    }
    bytes = (try? document.source.applying(removals)) ?? bytes
    for fact in facts.plans {
      let index = PlanIndex(parsing: bytes, at: path)
      guard let edits = try index.tableEdits(listing: fact.line, in: fact.state), !edits.isEmpty else {
        continue
      }
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
    ofRow row: Int, of plan: IndexedPlan, in table: IndexTable, for line: IndexLine, _ state: PlanState
  ) -> [TextEdit]? {
    if let declared = table.state(ofRow: row, in: document) {
      guard declared.state != state else { return [] }
      let word = spelled(state, in: table, like: document.source.string(declared.cell))
      return [replacing(declared.cell, with: word)]
    }
    let layout = IndexLayout(self, slugs: [:])
    guard !layout.belongs(state, under: plan.state) else { return [] }
    let removal = TextEdit(removing: lineRange(ofRow: row))
    guard let (target, heading) = home(of: state) else {
      let part = layout.home(of: state)
      // Where the heading has no table, one with the same columns is made.
      let lines = document.source.lines
      let first = Int(document.blocks[table.block].firstLine)
      let head = document.source.bytes[lines.range(of: first).start..<lines.range(of: first + 1).end]
      let newline = document.newline
      let content = Array(head) + rowBytes(row)
      guard let part else {
        let place = layout.start(ofNew: state.group, in: self)
        let heading = String(repeating: "#", count: layout.level) + " " + state.group.heading
        let isEnd = place == document.source.bytes.count
        let text =
          (isEnd ? newline : []) + Array(heading.utf8) + newline + newline + content + (isEnd ? [] : newline)
        return [removal, TextEdit(replacing: ByteRange(place, place), with: text)]
      }
      let place = document.textEnd(ofLineAt: layout.parts[part].textEnd)
      return [
        removal,
        TextEdit(replacing: ByteRange(place, place), with: newline + newline + Self.withoutLineEnd(content)),
      ]
    }
    _ = heading
    let text =
      target.titles == table.titles
      ? rowBytes(row) : self.text(of: line, state, in: target, from: (row, table))
    return [removal, insertion(of: text, slug: line.slug, into: target)]
  }

  /// Returns the edit that gives a cell another text, in the width that the cell has with the blanks behind it.
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

  /// Returns the table for plans of a state with the heading above it: the one that is there under the heading of the
  /// state, else one with a column for the state; `nil` where lists are kept.
  private func home(of state: PlanState) -> (table: IndexTable, heading: Int?)? {
    let layout = IndexLayout(self, slugs: [:])
    let tables = document.children(of: 0).compactMap { block -> IndexTable? in
      guard case .table = document.blocks[block].kind else { return nil }
      return IndexTable(block, in: document)
    }
    if let part = layout.home(of: state) {
      guard layout.parts[part].lists.isEmpty else { return nil }
      let heading = layout.parts[part].heading
      let range = ByteRange(document.blocks[heading].range.end, layout.parts[part].end)
      if let table = tables.first(where: { range.contains(document.blocks[$0.block].range) }) {
        return (table, heading)
      }
    }
    let holdsPlans = { (table: IndexTable) in
      self.plans.contains { plan in
        guard case .row(let row) = plan.place else { return false }
        return table.rows.contains(row)
      }
    }
    let withState = tables.filter { $0.stateColumn != nil }
    return (withState.first(where: holdsPlans) ?? (layout.parts.isEmpty ? withState.first : nil)).map {
      ($0, nil)
    }
  }

  private func lineRange(ofRow row: Int) -> ByteRange {
    document.source.lines.range(of: Int(document.blocks[row].firstLine))
  }

  /// Returns a row as it stands, with a line end.
  private func rowBytes(_ row: Int) -> [UInt8] {
    let bytes = Array(document.source.bytes[lineRange(ofRow: row).indices])
    return bytes.last == ASCII.newline ? bytes : bytes + document.newline
  }

  /// Returns the edit that puts a row into a table: where its slug belongs when the rows are sorted, else at the end.
  private func insertion(of text: [UInt8], slug: String, into table: IndexTable) -> TextEdit {
    let listed = table.rows.compactMap { row -> (row: Int, slug: String)? in
      let plan = plans.first { $0.place == .row(row) }
      return plan?.path(from: folder).map { (row, IndexLine.slug(ofPath: $0)) }
    }
    let slugs = listed.map(\.slug)
    let isSorted =
      slugs.count > 1
      && !zip(slugs, slugs.dropFirst()).contains { $1.utf8.lexicographicallyPrecedes($0.utf8) }
    if isSorted, let next = listed.first(where: { slug.utf8.lexicographicallyPrecedes($0.slug.utf8) }) {
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

  // MARK: - Cells

  /// Returns the row of a plan.
  ///
  /// - Parameters:
  ///   - line: What the index says about the plan.
  ///   - state: Its state.
  ///   - table: The table that the row is for.
  ///   - source: The row that the plan has in another table, whose cells are kept where a column has the same title.
  /// - Returns: One line with its line end.
  private func text(
    of line: IndexLine, _ state: PlanState, in table: IndexTable, from source: (row: Int, table: IndexTable)?
  ) -> [UInt8] {
    let model = table.rows.last.map { document.cells(ofRow: $0).map(document.source.string) } ?? []
    let old = source.map { document.cells(ofRow: $0.row).map(document.source.string) } ?? []
    let cells = table.columns.enumerated().map { column, kind -> String in
      if let source, let place = source.table.titles.firstIndex(of: table.titles[column]),
        old.indices.contains(place), kind != .state
      {
        return old[place]
      }
      let neighbour = model.indices.contains(column) ? model[column] : ""
      switch kind {
      case .plan: return Self.cell(line.withoutSummary.text(from: folder))
      case .state: return spelled(state, in: table, like: neighbour)
      case .summary: return Self.cell(line.summary.map(InlineEscaping.escaped) ?? "")
      case .slug: return Self.cell(neighbour.hasPrefix("`") ? "`\(line.slug)`" : line.slug)
      case .number: return Int(neighbour).map { String($0 + 1) } ?? ""
      case .other: return ["-", "–", "—", "n/a"].contains(neighbour) ? neighbour : ""
      }
    }
    return framed(cells, like: table)
  }

  /// Returns a text with its bars escaped, as a cell holds it (GFM, section 4.10).
  private static func cell(_ text: String) -> String {
    var result = ""
    for character in text {
      if character == "|", result.last != "\\" { result += "\\" }
      result.append(character)
    }
    return result
  }

  /// Returns cells as a line, padded when all lines of the table are.
  private func framed(_ cells: [String], like table: IndexTable) -> [UInt8] {
    let lines = document.source.lines
    let header = document.blocks[table.header].range
    let bytes = document.source.bytes
    let start = lines.range(of: Int(document.blocks[table.header].firstLine)).start
    let all = [table.header] + table.rows
    let isPadded =
      all.count > 1 && Set(all.map { document.source.string(document.blocks[$0].range).count }).count == 1
    let widths = isPadded ? Self.widths(ofRow: document.source.string(header)) : []
    let text = cells.enumerated().map { column, cell in
      let width = widths.indices.contains(column) ? widths[column] : 0
      return cell + String(repeating: " ", count: max(0, width - cell.count))
    }.joined(separator: " | ")
    let hasBars = bytes[header.start] == ASCII.pipe
    let mark = start == 0 ? document.source.byteOrderMarkCount : start
    return Array(bytes[mark..<header.start]) + Array((hasBars ? "| \(text) |" : text).utf8) + document.newline
  }

  /// Returns how many characters the cells of a padded row have.
  private static func widths(ofRow row: String) -> [Int] {
    let parts = row.split(separator: "|", omittingEmptySubsequences: false).map(\.count)
    let cells = row.hasPrefix("|") ? parts.dropFirst() : parts[...]
    return cells.map { max(0, $0 - 2) }
  }

  /// Returns the word for a state as the table spells it.
  private func spelled(_ state: PlanState, in table: IndexTable, like neighbour: String) -> String {
    for row in table.rows {
      guard let declared = table.state(ofRow: row, in: document), declared.state == state else { continue }
      return document.source.string(declared.cell)
    }
    return StateSpelling(of: neighbour).text(state.rawValue)
  }
}

extension IndexLine {
  /// The line without what is said about the plan.
  fileprivate var withoutSummary: IndexLine { IndexLine(path: path, slug: slug, title: title) }
}
