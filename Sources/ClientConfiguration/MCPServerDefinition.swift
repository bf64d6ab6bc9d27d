import MarkdownSyntax
import PlanModel
import PlanText
import PlanWorkspace

/// The definition of a server, as its source file has it.
struct MCPServerDefinition: Hashable {
  /// The folder of the sources, from the workspace.
  static let folder = "docs/mcp/servers"

  /// The name: that of the file, without its ending.
  let name: String

  /// The definition; what is text in every client is a quoted scalar, however it is written.
  let root: YAMLNode

  /// Reads a source file, or returns `nil` when it cannot be used.
  ///
  /// - Parameters:
  ///   - path: Its path from the workspace.
  ///   - bytes: Its bytes.
  ///   - findings: Takes what is the matter with it.
  init?(_ path: String, _ bytes: [UInt8], findings: inout [MCPFinding]) {
    let document = LibYAMLReader().read(bytes, in: ByteRange(0, bytes.count))
    name = Self.name(of: path)
    root = document.root.map { Self.normalised($0) } ?? YAMLNode(.mapping([]), range: ByteRange(0, 0))
    var problems = document.problems.map { problem in
      (offset: problem.offset, message: problem.message, hint: "mend the line")
    }
    if name.isEmpty
      || !name.utf8.allSatisfy({ $0.isAlphanumeric || $0 == ASCII.underscore || $0 == ASCII.hyphen })
    {
      problems.append(
        (0, "'\(name)' cannot be the name of a server", "rename the file: letters, digits, '-' and '_'"))
    }
    if problems.isEmpty { problems = Self.problems(of: root) }
    for problem in problems {
      findings.append(
        MCPFinding(.malformed, path, at: problem.offset, in: bytes, problem.message, hint: problem.hint))
    }
    if !problems.isEmpty { return nil }
  }

  /// Returns the name of the server that a source file defines.
  static func name(of path: String) -> String {
    let file = path.pathParts.last ?? ""
    return String(file.prefix(upTo: file.lastIndex(of: ".") ?? file.endIndex))
  }

  /// Whether a file of the folder is a source: those that begin with a period are not.
  static func isSource(_ file: String) -> Bool {
    !file.hasPrefix(".") && (file.hasSuffix(".yaml") || file.hasSuffix(".yml"))
  }

  /// The kinds of value that keys have in every client; other keys are handed on as they are.
  private enum Kind {
    case text, list, texts, other
  }

  private static let kinds: [(key: String, kind: Kind)] = [
    ("type", .text), ("command", .text), ("args", .list), ("cwd", .text), ("env", .texts), ("envFile", .text),
    ("url", .text), ("headers", .texts), ("description", .other), ("disabled", .other), ("tags", .other),
    ("timeout", .other), ("tools", .other),
  ]

  private static func kind(of key: String) -> Kind? { kinds.first { $0.key == key }?.kind }

  /// Marks what is text as text, so that `"8080"`, `yes` and `8080` in `env:` all are what a client takes.
  private static func normalised(_ root: YAMLNode) -> YAMLNode {
    func text(_ node: YAMLNode) -> YAMLNode {
      guard let scalar = node.scalar, !scalar.isAbsent else { return node }
      return YAMLNode(YAMLScalar(text: scalar.text, style: .doubleQuoted, range: scalar.range))
    }
    guard let pairs = root.pairs else { return root }
    let changed = pairs.map { pair -> YAMLPair in
      let value: YAMLNode
      switch (kind(of: pair.key.text), pair.value.content) {
      case (.text, _): value = text(pair.value)
      case (.list, .sequence(let elements)):
        value = YAMLNode(.sequence(elements.map(text)), range: pair.value.range)
      case (.texts, .mapping(let pairs)):
        value = YAMLNode(
          .mapping(pairs.map { YAMLPair(key: $0.key, value: text($0.value)) }), range: pair.value.range)
      default: value = pair.value
      }
      return YAMLPair(key: pair.key, value: value)
    }
    return YAMLNode(.mapping(changed), range: root.range)
  }

  /// Returns why a definition cannot be written for clients.
  private static func problems(of root: YAMLNode) -> [(offset: Int, message: String, hint: String)] {
    func isText(_ node: YAMLNode) -> Bool { node.scalar.map { !$0.isAbsent } ?? false }
    var problems: [(offset: Int, message: String, hint: String)] = []
    for pair in root.pairs ?? [] {
      let key = pair.key.text
      let fits: Bool
      let wanted: String
      switch kind(of: key) {
      case .text: (fits, wanted) = (isText(pair.value), "a text")
      case .list: (fits, wanted) = (pair.value.elements?.allSatisfy(isText) ?? false, "a list of texts")
      case .texts:
        (fits, wanted) = (pair.value.pairs?.allSatisfy { isText($0.value) } ?? false, "keys with texts")
      case .other: continue
      case nil:
        if let similar = SimilarNames.find(key, in: kinds.map(\.key)).first {
          problems.append((pair.key.range.start, "unknown key '\(key)'", "did you mean '\(similar)'?"))
        }
        continue
      }
      if !fits {
        problems.append((pair.key.range.start, "'\(key)' has to be \(wanted)", "see 'execplan help mcp'"))
      }
    }
    if (root["command"] == nil) == (root["url"] == nil), problems.isEmpty {
      problems.append(
        (
          root.range.start, "a server has either 'command' or 'url'",
          "write 'command:' for a program, 'url:' for a server on the network"
        ))
    }
    return problems
  }
}
