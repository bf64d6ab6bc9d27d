import MarkdownSyntax
import PlanLanguage

/// The edits of the tables of an index for any number of plans, which are all made at once.
struct IndexTableDraft {
  /// What became of a plan.
  enum Outcome: Hashable {
    /// The edits list it, or it is listed as it should be.
    case listed
    /// No table holds or should hold it.
    case inList
    /// Its edits go together with others only after those were made.
    case later
  }

  /// Where a table is made.
  private enum NewPlace: Hashable {
    case part(Int)
    case section(PlanState.Group)
  }

  /// A table that is made, with the columns of another one.
  private struct NewTable {
    let place: NewPlace
    let titles: [String]
    let head: [UInt8]
    var rows: [UInt8]
  }

  private var tables: IndexTables

  private var changes: [TextEdit] = []

  private var newTables: [NewTable] = []

  /// Where lines begin that go.
  private var removedLines: Set<Int> = []

  /// Where lines begin behind whose text something is put.
  private var extendedLines: Set<Int> = []

  private var index: PlanIndex { tables.index }

  private var document: MarkdownDocument { tables.index.document }

  /// Begins without edits.
  init(_ tables: IndexTables) {
    self.tables = tables
  }

  /// The edits of all plans so far.
  var edits: [TextEdit] { changes + newTables.map(edit) }

  /// Lists a plan among those of a state.
  mutating func list(_ line: IndexLine, in state: PlanState) -> Outcome {
    let listed = tables.lines(of: line.path)
    if listed.contains(where: \.isItem) { return .inList }
    if let plan = listed.first(where: index.isRow), case .row(let row) = plan.place {
      guard let table = tables.table(ofRow: row) else { return .inList }
      return update(row, in: table, for: line, state)
    }
    guard let table = tables.home(of: state, for: line) else { return .inList }
    return insert(line, state, into: table, from: nil)
  }

  // MARK: - Rows that are there

  private mutating func update(
    _ row: Int, in table: IndexTable, for line: IndexLine, _ state: PlanState
  ) -> Outcome {
    let layout = tables.layout
    let declared = table.state(ofRow: row, in: document)
    let part = layout.part(ofBlock: row, in: document)
    let isRight = part.map { layout.belongs(state, under: layout.parts[$0].state) } ?? true
    let home = layout.home(of: state)
    if isRight || home == nil, declared?.state == state { return .listed }
    if isRight || home == nil && table.stateCell(ofRow: row, in: document) != nil {
      // Words that name no state are left to people as long as the heading is right.
      guard let cell = isRight ? declared?.cell : table.stateCell(ofRow: row, in: document) else {
        return .listed
      }
      let word = PlanIndex.spelled(
        state, by: [tables.form(of: table)], like: document.source.string(cell))
      changes.append(replacing(cell, with: word))
      return .listed
    }
    if let target = tables.home(of: state, for: line) {
      return insert(line, state, into: target, from: (row, table))
    }
    return insertIntoNewTable(row, of: table, state, at: home.map { .part($0) } ?? .section(state.group))
  }

  private mutating func insert(
    _ line: IndexLine, _ state: PlanState, into table: IndexTable, from source: (row: Int, table: IndexTable)?
  ) -> Outcome {
    var form = tables.form(of: table)
    var cells: [String]
    var text: [UInt8]
    if let source, source.table.titles == table.titles {
      cells = document.cells(ofRow: source.row).map(document.source.string)
      text = rowBytes(source.row, of: source.table, state, by: [form, tables.form(of: source.table)])
    } else {
      cells = index.cells(of: line, state, in: table, form, from: source)
      let row = index.framed(cells, like: table, form)
      text = index.indentation(of: table) + Array(row.utf8) + document.newline
    }
    let next = form.row(after: line.slug)
    let position: Int
    if let next {
      position = index.lineRange(ofRow: next).start
    } else {
      // The delimiter row is no block of its own.
      let last =
        table.rows.last.map { Int(document.blocks[$0].firstLine) } ?? Int(
          document.blocks[table.block].firstLine) + 1
      position = document.source.lines.range(of: last).end
    }
    let isOpen = next == nil && isOpenEnd(position)
    guard settle(isOpen ? position : nil, removing: source?.row) else { return .later }
    form.take(cells, String(decoding: Self.withoutLineEnd(text), as: UTF8.self), isLast: next == nil)
    tables.keep(form, of: table)
    if isOpen { text = document.newline + Self.withoutLineEnd(text) }
    changes.append(TextEdit(replacing: ByteRange(position, position), with: text))
    return .listed
  }

  private mutating func insertIntoNewTable(
    _ row: Int, of table: IndexTable, _ state: PlanState, at place: NewPlace
  ) -> Outcome {
    let known = newTables.lastIndex { $0.place == place }
    if let known, newTables[known].titles != table.titles, !keepsTablesApart(at: place) { return .later }
    guard settle(position(of: place), removing: row) else { return .later }
    let text = rowBytes(row, of: table, state, by: [tables.form(of: table)])
    if let known = newTables.lastIndex(where: { $0.place == place && $0.titles == table.titles }) {
      newTables[known].rows += text
      return .listed
    }
    let lines = document.source.lines
    let first = Int(document.blocks[table.block].firstLine)
    let head = document.source.bytes[lines.range(of: first).start..<lines.range(of: first + 1).end]
    newTables.append(NewTable(place: place, titles: table.titles, head: Array(head), rows: text))
    return .listed
  }

  /// Whether tables with other columns are never joined: beside a list no table is looked for.
  private func keepsTablesApart(at place: NewPlace) -> Bool {
    guard case .part(let part) = place else { return false }
    return !tables.layout.parts[part].lists.isEmpty
  }

  // MARK: - Places

  /// Notes that the line of a row goes, and where something is put behind the text of a line.
  ///
  /// - Returns: Whether both can be done together with the edits so far; nothing is noted otherwise.
  private mutating func settle(_ position: Int?, removing row: Int?) -> Bool {
    let removed = row.map { index.lineRange(ofRow: $0).start }
    let extended = position.flatMap(extendedLine)
    if let extended, removedLines.contains(extended) || extended == removed { return false }
    if let removed, extendedLines.contains(removed) { return false }
    if let extended { extendedLines.insert(extended) }
    if let removed {
      removedLines.insert(removed)
      if let row { changes.append(TextEdit(removing: index.lineRange(ofRow: row))) }
    }
    return true
  }

  /// Returns where the line begins behind whose text a position stands, or `nil` where one begins.
  private func extendedLine(_ position: Int) -> Int? {
    guard position > 0 else { return nil }
    let before = document.source.bytes[position - 1]
    guard before != ASCII.newline, before != ASCII.carriageReturn else { return nil }
    let lines = document.source.lines
    return lines.range(of: lines.index(of: position - 1)).start
  }

  private func isOpenEnd(_ position: Int) -> Bool {
    position > 0 && position == document.source.bytes.count && document.source.bytes.last != ASCII.newline
  }

  private func position(of place: NewPlace) -> Int {
    switch place {
    case .part(let part): document.textEnd(ofLineAt: tables.layout.parts[part].textEnd)
    case .section(let group): tables.layout.start(ofNew: group, in: index)
    }
  }

  // MARK: - Bytes

  private func edit(of table: NewTable) -> TextEdit {
    let newline = document.newline
    let content = table.head + table.rows
    let place = position(of: table.place)
    switch table.place {
    case .part:
      let text = newline + newline + Self.withoutLineEnd(content)
      return TextEdit(replacing: ByteRange(place, place), with: text)
    case .section(let group):
      let heading = String(repeating: "#", count: tables.layout.level) + " " + group.heading
      let isEnd = place == document.source.bytes.count
      let text =
        (isEnd ? newline : []) + Array(heading.utf8) + newline + newline + content + (isEnd ? [] : newline)
      return TextEdit(replacing: ByteRange(place, place), with: text)
    }
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

  /// Returns a row with a line end; it stands as it is but for the cell that declares another state.
  private func rowBytes(
    _ row: Int, of table: IndexTable, _ state: PlanState, by forms: [IndexTableForm]
  ) -> [UInt8] {
    let line = index.lineRange(ofRow: row)
    var bytes = Array(document.source.bytes[line.indices])
    if let declared = table.state(ofRow: row, in: document), declared.state != state {
      let word = PlanIndex.spelled(state, by: forms, like: document.source.string(declared.cell))
      let edit = replacing(declared.cell, with: word)
      bytes.replaceSubrange(
        edit.range.start - line.start..<edit.range.end - line.start, with: edit.replacement)
    }
    return bytes.last == ASCII.newline ? bytes : bytes + document.newline
  }

  private static func withoutLineEnd(_ bytes: [UInt8]) -> [UInt8] {
    var bytes = bytes[...]
    while let last = bytes.last, last.isLineEnd {
      bytes = bytes.dropLast()
    }
    return Array(bytes)
  }
}
