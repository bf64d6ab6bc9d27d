package import MarkdownSyntax
package import PlanModel
package import PlanText

/// Lets the links of a document follow files that get other paths.
///
/// Works on any Markdown document. Only the path of a link changes: its anchor, query, title, angle brackets
/// and the parts of the path that stay keep their bytes. Addresses, and code other than a path between
/// backticks, are left alone.
package struct LinkRewrite: Sendable {
  /// What moves.
  package let moves: PathMoves

  /// The paths of files that are known to exist.
  package let knownFiles: Set<PathKey>

  /// Makes a rewrite.
  ///
  /// - Parameters:
  ///   - moves: What moves.
  ///   - knownFiles: The paths of files that are known to exist, before anything moves. Between backticks
  ///     `./run.sh` is often a command, so such a path changes with its document only when it leads to one
  ///     of them.
  package init(_ moves: PathMoves, knownFiles: Set<PathKey> = []) {
    self.moves = moves
    self.knownFiles = knownFiles
  }

  /// Returns the edits that let the links of a document lead to the same files as before.
  ///
  /// - Parameters:
  ///   - document: The document as it is now.
  ///   - path: Its path from the workspace, before anything moves.
  ///   - frontmatter: The values of its frontmatter, or `nil`.
  /// - Returns: Edits in the order of the document.
  /// - Complexity: O(*n* log *n*) in the number of bytes.
  package func edits(
    in document: MarkdownDocument, at path: String, frontmatter: YAMLNode? = nil
  ) -> [TextEdit] {
    let place = LinkPlace(
      moves: moves, knownFiles: knownFiles, from: RelativePath.folder(of: path),
      to: RelativePath.folder(of: moves.newPath(of: path) ?? path))
    var edits: [TextEdit] = []
    for definition in document.definitions {
      edits += place.edit(ofDestination: definition.destination, in: document).map { [$0] } ?? []
    }
    for index in document.blocks.indices {
      for inline in document.inlines(of: index) where inline.definition == nil {
        switch inline.kind {
        case .link, .image:
          edits += place.edit(ofDestination: inline.destination, in: document).map { [$0] } ?? []
        case .codeSpan:
          edits += place.edit(ofCode: inline.content, in: document).map { [$0] } ?? []
        case .autolink, .extendedAutolink, .emphasis, .strong, .strikethrough, .html, .escape, .entity,
          .hardBreak, .softBreak:
          continue
        }
      }
    }
    if let frontmatter { edits += place.edits(ofValues: frontmatter, in: document) }
    return edits.sorted { $0.range < $1.range }
  }
}
