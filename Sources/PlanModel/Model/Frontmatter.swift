package import MarkdownSyntax

/// The YAML block at the beginning of a plan.
package struct Frontmatter: Sendable {
  /// All of the block, with its fences.
  package let range: ByteRange

  /// The lines between the fences.
  package let content: ByteRange

  /// The mapping that the block holds, or `nil` when it is not valid YAML.
  package let root: YAMLNode?

  /// Returns the value of a key at the top level; the first one when it stands there twice.
  package func value(_ key: String) -> YAMLNode? {
    root?[key]
  }

  /// Returns the text of a scalar at the top level, or `nil` when it is empty or no scalar.
  package func text(_ key: String) -> String? {
    guard let text = value(key)?.scalar?.text, !text.isEmpty else { return nil }
    return text
  }
}

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
          id: RuleID.frontmatterMalformed.rawValue, severity: .error,
          message: "frontmatter: \(problem.message)",
          range: ByteRange(place, place)))
    }
    return Frontmatter(range: block.range, content: block.content, root: result.root)
  }
}
