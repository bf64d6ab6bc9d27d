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
    while let place = Self.nextPlace(in: bytes, from: position, isLineStart: &isLineStart) {
      guard
        let (label, detail, value) = FieldLabel.read(
          bytes, at: place, isLineStart: isLineStart, isEvidence: fields.last?.label == .evidence)
      else {
        position = place + 1
        isLineStart = false
        continue
      }
      if let last = fields.indices.last {
        fields[last].value = fields[last].value.lowerBound..<max(place, fields[last].value.lowerBound)
      }
      fields.append(Field(label: label, detail: detail, start: place, value: value..<bytes.count))
      position = value
      isLineStart = false
    }
    self.text = text
    self.fields = fields
    lead = 0..<(fields.first?.start ?? bytes.count)
  }

  /// Returns the next place where a label may begin: the first word of a line, or behind a space a capital or a mark.
  ///
  /// What stands before a place in its line, blanks or more, is kept in `isLineStart`.
  private static func nextPlace(in bytes: [UInt8], from start: Int, isLineStart: inout Bool) -> Int? {
    bytes.withUnsafeBufferPointer { bytes in
      var position = start
      while position < bytes.count {
        let byte = bytes[position]
        if byte == ASCII.newline {
          isLineStart = true
        } else if isLineStart {
          if !byte.isWhitespace { return position }
          if !byte.isBlank { isLineStart = false }
        } else if byte > ASCII.space, byte < UInt8(ascii: "a"), position > 0,
          bytes[position - 1] == ASCII.space
        {
          return position
        }
        position += 1
      }
      return nil
    }
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
