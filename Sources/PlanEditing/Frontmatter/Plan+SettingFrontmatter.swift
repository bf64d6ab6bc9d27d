package import MarkdownSyntax
import PlanModel

extension Plan {
  /// The order in which plans have the keys of their frontmatter.
  private static let usualKeys = [
    "title", "slug", "status", "last_updated", "last_synced", "tags", "summary", "description", "authors",
    "sources",
  ]

  /// Returns the edits that set a value of the frontmatter.
  ///
  /// The bytes of the old value change, in the same kind of quotes where those can hold the new one; a
  /// comment behind it stays. A key that is not there comes behind the keys that usually stand before it.
  ///
  /// - Parameters:
  ///   - key: A key at the top level.
  ///   - value: The text; a day is written `2026-11-20`.
  /// - Returns: The edits; none when the value is there already.
  /// - Throws: ``FrontmatterError`` when there is no place for a text.
  package func settingFrontmatter(_ key: String, to value: String) throws(FrontmatterError) -> [TextEdit] {
    let pairs = try frontmatterPairs()
    let found = pairs.filter { $0.key.text.utf8.elementsEqual(key.utf8) }
    if found.count > 1 { throw .duplicateKey(key, line: line(of: found[1].key.range.start)) }
    guard let pair = found.first else { return [try adding(key, value, to: pairs)] }
    let place = line(of: pair.key.range.start)
    guard let scalar = pair.value.scalar else { throw .notText(key, line: place) }
    let text = YAMLText(value)
    switch scalar.style {
    case .literal, .folded: throw .severalLines(key, line: place)
    case .plain where scalar.isAbsent:
      guard let colon = emptyValue(of: pair) else { throw .notText(key, line: place) }
      return [TextEdit(inserting: " \(text.written(like: text.isTyped ? .singleQuoted : .plain))", at: colon)]
    case .plain, .singleQuoted, .doubleQuoted:
      guard scalar.text != value else { return [] }
      let mayBeTyped = scalar.style != .plain || YAMLText(scalar.text).isTyped
      let style = text.isTyped && !mayBeTyped ? YAMLScalar.Style.singleQuoted : scalar.style
      return [TextEdit(replacing: scalar.range, with: text.written(like: style))]
    }
  }

  /// The keys and values of the frontmatter.
  private func frontmatterPairs() throws(FrontmatterError) -> [YAMLPair] {
    guard let frontmatter else { throw .none }
    if let root = frontmatter.root {
      guard let pairs = root.pairs else {
        throw .malformed(line: line(of: root.range.start), "the block holds no 'key: value' lines")
      }
      return pairs
    }
    if let problem = frontmatterFinding {
      throw .malformed(line: line(of: problem.range.start), problem.message)
    }
    return []
  }

  /// What keeps the frontmatter from being read, or `nil`.
  var frontmatterFinding: Diagnostic? {
    guard let frontmatter, frontmatter.root == nil else { return nil }
    return diagnostics.first { $0.id == RuleID.frontmatterMalformed.rawValue }
  }

  /// Returns the place behind the colon of a key without a value; `nil` when an anchor or tag stands there.
  private func emptyValue(of pair: YAMLPair) -> Int? {
    let bytes = document.source.bytes
    let end = frontmatter?.content.end ?? bytes.count
    var position = pair.key.range.end
    while position < end, bytes[position].isBlank { position += 1 }
    guard position < end, bytes[position] == ASCII.colon else { return nil }
    let place = position + 1
    position = place
    while position < end, bytes[position].isBlank { position += 1 }
    guard position < end, bytes[position] != ASCII.newline, bytes[position] != ASCII.carriageReturn else {
      return place
    }
    return bytes[position] == ASCII.hash ? place : nil
  }

  private func adding(
    _ key: String, _ value: String, to pairs: [YAMLPair]
  ) throws(FrontmatterError) -> TextEdit {
    guard let frontmatter else { throw .none }
    let text = YAMLText(value)
    let name = YAMLText(key).written(like: .plain)
    let written = text.written(like: text.isTyped ? .singleQuoted : .plain)
    let line = "\(name): \(written)\(lineEnd(near: frontmatter.range.start))"
    let rank = Self.usualKeys.firstIndex(of: key) ?? Self.usualKeys.count
    let before = pairs.indices.filter { index in
      (Self.usualKeys.firstIndex(of: pairs[index].key.text) ?? Self.usualKeys.count) < rank
    }
    if rank < Self.usualKeys.count, let nearest = before.last {
      return TextEdit(inserting: line, at: self.end(of: pairs[nearest], within: frontmatter))
    }
    if rank < Self.usualKeys.count, let first = pairs.first {
      let place = document.source.lines.index(of: first.key.range.start)
      return TextEdit(inserting: line, at: document.source.lines.range(of: place).start)
    }
    let last = pairs.last.map { self.end(of: $0, within: frontmatter) }
    return TextEdit(inserting: line, at: last ?? frontmatter.content.end)
  }

  /// Returns the beginning of the line behind a key and its value.
  private func end(of pair: YAMLPair, within frontmatter: Frontmatter) -> Int {
    let last = max(pair.key.range.end, pair.value.range.end) - 1
    let line = document.source.lines.index(of: max(pair.key.range.start, last))
    return min(document.source.lines.range(of: line).end, frontmatter.content.end)
  }
}

/// Why a value of the frontmatter could not be set.
///
/// The plan is unchanged when one is thrown. Lines are 1-based.
package enum FrontmatterError: Error, Hashable, Sendable {
  /// The plan has no frontmatter.
  case none
  /// The block is not YAML, beginning with this line; the text says why.
  case malformed(line: Int, String)
  /// The key stands a second time on this line.
  case duplicateKey(String, line: Int)
  /// The value on this line is a list, a mapping or an alias, which a text must not replace.
  case notText(String, line: Int)
  /// The value that begins on this line is a text of several lines behind `|` or `>`.
  case severalLines(String, line: Int)
}
