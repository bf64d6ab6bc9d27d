import MarkdownSyntax
import PlanLanguage
import PlanModel
import PlanText

extension Plan {
  /// Returns the table that holds the decisions of a section, or `nil` when they stand otherwise.
  func decisionTable(section: Int, last: Decision?) -> Int? {
    if let last {
      guard document.blocks[last.block].kind == .tableRow else { return nil }
      return Int(document.blocks[last.block].parent)
    }
    guard !entries.contains(where: { $0.section == section }) else { return nil }
    return sections[section].ownBlocks.last { index in
      document.blocks[index].kind == .table && labels(ofTable: index).contains(.decision)
    }
  }

  /// Returns the edit that adds a row to a table of decisions.
  ///
  /// What has no column of its own stands in the cell of the decision: the rationale behind its label, and
  /// the author in brackets behind all that is said.
  func addingRow(
    _ decision: DecisionEntry, at time: UTCTimestamp, toTable table: Int, decisions: [Decision]
  ) throws(EditingError) -> TextEdit {
    let rows = document.children(of: table)
    let labels = labels(ofTable: table)
    let line = Int(document.blocks[table].firstLine) + 1
    let model = rows.count > 1 ? rows[rows.count - 1] : nil
    guard labels.contains(.decision) else { throw .noColumn("decision", line: line) }
    guard labels.contains(.date) || labels.contains(.dateAndAuthor) else {
      throw .noColumn("date", line: line)
    }
    let author = WrittenScalar.visible(decision.author)
    let signature = try signature(of: decision.author, on: time.date, inTableWith: labels)
    let hasRationaleCell = labels.contains(.rationale) && decision.rationale != nil

    let date =
      profile.family == .workflow ? profile.entryForm.stamp.spelling.text(time) : time.date.description
    var used: Set<FieldLabel> = []
    let cells = labels.enumerated().map { column, label -> [UInt8] in
      guard label == .other || used.insert(label).inserted else { return [] }
      switch label {
      case .decision:
        let kind = decision.kind == .decision ? "" : "**\(decision.kind.label):** "
        let hazards: ParagraphEscaper.Hazards = labels.contains(.rationale) ? .pipes : [.pipes, .labels]
        var text = Array(kind.utf8) + cell(decision.text, avoiding: hazards, isLabelled: !kind.isEmpty)
        if !labels.contains(.rationale), let rationale = decision.rationale {
          text += Array(" Rationale: ".utf8) + cell(rationale, avoiding: hazards, isLabelled: true)
        }
        return hasRationaleCell ? text : text + signature
      case .rationale:
        return decision.rationale.map { cell($0, avoiding: .pipes, isLabelled: true) + signature } ?? []
      case .date: return Array(date.utf8)
      case .author: return Array(author.utf8)
      case .dateAndAuthor: return Array("\(date) / \(author)".utf8)
      case .observation, .evidence, .impact: return []
      case .other: return model.map { nextNumber(inColumn: column, of: $0) } ?? []
      }
    }
    let newline = newline(at: document.blocks[table].range.start)
    let header = document.blocks[rows[0]].range
    let headerBytes = document.source.bytes[header.indices]
    var row = headerBytes.first == ASCII.pipe ? [ASCII.pipe, ASCII.space] : []
    row += cells.joined(separator: [ASCII.space, ASCII.pipe, ASCII.space])
    if headerBytes.first == ASCII.pipe || cells.last?.isEmpty == true { row += [ASCII.space, ASCII.pipe] }
    let lineStart = Int(document.source.lines.starts[Int(document.blocks[table].firstLine)])
    let mark = lineStart == 0 ? document.source.byteOrderMarkCount : lineStart
    row = Array(document.source.bytes[mark..<header.start]) + row + newline
    let times = decisions.filter { Int(document.blocks[$0.block].parent) == table }.compactMap(\.time)
    if let model, !TimedOrder.isNewestFirst(times) {
      return inserting(row, behind: document.blocks[model].range.end, newline: newline)
    }
    // Behind the delimiter row, which is no block of its own.
    let delimiter = document.source.lines.range(of: Int(document.blocks[table].firstLine) + 1)
    return inserting(row, behind: delimiter.end, newline: newline)
  }

  private func labels(ofTable table: Int) -> [FieldLabel] {
    guard let header = document.children(of: table).first else { return [] }
    return document.cells(ofRow: header).map { FieldLabel.column(Array(document.source.bytes[$0.indices])) }
  }

  /// What a name cannot hold in a cell, because it would divide the row or read as something else.
  private static let cellMarks = Set("|\\&`\n\r".unicodeScalars)

  /// Returns what tells the author behind the words of a decision; nothing where a column does.
  private func signature(
    of author: String, on day: CalendarDate, inTableWith labels: [FieldLabel]
  ) throws(EditingError) -> [UInt8] {
    guard !author.unicodeScalars.contains(where: Self.cellMarks.contains) else {
      throw .unreadableName(author)
    }
    if labels.contains(.author) { return [] }
    if labels.contains(.dateAndAuthor) {
      let text = ItemText("\(day) / \(WrittenScalar.visible(author))")
      let name = DecisionPeople.author(of: 0..<text.bytes.count, in: text)
      guard let name, name.hasBytes(of: author) else { throw .unreadableName(author) }
      return []
    }
    guard let signature = DecisionPeople.brackets(naming: author) else { throw .unreadableName(author) }
    return Array(" \(WrittenScalar.visible(signature))".utf8)
  }

  /// Returns a text as one line of a cell.
  private func cell(
    _ text: WrittenText, avoiding hazards: ParagraphEscaper.Hazards, isLabelled: Bool
  ) -> [UInt8] {
    let pieces = text.escaped(after: .label, avoiding: hazards).joined().joined()
    let bytes = Array(pieces.joined(separator: [ASCII.space]))
    // A text that begins with the name of a kind would give the decision that kind.
    guard !isLabelled, DecisionReader.beginsWithKind(String(decoding: bytes, as: UTF8.self)),
      let mark = bytes.firstIndex(where: { $0 == ASCII.colon || $0 == ASCII.asterisk })
    else { return bytes }
    let place = bytes[mark] == ASCII.colon ? mark : bytes.startIndex
    return bytes[..<place] + [ASCII.backslash] + bytes[place...]
  }

  private func nextNumber(inColumn column: Int, of row: Int) -> [UInt8] {
    let cells = document.cells(ofRow: row)
    guard column < cells.count, let number = Int(string(cells[column])) else { return [] }
    return Array(String(number + 1).utf8)
  }
}
