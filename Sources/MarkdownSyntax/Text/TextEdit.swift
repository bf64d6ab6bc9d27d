/// A replacement of some bytes of a document; all other bytes stay.
package struct TextEdit: Hashable, Sendable {
  /// The bytes that go; an empty range is a place to insert at.
  package let range: ByteRange

  /// The bytes that come in their place.
  package let replacement: [UInt8]

  /// Makes an edit that puts `replacement` in the place of `range`.
  package init(replacing range: ByteRange, with replacement: String) {
    self.range = range
    self.replacement = Array(replacement.utf8)
  }

  /// Makes an edit that puts `replacement` in the place of `range`.
  package init(replacing range: ByteRange, with replacement: [UInt8]) {
    self.range = range
    self.replacement = replacement
  }

  /// Makes an edit that inserts `text` before the byte at `offset`.
  package init(inserting text: String, at offset: Int) {
    self.init(replacing: ByteRange(offset, offset), with: text)
  }

  /// Makes an edit that removes `range`.
  package init(removing range: ByteRange) {
    self.init(replacing: range, with: [])
  }
}

/// Why a set of edits could not be applied.
///
/// The text is unchanged when one is thrown.
package enum TextEditError: Error, Hashable, Sendable {
  /// An edit reaches beyond the end of the text, which has the given number of bytes.
  case outOfBounds(TextEdit, byteCount: Int)
  /// Two edits change the same byte, or insert within what the other removes.
  case overlapping(TextEdit, TextEdit)
}

extension SourceText {
  /// Returns the bytes with all edits applied at once.
  ///
  /// Positions of all edits are those of the text before any of them. Insertions at one place
  /// come in the order given, before what a replacement at that place puts in.
  ///
  /// - Parameter edits: Edits in any order.
  /// - Returns: The new bytes.
  /// - Throws: ``TextEditError`` when two edits overlap or one reaches beyond the end.
  /// - Complexity: O(*n* + *m* log *m*) for *n* bytes and *m* edits.
  package func applying(_ edits: [TextEdit]) throws(TextEditError) -> [UInt8] {
    let ordered = edits.enumerated().sorted { left, right in
      (left.element.range, left.offset) < (right.element.range, right.offset)
    }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + edits.reduce(0) { $0 + $1.replacement.count })
    var position = 0
    var previous: TextEdit?
    for (_, edit) in ordered {
      guard edit.range.end <= bytes.count else {
        throw .outOfBounds(edit, byteCount: bytes.count)
      }
      if let previous, edit.range.start < position {
        throw .overlapping(previous, edit)
      }
      result.append(contentsOf: bytes[position..<edit.range.start])
      result.append(contentsOf: edit.replacement)
      position = edit.range.end
      previous = edit
    }
    result.append(contentsOf: bytes[position...])
    return result
  }
}
