import MarkdownSyntax

/// The text of an entry divided at its labels, such as `Decision:`, `Rationale:` and `Date/Author:`.
struct LabelledFields {
  /// One labelled stretch.
  struct Field {
    let label: FieldLabel
    /// What stands in brackets behind the label.
    let detail: Range<Int>?
    /// Where the label begins.
    let start: Int
    /// The value, up to the next label.
    var value: Range<Int>
  }

  let text: ItemText
  /// The fields in the order of the text.
  let fields: [Field]
  /// What stands before the first label.
  let lead: Range<Int>

  /// Divides a text at the labels in it.
  init(_ text: ItemText) {
    let bytes = text.bytes
    var fields: [Field] = []
    var position = 0
    var isLineStart = true
    while position < bytes.count {
      let before = position == 0 ? ASCII.newline : bytes[position - 1]
      let mayBegin = isLineStart || before == ASCII.space
      if mayBegin, !bytes[position].isWhitespace,
        let (label, detail, value) = FieldLabel.read(
          bytes, at: position, isLineStart: isLineStart, isEvidence: fields.last?.label == .evidence)
      {
        if let last = fields.indices.last {
          fields[last].value = fields[last].value.lowerBound..<max(position, fields[last].value.lowerBound)
        }
        fields.append(Field(label: label, detail: detail, start: position, value: value..<bytes.count))
        position = value
        isLineStart = false
        continue
      }
      if bytes[position] == ASCII.newline {
        isLineStart = true
      } else if !bytes[position].isBlank {
        isLineStart = false
      }
      position += 1
    }
    self.text = text
    self.fields = fields
    lead = 0..<(fields.first?.start ?? bytes.count)
  }

  /// Returns the first field with one of the labels.
  func first(_ labels: FieldLabel...) -> Field? {
    fields.first { labels.contains($0.label) }
  }

  /// Returns the value of a field as one line, or `nil` when it is missing or empty.
  func string(_ labels: FieldLabel...) -> String? {
    guard let field = fields.first(where: { labels.contains($0.label) }) else { return nil }
    let value = text.string(field.value)
    return value.isEmpty ? nil : value
  }
}
