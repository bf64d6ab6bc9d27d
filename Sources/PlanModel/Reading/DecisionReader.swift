import MarkdownSyntax
import PlanLanguage
import PlanText

/// Reads the decisions of one section, unit by unit: list items, paragraphs and sub-headings.
///
/// A decision may be one item with labels, several sibling items (`- Decision: …`, `- Rationale: …`,
/// `- Date/Author: …`), a paragraph, or a sub-heading with its fields below.
package struct DecisionReader {
  private let document: MarkdownDocument
  private(set) var decisions: [Decision] = []
  private var draft: DecisionDraft?
  /// The label of a field without a value, which the list behind it gives.
  private var openField: FieldLabel?

  init(_ document: MarkdownDocument) {
    self.document = document
  }

  /// Reads a sub-heading of the decision log.
  ///
  /// One labelled `Decision 1:`, or with a date in it, is a decision; another one is when fields follow it.
  mutating func read(heading: Int) {
    finish()
    let content = document.blocks[heading].content
    var bytes = Array(document.plainText(ofHeading: heading).utf8)
    let time = document.source.bytes.withUnsafeBufferPointer {
      TimeStampReader.firstStamp(in: $0, from: content.start, to: content.end)
    }
    if let leading = bytes.withUnsafeBufferPointer({ TimeStampReader.readLeading($0, from: 0, to: $0.count) })
    {
      bytes.removeFirst(min(bytes.count, leading.textStart))
    }
    var kind = DecisionKind.decision
    var isLabelled = false
    if let (label, detail, value) = FieldLabel.read(bytes, at: 0, isLineStart: true), label == .decision {
      isLabelled = true
      if let detail { kind = Self.kind(detail, in: bytes) }
      bytes.removeFirst(min(bytes.count, value))
    }
    draft = DecisionDraft(
      block: heading, line: Int(document.blocks[heading].firstLine) + 1, isLabelled: isLabelled,
      text: String(String(decoding: bytes, as: UTF8.self).drop { $0 == " " }), kind: kind, time: time?.stamp,
      timeText: time.map { ByteRange($0.range.lowerBound, $0.range.upperBound) }, isHeading: true)
  }

  /// Reads an entry of a list.
  mutating func read(entry: Entry) {
    let blocks = entry.item + 1..<Int(document.blocks[entry.item].subtreeEnd)
    let text = ItemText(document, blocks: blocks, from: entry.text.start)
    read(LabelledFields(text), block: entry.item, line: entry.line, leading: entry.leadingTime, isItem: true)
  }

  /// Reads a paragraph of the decision log.
  mutating func read(paragraph: Int) {
    let block = document.blocks[paragraph]
    let time = document.source.bytes.withUnsafeBufferPointer { bytes in
      TimeStampReader.readLeading(bytes, from: block.range.start, to: block.range.end)
    }
    let text = ItemText(document, blocks: paragraph..<paragraph + 1, from: time?.textStart)
    read(
      LabelledFields(text), block: paragraph, line: Int(block.firstLine) + 1, leading: time, isItem: false)
  }

  /// Reads a row of a table whose columns have labels.
  mutating func read(row: Int, cells: [ByteRange], labels: [FieldLabel]) {
    var values: [FieldLabel: ByteRange] = [:]
    for (cell, label) in zip(cells, labels) where values[label] == nil && !cell.isEmpty {
      values[label] = cell
    }
    guard let decision = values[.decision] else { return }
    let dateAndAuthor = values[.dateAndAuthor].map { cell in
      ItemText(document, line: cell)
    }
    let date = values[.date] ?? values[.dateAndAuthor]
    let found = date.flatMap { range in
      document.source.bytes.withUnsafeBufferPointer {
        TimeStampReader.firstStamp(in: $0, from: range.start, to: range.end)
      }
    }
    var author =
      values[.author].map { TableCellText.resolved(bytes(ofCell: $0)) }
      ?? dateAndAuthor.flatMap { DecisionPeople.author(of: 0..<$0.bytes.count, in: $0) }
    var cell = bytes(ofCell: decision)
    var rationale = values[.rationale].map { TableCellText.resolved(bytes(ofCell: $0)) }
    if !labels.contains(.rationale), let parts = Self.dividedAtRationale(cell) {
      (cell, rationale) = (parts.text, TableCellText.resolved(parts.rationale))
    }
    let named = Self.namedKind(String(decoding: cell, as: UTF8.self))
    var text = TableCellText.resolved(named.map { Array($0.text.utf8) } ?? cell)
    if !labels.contains(.author), !labels.contains(.dateAndAuthor) {
      // Without a column for the author the name stands behind all that was said.
      if let signed = rationale.flatMap(DecisionPeople.signature) {
        (author, rationale) = (signed.name, nonEmpty(signed.rest))
      } else if let signed = DecisionPeople.signature(text) {
        (author, text) = (signed.name, signed.rest)
      }
    }
    decisions.append(
      Decision(
        block: row, line: Int(document.blocks[row].firstLine) + 1, isLabelled: false, text: text,
        kind: named?.kind ?? .decision, rationale: rationale, author: author, time: found?.stamp,
        timeText: found.map { ByteRange($0.range.lowerBound, $0.range.upperBound) }))
  }

  /// Divides a cell that says why behind what was decided; `nil` when it does not.
  private static func dividedAtRationale(_ cell: [UInt8]) -> (text: [UInt8], rationale: [UInt8])? {
    let text = ItemText(String(decoding: cell, as: UTF8.self))
    let fields = LabelledFields(text).fields
    guard let field = fields.first(where: { $0.label == .rationale && $0.start > 0 }) else { return nil }
    let bytes = text.bytes
    let (start, end) = (field.value.lowerBound, field.value.upperBound)
    let begin = bytes.trimmedStart(from: start, to: end)
    return (
      Array(bytes[..<bytes.trimmedEnd(from: 0, to: field.start)]),
      Array(bytes[begin..<bytes.trimmedEnd(from: begin, to: end)])
    )
  }

  private func bytes(ofCell cell: ByteRange) -> [UInt8] {
    TableCellText.withoutPipeEscapes(Array(document.source.bytes[cell.indices]))
  }

  /// Ends the decision at hand.
  mutating func finish() {
    openField = nil
    if let decision = draft?.decision { decisions.append(decision) }
    draft = nil
  }

  // MARK: - Fields

  private mutating func read(
    _ fields: LabelledFields, block: Int, line: Int, leading: LeadingTime?, isItem: Bool
  ) {
    let text = fields.text
    let lead = text.string(fields.lead)
    let first = fields.fields.first
    if let openField, isItem, first == nil, draft != nil {
      switch openField {
      case .rationale: draft?.appendRationale(lead)
      case .decision: draft?.appendText(lead)
      case .dateAndAuthor, .date, .author, .observation, .evidence, .impact, .other: break
      }
      return
    }
    openField = nil
    if isItem, first == nil, draft?.isHeading == true {
      // Below a heading that is a decision a list explains it; below any other one it lists decisions.
      if draft?.isLabelled == true, leading == nil { return }
      draft = nil
    }
    if !lead.isEmpty, first?.label != .decision || isItem && hasWords(lead) {
      if isItem || leading != nil {
        finish()
        draft = free(lead, block: block, line: line, leading: leading)
      } else if first?.label != .decision {
        // Prose between the entries is no decision; what it says about one is kept there.
        return
      }
    }
    if let first, isItem, leading != nil, lead.isEmpty, first.start == 0 {
      switch first.label {
      case .observation, .evidence, .impact, .other:
        // A stamped entry is one of its own, whatever label it begins with.
        finish()
        let whole = text.string(first.start..<first.value.upperBound)
        draft = free(whole, block: block, line: line, leading: leading)
      case .decision, .rationale, .dateAndAuthor, .date, .author:
        break
      }
    }
    for field in fields.fields {
      switch field.label {
      case .decision:
        begin(field, in: text, block: block, line: line, leading: leading)
      case .rationale:
        if draft != nil, draft?.rationale == nil {
          let rationale = text.string(field.value)
          if !rationale.isEmpty { draft?.rationale = rationale }
        }
      case .dateAndAuthor, .date, .author:
        if field.label == .dateAndAuthor || field.label == .date && draft?.time == nil {
          setTime(field.value, in: text)
        }
        if draft != nil, draft?.author == nil {
          draft?.author = DecisionPeople.author(of: field.value, in: text)
        }
      case .observation, .evidence, .impact, .other:
        break
      }
    }
    if let last = fields.fields.last, text.isBlank(last.value) { openField = last.label }
  }

  /// Begins a decision at its label; one that stands below a heading completes what the heading says.
  private mutating func begin(
    _ field: LabelledFields.Field, in text: ItemText, block: Int, line: Int, leading: LeadingTime?
  ) {
    var heading: DecisionDraft?
    if let draft, draft.isHeading {
      heading = draft
      self.draft = nil
    } else {
      finish()
    }
    let fieldLine = document.source.lines.index(of: text.source(field.start)) + 1
    draft = DecisionDraft(
      block: block, line: field.start == 0 ? line : fieldLine, isLabelled: true,
      text: text.string(field.value), kind: field.detail.map { Self.kind($0, in: text.bytes) } ?? .decision,
      rationale: heading?.rationale, author: heading?.author, time: leading?.stamp ?? heading?.time,
      timeText: leading.map(Self.range) ?? heading?.timeText)
    if let detail = field.detail, draft?.time == nil { setTime(detail, in: text) }
  }

  /// Makes a decision of an entry without the label.
  private func free(_ lead: String, block: Int, line: Int, leading: LeadingTime?) -> DecisionDraft {
    let named = Self.namedKind(lead)
    return DecisionDraft(
      block: block, line: line, isLabelled: named != nil, text: named?.text ?? lead,
      kind: named?.kind ?? .decision, time: leading?.stamp, timeText: leading.map(Self.range))
  }

  /// Returns the kind that a text begins with, as in `**Scope change:** text` or `Approval: text`.
  private static func namedKind(_ lead: String) -> (kind: DecisionKind, text: String)? {
    let bytes = Array(lead.utf8)
    var start = 0
    while start < min(2, bytes.count), bytes[start] == ASCII.asterisk { start += 1 }
    var end = start
    while end < bytes.count, end - start <= 24,
      bytes[end].isLetter || bytes[end] == ASCII.space || bytes[end] == ASCII.hyphen
    {
      end += 1
    }
    guard end > start, end < bytes.count else { return nil }
    let kind = bytes.withUnsafeBufferPointer { DecisionKind(label: $0, from: start, to: end) }
    // `**Approval** — text` needs no colon, because the name is marked.
    guard let kind, bytes[end] == ASCII.colon || start == 2 && bytes[end] == ASCII.asterisk else {
      return nil
    }
    while end < bytes.count, bytes[end] == ASCII.asterisk || bytes[end] == ASCII.colon { end += 1 }
    while end < bytes.count, bytes[end] == ASCII.space { end += 1 }
    return (kind, String(decoding: bytes[end...], as: UTF8.self))
  }

  /// Whether a text begins with the name of a kind, so that it gives a decision that kind.
  package static func beginsWithKind(_ text: String) -> Bool { namedKind(text) != nil }

  /// Whether a text before the label is more than an id such as `D1 —` or `**`.
  private func hasWords(_ lead: String) -> Bool {
    lead.utf8.count > 16 || lead.contains(" ") && lead.utf8.contains { $0.isLetter && $0 & 0x20 != 0 }
  }

  private static func kind(_ detail: Range<Int>, in bytes: [UInt8]) -> DecisionKind {
    bytes.withUnsafeBufferPointer {
      DecisionKind(label: $0, from: detail.lowerBound, to: detail.upperBound)
    } ?? .decision
  }

  private mutating func setTime(_ value: Range<Int>, in text: ItemText) {
    let found = text.bytes.withUnsafeBufferPointer {
      TimeStampReader.firstStamp(in: $0, from: value.lowerBound, to: value.upperBound)
    }
    guard let found, let stamp = found.stamp else { return }
    draft?.time = stamp
    draft?.timeText = ByteRange(text.source(found.range.lowerBound), text.source(found.range.upperBound))
  }

  private func nonEmpty(_ text: String?) -> String? { text?.isEmpty == false ? text : nil }

  private static func range(_ time: LeadingTime) -> ByteRange {
    ByteRange(time.stampRange.lowerBound, time.stampRange.upperBound)
  }
}
