package import MarkdownSyntax
package import PlanModel

/// Reads the YAML that tests of plans need: `key: value`, `key: [a, b]` and lists of `- item` lines.
///
/// A value that holds `: ` without quotes is malformed, as in real YAML.
package struct FlatYAMLReader: YAMLReading {
  /// Makes a reader.
  package init() {}

  /// Returns the keys and values of a block.
  package func read(_ bytes: [UInt8], in range: ByteRange) -> YAMLDocument {
    var pairs: [YAMLPair] = []
    var problems: [YAMLError] = []
    var position = range.start
    while position < range.end {
      let start = position
      while position < range.end, bytes[position] != ASCII.newline { position += 1 }
      let line = trimmed(bytes, start, position)
      position += 1
      guard !line.isEmpty, bytes[line.start] != ASCII.hash else { continue }
      if bytes[line.start] == ASCII.hyphen, let last = pairs.popLast() {
        let item = trimmed(bytes, line.start + 1, line.end)
        let items = (last.value.elements ?? []) + [YAMLNode(scalar(bytes, item))]
        pairs.append(YAMLPair(key: last.key, value: YAMLNode(.sequence(items), range: item)))
        continue
      }
      guard let colon = bytes[line.indices].firstIndex(of: ASCII.colon) else {
        return YAMLDocument(root: nil, problems: [YAMLError(.syntax("a line has no key"), at: line.start)])
      }
      let value = trimmed(bytes, colon + 1, line.end)
      let key = scalar(bytes, trimmed(bytes, line.start, colon))
      let isQuoted =
        !value.isEmpty && (bytes[value.start] == ASCII.apostrophe || bytes[value.start] == ASCII.quote)
      if !isQuoted, String(decoding: bytes[value.indices], as: UTF8.self).contains(": ") {
        return YAMLDocument(root: nil, problems: [YAMLError(.syntax("quote the value"), at: value.start)])
      }
      if pairs.contains(where: { $0.key.text == key.text }) {
        problems.append(YAMLError(.duplicateKey(key.text), at: line.start))
      }
      pairs.append(YAMLPair(key: key, value: node(bytes, value)))
    }
    let root = pairs.isEmpty ? nil : YAMLNode(.mapping(pairs), range: range)
    return YAMLDocument(root: root, problems: problems)
  }

  private func node(_ bytes: [UInt8], _ value: ByteRange) -> YAMLNode {
    guard value.count >= 2, bytes[value.start] == ASCII.leftBracket,
      bytes[value.end - 1] == ASCII.rightBracket
    else { return YAMLNode(scalar(bytes, value)) }
    var items: [YAMLNode] = []
    var start = value.start + 1
    for position in start..<value.end where bytes[position] == ASCII.comma || position == value.end - 1 {
      let item = trimmed(bytes, start, position)
      if !item.isEmpty { items.append(YAMLNode(scalar(bytes, item))) }
      start = position + 1
    }
    return YAMLNode(.sequence(items), range: value)
  }

  private func scalar(_ bytes: [UInt8], _ range: ByteRange) -> YAMLScalar {
    let text = String(decoding: bytes[range.indices], as: UTF8.self)
    guard range.count >= 2, let first = text.utf8.first, first == text.utf8.last else {
      return YAMLScalar(text: text, style: .plain, range: range)
    }
    guard first == ASCII.apostrophe || first == ASCII.quote else {
      return YAMLScalar(text: text, style: .plain, range: range)
    }
    let style: YAMLScalar.Style = first == ASCII.quote ? .doubleQuoted : .singleQuoted
    return YAMLScalar(text: String(text.dropFirst().dropLast()), style: style, range: range)
  }

  private func trimmed(_ bytes: [UInt8], _ from: Int, _ to: Int) -> ByteRange {
    var start = from
    var end = max(from, to)
    while start < end, bytes[start].isWhitespace { start += 1 }
    while end > start, bytes[end - 1].isWhitespace { end -= 1 }
    return ByteRange(start, end)
  }
}

extension Plan {
  /// Reads a plan from a text, as a workspace would read it from a file.
  package init(_ text: String, stateFolder: String? = nil, profile: Profile? = nil) {
    self.init(
      parsing: Array(text.utf8), stateFolder: stateFolder, style: HouseStyle(base: profile),
      yaml: FlatYAMLReader())
  }
}
