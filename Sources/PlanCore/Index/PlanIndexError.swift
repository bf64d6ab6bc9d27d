/// Why an index could not be edited.
///
/// The index is unchanged when one is thrown.
package enum PlanIndexError: Error, Hashable, Sendable {
  /// No line of the index leads to the plan with this path.
  case notListed(path: String)
  /// The plan is only named within a table, a paragraph or another item; the line is 1-based.
  case notALine(path: String, line: Int)
  /// The markers of a merge conflict stand at a line, 1-based.
  case conflict(line: Int)
  /// The list would stand inside a comment, a quote or a code block that is not closed.
  case hidden(path: String)
}

extension PlanIndexError {
  /// What is the matter, for the user: lowercase, without a final period.
  package var message: String {
    switch self {
    case .notListed(let path): "the index has no line for \(path)"
    case .notALine(let path, let line):
      "line \(line) of the index names \(path), but is no item of a list of plans"
    case .conflict(let line): "line \(line) of the index holds the markers of a merge conflict"
    case .hidden(let path): "a line for \(path) would stand inside a comment, a quote or a code block"
    }
  }

  /// What to do about it.
  package var hint: String {
    switch self {
    case .notListed: "add the line with 'execplan index'"
    case .notALine: "give the plan a line of its own: '- [Title](path) — summary'"
    case .conflict: "choose between the two versions and remove the markers"
    case .hidden: "close the comment or code block above the end of the section"
    }
  }
}
