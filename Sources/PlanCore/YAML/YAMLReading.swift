package import MarkdownSyntax

/// Reads a YAML block of a document.
///
/// Implementations are bounded by ``YAMLLimits``, never follow an alias, and never fail: bad input is a
/// document with problems.
package protocol YAMLReading: Sendable {
  /// Reads the block that stands in a stretch of a document.
  ///
  /// - Parameters:
  ///   - bytes: The whole document.
  ///   - range: The block without the lines `---` around it; cut to the document where it reaches beyond.
  /// - Returns: The values and problems, with places in bytes of the document.
  func read(_ bytes: [UInt8], in range: ByteRange) -> YAMLDocument
}
