/// What rules may ask about the files around a document.
///
/// Paths are from the workspace, with `/` between their parts and neither `.` nor `..`.
package protocol TreeFacts: Sendable {
  /// Whether something lies at a path, or `nil` when that cannot be known.
  func exists(_ path: String) -> Bool?

  /// Returns the anchors of a Markdown file as GitHub makes them, or `nil` when it cannot be read.
  func anchors(of path: String) -> Set<String>?
}
