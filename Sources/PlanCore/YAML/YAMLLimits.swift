/// How much of a YAML block is read.
///
/// Generous for a block that a person wrote, and small enough that a hostile one costs nothing.
package enum YAMLLimits {
  /// The largest block, in bytes.
  package static let byteCount = 65_536

  /// The largest number of values in a block; keys count as values.
  package static let nodeCount = 10_000

  /// How deep lists and mappings may stand in each other; the outermost one is at depth 1.
  package static let depth = 64
}
