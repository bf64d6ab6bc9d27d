/// A half-open stretch of a document, in UTF-8 bytes from its beginning.
///
/// Eight bytes wide, because a plan holds thousands of them; a document is therefore limited to
/// ``SourceText/maximumByteCount`` bytes.
package struct ByteRange: Hashable, Sendable, BitwiseCopyable {
  /// The first byte, 0-based.
  @usableFromInline let lower: UInt32
  /// The byte after the last one.
  @usableFromInline let upper: UInt32

  /// Makes a range from its first byte to the byte after its last one.
  @inlinable
  package init(_ start: Int, _ end: Int) {
    lower = UInt32(truncatingIfNeeded: start)
    upper = UInt32(truncatingIfNeeded: max(start, end))
  }

  /// The first byte, 0-based.
  @inlinable package var start: Int { Int(lower) }

  /// The byte after the last one.
  @inlinable package var end: Int { Int(upper) }

  /// The length in bytes.
  @inlinable package var count: Int { Int(upper) - Int(lower) }

  /// Whether the range holds no byte.
  @inlinable package var isEmpty: Bool { lower == upper }

  /// Whether `other` lies within this range.
  package func contains(_ other: ByteRange) -> Bool {
    lower <= other.lower && other.upper <= upper
  }

  /// Whether the byte at `offset` lies within this range.
  package func contains(_ offset: Int) -> Bool {
    start <= offset && offset < end
  }

  /// The range as an index range of a byte array.
  @inlinable package var indices: Range<Int> { start..<end }
}

extension ByteRange: Comparable {
  package static func < (left: ByteRange, right: ByteRange) -> Bool {
    (left.lower, left.upper) < (right.lower, right.upper)
  }
}

extension ByteRange: CustomStringConvertible {
  package var description: String { "\(lower)..<\(upper)" }
}
