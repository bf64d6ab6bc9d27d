import MarkdownSyntax
import PlanModel
import PlanText

/// A file in which a client looks for servers: `{"mcpServers": {"name": {…}}}`.
///
/// Changes replace the definitions they name; all other keys, servers and bytes stay.
struct MCPServerFile {
  /// The bytes; those of an empty object when the file is not there.
  let bytes: [UInt8]

  /// The servers, in the order of the file.
  let servers: [YAMLPair]

  private let root: YAMLNode
  private let object: YAMLNode?

  /// Reads a file.
  ///
  /// - Throws: ``JSONReaderError`` when it is no JSON, or not of that form.
  init(_ present: [UInt8]?) throws(JSONReaderError) {
    let isEmpty = present?.allSatisfy(\.isWhitespace) ?? true
    bytes = isEmpty ? Array("{}\n".utf8) : present ?? []
    root = try JSONReader.read(bytes)
    guard root.pairs != nil else {
      throw JSONReaderError(message: "the file holds no object", offset: root.range.start)
    }
    object = root["mcpServers"]
    if let object, object.pairs == nil {
      throw JSONReaderError(message: "'mcpServers' is no object", offset: object.range.start)
    }
    servers = object?.pairs ?? []
  }

  /// Whether there is nothing in the file besides servers.
  var hasOnlyServers: Bool { (root.pairs ?? []).allSatisfy { $0.key.text == "mcpServers" } }

  /// The byte at which the list of servers begins.
  var serversStart: Int { object?.range.start ?? root.range.start }

  /// Returns the file with other definitions.
  ///
  /// - Parameters:
  ///   - definitions: The names of servers and what they shall be, in the order in which new ones come last.
  ///   - removed: The names of servers that go.
  ///   - variables: How the client names variables.
  /// - Returns: The bytes; the same ones when nothing is different.
  func setting(
    _ definitions: [(name: String, node: YAMLNode)], removing removed: Set<String>,
    variables: MCPDefinitionText.Variables
  ) -> [UInt8] {
    var text = MCPDefinitionText(variables: variables)
    if bytes.contains(ASCII.carriageReturn) { text.newline = "\r\n" }
    let outer = root.pairs?.first.flatMap { indent(before: $0.key.range.start) } ?? ""
    if !outer.isEmpty { text.unit = outer }
    let inner = servers.first.flatMap { indent(before: $0.key.range.start) } ?? text.unit + text.unit
    let plain = MCPDefinitionText()
    var replaced: [String: String] = [:]
    var added: [(String, String)] = []
    for (name, node) in definitions {
      let old = servers.first { $0.key.text == name }?.value
      if let old, plain.canonical(old) == text.canonical(node) { continue }
      let lines = text.lines(node, indent: inner)
      if old == nil { added.append((name, lines)) } else { replaced[name] = lines }
    }
    if let object {
      return changing(
        object, replaced, removed, added, indent: inner, closing: text.unit, newline: text.newline)
    }
    guard !added.isEmpty else { return bytes }
    let members = added.map { inner + JSONStringEncoding.quoted($0.0) + ": " + $0.1 }
    let list =
      "{" + text.newline + members.joined(separator: "," + text.newline) + text.newline + text.unit + "}"
    return changing(
      root, [:], [], [("mcpServers", list)], indent: text.unit, closing: "", newline: text.newline)
  }

  /// Returns the blanks between the beginning of a line and a place, or `nil` when something else stands there.
  private func indent(before offset: Int) -> String? {
    let blanks = bytes[..<offset].reversed().prefix(while: \.isBlank).count
    guard offset - blanks > 0, bytes[offset - blanks - 1] == ASCII.newline else { return nil }
    return String(decoding: bytes[(offset - blanks)..<offset], as: UTF8.self)
  }

  /// Returns the file with other members in one object.
  private func changing(
    _ object: YAMLNode, _ replaced: [String: String], _ removed: Set<String>, _ added: [(String, String)],
    indent: String, closing: String, newline: String
  ) -> [UInt8] {
    let pairs = object.pairs ?? []
    var result = Array(bytes[...object.range.start])
    var isEmpty = true
    var gap = object.range.start + 1
    for pair in pairs {
      defer { gap = pair.value.range.end }
      if removed.contains(pair.key.text) { continue }
      // White space, and the comma for all but the first; what opens the object opens the first that stays.
      let first = pairs.first?.key.range.start ?? gap
      result += isEmpty ? bytes[(object.range.start + 1)..<first] : bytes[gap..<pair.key.range.start]
      result += bytes[pair.key.range.start..<pair.value.range.start]
      if let value = replaced[pair.key.text] {
        result += Array(value.utf8)
      } else {
        result += bytes[pair.value.range.indices]
      }
      isEmpty = false
    }
    for (name, value) in added {
      result += Array(((isEmpty ? "" : ",") + newline + indent).utf8)
      result += Array((JSONStringEncoding.quoted(name) + ": " + value).utf8)
      isEmpty = false
    }
    if pairs.isEmpty, !isEmpty { result += Array((newline + closing).utf8) }
    if !pairs.isEmpty, !isEmpty { result += bytes[gap..<(object.range.end - 1)] }
    return result + bytes[(object.range.end - 1)...]
  }
}
