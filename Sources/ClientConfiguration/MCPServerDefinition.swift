import MarkdownSyntax
import PlanModel
import PlanText
import PlanWorkspace
import RuleFramework

/// The definition of a server, as its source file has it.
struct MCPServerDefinition {
  /// The name: that of the file, without its ending.
  let name: String

  /// The definition, or `nil` when it cannot be used; what is text in every client is a quoted scalar, however it is
  /// written.
  let root: YAMLNode?

  /// What keeps it from being used.
  let problems: [ServerFacts.Problem]

  /// Reads a source file.
  ///
  /// - Parameters:
  ///   - path: Its path from the workspace.
  ///   - bytes: Its bytes.
  init(_ path: String, _ bytes: [UInt8]) {
    let document = LibYAMLReader().read(bytes, in: ByteRange(0, bytes.count))
    name = Self.name(of: path)
    let root = document.root.map { Self.normalised($0) } ?? YAMLNode(.mapping([]), range: ByteRange(0, 0))
    var problems = document.problems.map { ServerFacts.Problem(.syntax($0.message), at: $0.offset) }
    if name.isEmpty
      || !name.utf8.allSatisfy({ $0.isAlphanumeric || $0 == ASCII.underscore || $0 == ASCII.hyphen })
    {
      problems.append(ServerFacts.Problem(.name, at: 0))
    }
    if problems.isEmpty { problems = Self.problems(of: root) }
    self.root = problems.isEmpty ? root : nil
    self.problems = problems
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

  /// Marks what is text as text, so that `"8080"`, `yes` and `8080` in `env:` all are what a client takes.
  private static func normalised(_ root: YAMLNode) -> YAMLNode {
    func text(_ node: YAMLNode) -> YAMLNode {
      guard let scalar = node.scalar, !scalar.isAbsent else { return node }
      return YAMLNode(YAMLScalar(text: scalar.text, style: .doubleQuoted, range: scalar.range))
    }
    guard let pairs = root.pairs else { return root }
    let changed = pairs.map { pair -> YAMLPair in
      let value: YAMLNode
      switch (ServerValueKind.of(pair.key.text), pair.value.content) {
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
  private static func problems(of root: YAMLNode) -> [ServerFacts.Problem] {
    func isText(_ node: YAMLNode) -> Bool { node.scalar.map { !$0.isAbsent } ?? false }
    var problems: [ServerFacts.Problem] = []
    let known = ServerValueKind.keys
    for pair in root.pairs ?? [] {
      let key = pair.key.text
      guard let kind = ServerValueKind.of(key) else {
        if !known.contains(key), let similar = SimilarNames.find(key, in: known).first {
          problems.append(.init(.unknownKey(key, similar: similar), at: pair.key.range.start))
        }
        continue
      }
      let fits =
        switch kind {
        case .text: isText(pair.value)
        case .list: pair.value.elements?.allSatisfy(isText) ?? false
        case .texts: pair.value.pairs?.allSatisfy { isText($0.value) } ?? false
        }
      if !fits { problems.append(.init(.wrongValue(key: key, kind), at: pair.key.range.start)) }
    }
    if (root["command"] == nil) == (root["url"] == nil), problems.isEmpty {
      problems.append(.init(.transport, at: root.range.start))
    }
    return problems
  }
}
