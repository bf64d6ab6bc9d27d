/// A piece of a document that is not divided further.
///
/// The leaves of a document, one after the other, are the document.
package struct Leaf: Hashable, Sendable {
  /// What a leaf is for.
  package enum Kind: Hashable, Sendable {
    /// Text of the block with the given index.
    case text(block: Int)
    /// Markers, indentation, blank lines and fences between texts.
    case syntax
  }

  /// What the leaf is for.
  package let kind: Kind

  /// The bytes of the leaf; never empty.
  package let range: ByteRange
}

extension MarkdownDocument {
  /// Returns the leaves of the document, in order and without a gap.
  ///
  /// - Complexity: O(*n*) in the number of blocks and lines.
  package func leaves() -> [Leaf] {
    var result: [Leaf] = []
    result.reserveCapacity(segments.count * 2 + 1)
    var position = 0
    for (index, block) in blocks.enumerated() where !block.kind.isContainer {
      for segment in block.segments {
        let range = segments[segment].range
        if position < range.start {
          result.append(Leaf(kind: .syntax, range: ByteRange(position, range.start)))
        }
        if !range.isEmpty { result.append(Leaf(kind: .text(block: index), range: range)) }
        position = range.end
      }
    }
    if position < source.bytes.count {
      result.append(Leaf(kind: .syntax, range: ByteRange(position, source.bytes.count)))
    }
    return result
  }
}
