import MarkdownSyntax
import PlanModel

/// Finds secrets that are written out in the definition of a server.
struct MCPSecretSearch {
  /// What shows that a text is a secret; never the secret itself.
  enum Kind: Hashable {
    /// It is formed like a token, whose name is the payload.
    case token(String)
    /// The key or option before it, the payload, says so.
    case value(of: String)
  }

  /// Where secrets stand, in bytes, and what shows that they are some.
  private(set) var found: [(offset: Int, kind: Kind)] = []

  /// Looks through a definition.
  init(_ node: YAMLNode) {
    search(node, key: nil)
  }

  private mutating func search(_ node: YAMLNode, key: String?) {
    switch node.content {
    case .mapping(let pairs):
      for pair in pairs { search(pair.value, key: pair.key.text) }
    case .sequence(let elements):
      var option: String?
      for element in elements {
        search(element, key: option)
        let text = element.scalar?.text ?? ""
        option = text.hasPrefix("-") && !text.contains("=") ? text : nil
      }
    case .scalar(let scalar): search(scalar, key: key)
    case .alias: break
    }
  }

  private mutating func search(_ scalar: YAMLScalar, key: String?) {
    let text = scalar.text
    let option = text.hasPrefix("-") ? text.split(separator: "=", maxSplits: 1).map(String.init) : []
    if let kind = Self.token(in: text) {
      found.append((scalar.range.start, .token(kind)))
    } else if option.count == 2, Self.namesSecret(option[0]), Self.isWrittenOut(option[1]) {
      found.append((scalar.range.start, .value(of: option[0])))
    } else if let key, Self.namesSecret(key), Self.isWrittenOut(text),
      !(key.hasPrefix("-") && text.hasPrefix("-")),
      scalar.style != .plain
    {
      found.append((scalar.range.start, .value(of: key)))
    }
  }

  /// Whether a value is anything but a reference to a variable.
  private static func isWrittenOut(_ text: String) -> Bool { !text.isEmpty && !text.contains("${") }

  /// Whether the name of a variable, header or option says that its value is secret.
  private static func namesSecret(_ name: String) -> Bool {
    let name = name.uppercased().replacing("-", with: "_")
    let endings = ["TOKEN", "SECRET", "PASSWORD", "PASSWD", "APIKEY", "_KEY", "AUTHORIZATION", "CREDENTIALS"]
    return !name.contains("PUBLIC") && endings.contains(where: name.hasSuffix)
  }

  private static let prefixes: [(prefix: String, kind: String)] = [
    ("ghp_", "a token of GitHub"), ("gho_", "a token of GitHub"), ("ghu_", "a token of GitHub"),
    ("ghs_", "a token of GitHub"), ("ghr_", "a token of GitHub"), ("github_pat_", "a token of GitHub"),
    ("glpat-", "a token of GitLab"), ("xox", "a token of Slack"), ("xapp-", "a token of Slack"),
    ("sk-", "an API key"), ("sk_live_", "an API key"), ("AIza", "an API key of Google"),
    ("npm_", "a token of npm"), ("AKIA", "an access key of AWS"), ("ASIA", "an access key of AWS"),
  ]

  /// Returns what kind of token a text holds: a known beginning, then at least 16 letters and digits.
  private static func token(in text: String) -> String? {
    if text.contains("-----BEGIN "), text.contains("PRIVATE KEY-----") { return "a private key" }
    let bytes = Array(text.utf8)
    for start in bytes.indices where start == 0 || !bytes[start - 1].isAlphanumeric {
      for (prefix, kind) in prefixes where bytes[start...].starts(with: prefix.utf8) {
        let body = bytes[(start + prefix.utf8.count)...].prefix {
          $0.isAlphanumeric || $0 == ASCII.underscore || $0 == ASCII.hyphen
        }
        if body.count >= 16, body.contains(where: \.isDigit) { return kind }
      }
    }
    return nil
  }
}
