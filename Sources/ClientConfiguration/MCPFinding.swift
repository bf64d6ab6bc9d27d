/// Something that is the matter with the servers of the Model Context Protocol (MCP) of a workspace.
package struct MCPFinding: Hashable, Sendable {
  /// What is checked.
  package enum Rule: String, Hashable, Sendable, CaseIterable {
    /// An artefact, or a server in it, is not there.
    case missing = "mcp-artefact-missing"
    /// An artefact is as it was written, and its source says something else now.
    case drifted = "mcp-artefact-drifted"
    /// An artefact was changed after it was written, or was not written by us.
    case edited = "mcp-artefact-edited"
    /// A definition holds a secret instead of the name of a variable.
    case secret = "mcp-secret"
    /// A definition or an artefact cannot be read.
    case malformed = "mcp-malformed"
  }

  /// The rule.
  package let rule: Rule

  /// The path of the file from the workspace, with `/`.
  package let path: String

  /// The line, 1-based.
  package let line: Int

  /// What is the matter: lower case, no final period; never holds the text of a secret.
  package let message: String

  /// What to do.
  package let hint: String

  /// The name of the rule.
  package var id: String { rule.rawValue }

  /// Makes a finding at a place of a file.
  ///
  /// - Complexity: O(*n*) in the number of bytes before the place.
  init(_ rule: Rule, _ path: String, at offset: Int, in bytes: [UInt8], _ message: String, hint: String) {
    self.rule = rule
    self.path = path
    line = 1 + bytes.prefix(offset).count { $0 == UInt8(ascii: "\n") }
    self.message = message
    self.hint = hint
  }

  /// Whether a finding is listed before another: by path, line, rule and words.
  static func precedes(_ left: MCPFinding, _ right: MCPFinding) -> Bool {
    (left.path, left.line, left.id, left.message) < (right.path, right.line, right.id, right.message)
  }
}
