/// A link reference definition: `[label]: destination "title"`.
package struct LinkDefinition: Hashable, Sendable {
  /// The index of its block.
  package let block: Int

  /// The label as it is matched: case-folded, runs of white space made one space.
  package let normalizedLabel: [UInt8]

  /// The text between the brackets.
  package let label: ByteRange

  /// The destination without `<` and `>`; empty for `<>`.
  package let destination: ByteRange

  /// The title without its quotes, or `nil` when there is none.
  package let title: ByteRange?
}
