import PlanText

/// What the index says about one plan.
package struct IndexLine: Hashable, Sendable {
  /// The plan's path from the workspace, with `/` between its parts.
  package let path: String

  /// The plan's slug, by which lines are sorted.
  package let slug: String

  /// The title.
  package let title: String

  /// One sentence about the plan, or `nil`.
  package let summary: String?

  /// Makes a line; an empty summary counts as none.
  package init(path: String, slug: String, title: String, summary: String? = nil) {
    self.path = path
    self.slug = slug
    self.title = title
    self.summary = summary.flatMap { InlineEscaping.singleLine($0).isEmpty ? nil : $0 }
  }

  /// Returns the line without its bullet, `[Title](relative/path.md) — summary`.
  ///
  /// - Parameter folder: The parts of the folder that holds the index.
  /// - Returns: One line of Markdown.
  func text(from folder: [String]) -> String {
    let end = summary.map { " — \(InlineEscaping.escaped($0))" } ?? ""
    return "[\(InlineEscaping.escaped(title))](\(Self.destination(path, from: folder)))\(end)"
  }

  /// Returns the destination of a link to a file of the workspace.
  static func destination(_ path: String, from folder: [String]) -> String {
    RelativePath(path).steps(from: folder).map { PercentEncoding.encoded($0) }.joined(separator: "/")
  }

  /// Returns the slug that a path gives to a plan without one of its own.
  static func slug(ofPath path: String) -> String {
    let parts = path.pathParts
    guard let name = parts.last else { return path }
    let stem = name.lastIndex(of: ".").map { name[..<$0] } ?? name
    let isNamedByFolder = ["plan", "execplan"].contains(stem.lowercased())
    return String(isNamedByFolder && parts.count > 1 ? parts[parts.count - 2] : stem)
  }
}
