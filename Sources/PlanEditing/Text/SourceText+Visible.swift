package import MarkdownSyntax
import PlanText

extension SourceText {
  /// Returns edits that add no character that cannot stand in a file as it is.
  ///
  /// What the edits take out may come in again elsewhere, as where a line moves: the text never holds more of a
  /// character than before. Every other one is written as a reference. The writers of Markdown, YAML and links
  /// spell such characters by their own rules; this is what holds where none of them was asked.
  ///
  /// - Parameter edits: Edits of this text.
  /// - Returns: The same edits where they add none.
  /// - Complexity: O(*n*) in the bytes that the edits replace and put in.
  package func visible(_ edits: [TextEdit]) -> [TextEdit] {
    guard edits.contains(where: { WrittenScalar.firstHidden(in: $0.replacement[...]) != nil }) else {
      return edits
    }
    var allowed: [ArraySlice<UInt8>: Int] = [:]
    for edit in edits {
      var rest = bytes[edit.range.indices]
      while let hidden = WrittenScalar.firstHidden(in: rest) {
        allowed[rest[hidden], default: 0] += 1
        rest = rest[hidden.upperBound...]
      }
    }
    return edits.map { edit in
      var result: [UInt8] = []
      var rest = edit.replacement[...]
      while let hidden = WrittenScalar.firstHidden(in: rest) {
        let scalar = rest[hidden]
        result += rest[..<hidden.lowerBound]
        if let count = allowed[scalar], count > 0 {
          allowed[scalar] = count - 1
          result += scalar
        } else {
          result += Array(WrittenScalar.visible(String(decoding: scalar, as: UTF8.self)).utf8)
        }
        rest = rest[hidden.upperBound...]
      }
      return TextEdit(replacing: edit.range, with: result + rest)
    }
  }
}

extension WrittenScalar {
  /// Returns the first character in bytes that cannot stand in a file as it is; a carriage return ends a line.
  fileprivate static func firstHidden(in bytes: ArraySlice<UInt8>) -> Range<Int>? {
    for start in bytes.indices {
      let byte = bytes[start]
      // No other byte begins one.
      guard byte < 0x20 || byte == 0x7F || byte == 0xC2 || byte == 0xD8 || byte == 0xE2 || byte >= 0xEF else {
        continue
      }
      guard byte != 0x0D else { continue }
      let range = start..<min(start + length(byte), bytes.endIndex)
      let text = String(decoding: bytes[range], as: UTF8.self)
      if let scalar = text.unicodeScalars.first, text.unicodeScalars.count == 1, needsReference(scalar) {
        return range
      }
    }
    return nil
  }
}
