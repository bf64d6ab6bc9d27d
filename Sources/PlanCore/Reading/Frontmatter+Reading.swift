import MarkdownSyntax

extension Frontmatter {
  /// Reads the frontmatter of a document and reports what is wrong with it.
  static func read(
    _ document: MarkdownDocument, yaml: any YAMLReading, into diagnostics: inout [Diagnostic]
  ) -> Frontmatter? {
    guard let block = document.frontmatter else { return nil }
    let result = yaml.read(document.source.bytes, in: block.content)
    for problem in result.problems {
      let place = min(max(problem.offset, block.content.start), block.content.end)
      diagnostics.append(
        Diagnostic(
          id: "frontmatter-malformed", severity: .error, message: "frontmatter: \(problem.message)",
          range: ByteRange(place, place)))
    }
    return Frontmatter(range: block.range, content: block.content, root: result.root)
  }
}
