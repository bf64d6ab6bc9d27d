/// A time that stands at the start of an entry, and where its parts lie.
///
/// All positions are byte offsets into the buffer that was read.
package struct LeadingTime: Hashable, Sendable {
  /// What stands around a stamp.
  ///
  /// Of several wrappers, as in `**(2026-01-31)**`, it is the outermost.
  package enum Wrapper: Hashable, Sendable {
    case none
    case parentheses
    case brackets
    case bold
    case italic
    case code
  }

  /// The time, or `nil` when the shape is there but names no real day or minute.
  package let stamp: TimeStamp?
  /// The bytes of the stamp itself with its zone, without any wrapper.
  package let stampRange: Range<Int>
  /// The bytes of the stamp with its wrapper; equal to ``stampRange`` without one.
  ///
  /// What lies before and after the stamp in this range is what a writer puts around its own stamp to
  /// look like its neighbours.
  package let wrapperRange: Range<Int>
  /// What stands around the stamp.
  ///
  /// A wrapper that is never closed, or that also holds the entry's text, counts as none.
  package let wrapper: Wrapper
  /// Where the entry's own text begins, after wrapper, separators and blanks.
  package let textStart: Int
}
