import MarkdownSyntax
import PlanLanguage
import PlanText

/// The rows of plans as they are written.
extension PlanIndex {
  /// Returns the cells of the row of a plan.
  ///
  /// - Parameters:
  ///   - line: What the index says about the plan.
  ///   - state: Its state.
  ///   - table: The table that the row is for.
  ///   - form: How the rows of that table are written.
  ///   - source: The row that the plan has in another table, whose cells are kept where a column has the same
  ///     title.
  /// - Returns: The texts of the cells, from left to right.
  func cells(
    of line: IndexLine, _ state: PlanState, in table: IndexTable, _ form: IndexTableForm,
    from source: (row: Int, table: IndexTable)?
  ) -> [String] {
    let old = source.map { document.cells(ofRow: $0.row).map(document.source.string) } ?? []
    return table.columns.enumerated().map { column, kind -> String in
      if let source, let place = source.table.titles.firstIndex(of: table.titles[column]),
        old.indices.contains(place), kind != .state
      {
        return old[place]
      }
      let neighbour = form.model.indices.contains(column) ? form.model[column] : ""
      switch kind {
      case .plan where column == table.linkColumn: return Self.cell(line.withoutSummary.text(from: folder))
      case .plan: return neighbour.isEmpty ? "" : Self.cell(InlineEscaping.escaped(line.title))
      case .state: return Self.spelled(state, by: [form], like: neighbour)
      case .summary: return Self.cell(line.summary.map(InlineEscaping.escaped) ?? "")
      case .slug: return Self.cell(neighbour.hasPrefix("`") ? "`\(line.slug)`" : line.slug)
      case .number: return Int(neighbour).map { String($0 + 1) } ?? ""
      case .other: return ["-", "–", "—", "n/a"].contains(neighbour) ? neighbour : ""
      }
    }
  }

  /// Returns a text with its bars escaped, as a cell holds it (GFM, section 4.10).
  private static func cell(_ text: String) -> String {
    var before: Unicode.Scalar?
    return text.replacingScalars { scalar in
      defer { before = scalar }
      return scalar == "|" && before != "\\" ? "\\|" : nil
    }
  }

  /// Returns cells as a row without its line end, padded when all lines of the table are.
  func framed(_ cells: [String], like table: IndexTable, _ form: IndexTableForm) -> String {
    let text = cells.enumerated().map { column, cell in
      let width = form.widths.indices.contains(column) ? form.widths[column] : 0
      return cell + String(repeating: " ", count: max(0, width - cell.count))
    }.joined(separator: " | ")
    let hasBars = document.source.bytes[document.blocks[table.header].range.start] == ASCII.pipe
    return hasBars ? "| \(text) |" : text
  }

  /// Returns what stands before the rows of a table in their lines.
  func indentation(of table: IndexTable) -> [UInt8] {
    let header = document.blocks[table.header]
    let start = document.source.lines.range(of: Int(header.firstLine)).start
    let mark = start == 0 ? document.source.byteOrderMarkCount : start
    return Array(document.source.bytes[mark..<header.range.start])
  }

  /// Returns the word for a state as tables spell it, the first table first, without what a row says besides.
  static func spelled(_ state: PlanState, by forms: [IndexTableForm], like neighbour: String) -> String {
    forms.lazy.compactMap { $0.word(for: state) }.first ?? StateSpelling(of: neighbour).text(state.rawValue)
  }
}

extension IndexLine {
  /// The line without what is said about the plan.
  fileprivate var withoutSummary: IndexLine { IndexLine(path: path, slug: slug, title: title) }
}
