package import MarkdownSyntax
package import PlanModel
import PlanText

/// A finding in a file of a workspace.
///
/// It is an object, because findings go through many hands and never change.
package final class Finding: Sendable {
  /// The path of the file from the workspace, with `/`.
  package let path: String

  /// What was found.
  package let diagnostic: Diagnostic

  /// Where it begins.
  package let start: SourceLocation

  /// Where it ends; the place behind its last byte.
  package let end: SourceLocation

  /// The line that it begins in, without its end, or `nil` when nobody asked for lines.
  package let excerpt: String?

  /// Makes a finding.
  package init(
    path: String, diagnostic: Diagnostic, start: SourceLocation, end: SourceLocation, excerpt: String? = nil
  ) {
    self.path = path
    self.diagnostic = diagnostic
    self.start = start
    self.end = end
    self.excerpt = excerpt
  }

  /// The name of the rule.
  package var id: String { diagnostic.id }

  /// Whether a finding is listed before another: by path, place, rule and words.
  package static func precedes(_ left: Finding, _ right: Finding) -> Bool {
    if !left.path.hasBytes(of: right.path) { return left.path.utf8Precedes(right.path) }
    return (left.diagnostic.range, left.id, left.diagnostic.message)
      < (right.diagnostic.range, right.id, right.diagnostic.message)
  }
}

extension Finding: Equatable {
  /// Whether two findings say the same about the same place.
  package static func == (left: Finding, right: Finding) -> Bool {
    left.path.hasBytes(of: right.path) && left.diagnostic == right.diagnostic && left.start == right.start
      && left.end == right.end && left.excerpt == right.excerpt
  }
}

extension Finding {
  /// Places what a rule has found in a file.
  package convenience init(_ diagnostic: Diagnostic, path: String, source: SourceText, hasExcerpt: Bool) {
    let lines = source.lines
    let line = lines.index(of: diagnostic.range.start)
    let excerpt =
      hasExcerpt ? String(decoding: source.bytes[lines.range(of: line).indices], as: UTF8.self) : nil
    self.init(
      path: path, diagnostic: diagnostic, start: lines.location(of: diagnostic.range.start),
      end: lines.location(of: max(diagnostic.range.start, diagnostic.range.end)),
      excerpt: excerpt?.lineParts.first.map(String.init))
  }
}
