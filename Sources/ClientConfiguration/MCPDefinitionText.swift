import MarkdownSyntax
import PlanModel
import PlanText

/// Writes the definition of a server as JSON.
struct MCPDefinitionText {
  /// How a client names variables of the environment.
  enum Variables: Hashable {
    /// `${NAME}`, as Claude Code and most others (<https://code.claude.com/docs/en/mcp>).
    case plain
    /// `${env:NAME}`, as Cursor (<https://cursor.com/docs/mcp>).
    case prefixed
  }

  /// How a client names variables.
  var variables = Variables.plain

  /// The blanks of one level.
  var unit = "  "

  /// The end of a line.
  var newline = "\n"

  /// Returns one line in which the order of keys does not show, to compare definitions by.
  func canonical(_ node: YAMLNode) -> String {
    switch node.content {
    case .mapping(let pairs):
      let members = pairs.map { JSONStringEncoding.quoted($0.key.text) + ":" + canonical($0.value) }.sorted()
      return "{" + members.joined(separator: ",") + "}"
    case .sequence(let elements): return "[" + elements.map(canonical).joined(separator: ",") + "]"
    case .scalar(let scalar): return text(of: scalar)
    case .alias: return "null"
    }
  }

  /// Returns one line for each value; the first line is not indented.
  ///
  /// - Parameters:
  ///   - node: The definition.
  ///   - indent: The blanks before its last line.
  /// - Returns: The lines without the end of the last one.
  func lines(_ node: YAMLNode, indent: String) -> String {
    let inner = indent + unit
    switch node.content {
    case .mapping(let pairs) where !pairs.isEmpty:
      let members = pairs.map {
        inner + JSONStringEncoding.quoted($0.key.text) + ": " + lines($0.value, indent: inner)
      }
      return "{" + newline + members.joined(separator: "," + newline) + newline + indent + "}"
    case .sequence(let elements) where !elements.isEmpty:
      let values = elements.map { inner + lines($0, indent: inner) }
      return "[" + newline + values.joined(separator: "," + newline) + newline + indent + "]"
    case .mapping, .sequence, .scalar, .alias: return canonical(node)
    }
  }

  private func text(of scalar: YAMLScalar) -> String {
    if scalar.style == .plain, JSONReader.isLiteral(scalar.text) { return scalar.text }
    return JSONStringEncoding.quoted(variables == .plain ? scalar.text : Self.prefixing(scalar.text))
  }

  /// Names that Cursor replaces by itself, without the environment.
  private static let ownNames = ["workspaceFolder", "workspaceFolderBasename", "userHome", "pathSeparator"]

  /// Returns a text with `${env:NAME}` in the place of each `${NAME}`.
  private static func prefixing(_ text: String) -> String {
    var result = ""
    for (index, part) in text.split(separator: "${", omittingEmptySubsequences: false).enumerated() {
      if index > 0 {
        let name = part.prefix { $0 != "}" }
        let isName =
          name.utf8.count < part.utf8.count && !name.isEmpty && !ownNames.contains(String(name))
          && name.utf8.allSatisfy { $0.isAlphanumeric || $0 == ASCII.underscore }
        result += isName ? "${env:" : "${"
      }
      result += part
    }
    return result
  }
}
