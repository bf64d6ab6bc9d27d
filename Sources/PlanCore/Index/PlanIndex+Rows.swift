import MarkdownSyntax

/// The rows of plans as they are written.
extension PlanIndex {
  /// Returns the row of a plan.
  ///
  /// - Parameters:
  ///   - line: What the index says about the plan.
  ///   - state: Its state.
  ///   - table: The table that the row is for.
  ///   - source: The row that the plan has in another table, whose cells are kept where a column has the same
  ///     title.
  /// - Returns: One line with its line end.
  func text(
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
      case .plan where column == table.linkColumn: return Self.cell(line.withoutSummary.text(from: folder))
      case .plan: return neighbour.isEmpty ? "" : Self.cell(InlineEscaping.escaped(line.title))
      case .state: return spelled(state, in: [table], like: neighbour)
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
    var before: Unicode.Scalar?
    return text.replacingScalars { scalar in
      defer { before = scalar }
      return scalar == "|" && before != "\\" ? "\\|" : nil
    }
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
    let parts = row.parts(at: ASCII.pipe).map(\.count)
    let cells = row.utf8.first == ASCII.pipe ? parts.dropFirst() : parts[...]
    return cells.map { max(0, $0 - 2) }
  }

  /// Returns the word for a state as tables spell it, the first table first, without what a row says besides.
  func spelled(_ state: PlanState, in tables: [IndexTable], like neighbour: String) -> String {
    for table in tables {
      for row in table.rows {
        guard let declared = table.state(ofRow: row, in: document), declared.state == state else { continue }
        if let word = state.word(inCell: document.source.string(declared.cell)) { return word }
      }
    }
    return StateSpelling(of: neighbour).text(state.rawValue)
  }
}

extension IndexLine {
  /// The line without what is said about the plan.
  fileprivate var withoutSummary: IndexLine { IndexLine(path: path, slug: slug, title: title) }
}
