import MarkdownSyntax
import PlanLanguage
import PlanText

extension Plan {
  /// The people who answer for the plan: `owner` or `owners` of the frontmatter, else an `Owner:` line.
  package var owners: [String] {
    for key in ["owner", "owners", "authors", "author"] {
      let names = (frontmatter?.texts(key) ?? []).filter { !PlaceholderText.isPlaceholder($0) }
      if !names.isEmpty { return names }
    }
    guard !metadata.isEmpty else { return [] }
    let keys = metadata.map { string($0.key).lowercased() }
    for key in Phrase.ownerKey.all {
      for (line, name) in zip(metadata, keys) where name == key {
        let names = names(in: line)
        if !names.isEmpty { return names }
      }
    }
    return []
  }

  /// The plans and other work that the plan waits for, as written.
  ///
  /// From the keys `depends_on`, `dependencies` and `blocked_by` of the frontmatter and from lines such as
  /// `Depends on:`, `Blocked by:` and `Predecessor:` above the first section.
  package var dependencies: [String] {
    var found: [String] = []
    for key in ["depends_on", "depends-on", "dependencies", "blocked_by", "blocked-by", "after"] {
      found += (frontmatter?.texts(key) ?? []).filter { !PlaceholderText.isPlaceholder($0) }
    }
    for line in metadata where Self.dependencyKeys.contains(string(line.key).lowercased()[...]) {
      found += names(in: line)
    }
    return found
  }

  private static let dependencyKeys = Phrase.dependencyKey.set

  /// Returns the names that a metadata line lists; a comma in brackets divides nothing.
  private func names(in line: MetadataLine) -> [String] {
    var names: [String] = []
    var depth = 0
    var start = line.value.start
    for position in line.value.indices {
      switch document.source.bytes[position] {
      case ASCII.leftParenthesis, ASCII.leftBracket:
        depth += 1
      case ASCII.rightParenthesis, ASCII.rightBracket:
        depth = max(0, depth - 1)
      case ASCII.comma where depth == 0:
        names.append(string(ByteRange(start, position)))
        start = position + 1
      default:
        continue
      }
    }
    names.append(string(ByteRange(start, line.value.end)))
    return names.compactMap { name in
      var text = name[...].trimmingSpaces
      while text.first == "`" || text.first == " " { text.removeFirst() }
      while let last = text.last, last == "`" || last == "." || last == " " { text.removeLast() }
      // `none (new track)` names nothing either.
      let words = text.split(separator: "(", omittingEmptySubsequences: false).first ?? text
      return PlaceholderText.isPlaceholder(String(words)) ? nil : String(text)
    }
  }

  /// Reads the work that is left after closing.
  package func followUps() -> [FollowUp] {
    entries.indices.filter { entries[$0].role == .followUp && entries[$0].parent == nil }.compactMap {
      index in
      let entry = entries[index]
      let (text, written) = lines(of: entry)
      if entry.box == .none, PlaceholderText.isPlaceholder(text) { return nil }
      guard !text.isEmpty else { return nil }
      return FollowUp(
        entry: index, line: entry.line, isDone: entry.box == .done || entry.box == .dropped, text: text,
        owner: StepSuffix.owner(in: written), due: Self.due(in: written))
    }
  }

  private static let dueWords = WordSearch(.due)

  /// Returns the day behind the word `due` in a text, or `nil`.
  private static func due(in text: String) -> CalendarDate? {
    let bytes = Array(text.utf8)
    for word in dueWords.all(in: bytes) {
      if word.start > 0, bytes[word.start - 1].isAlphanumeric { continue }
      guard word.end < bytes.count, !bytes[word.end].isAlphanumeric else { continue }
      // The zone and time of a longer stamp behind the day do not matter here.
      let end = min(bytes.count, word.end + 21)
      let found = bytes.withUnsafeBufferPointer {
        TimeStampReader.firstStamp(in: $0, from: word.end, to: end)
      }
      if let date = found?.stamp?.date { return date }
    }
    return nil
  }
}

extension Frontmatter {
  /// Returns the texts of a key that holds one scalar or a list of them.
  package func texts(_ key: String) -> [String] {
    guard let node = value(key) else { return [] }
    if let text = node.scalar?.text { return text.isEmpty ? [] : [text] }
    return (node.elements ?? []).compactMap { $0.scalar?.text }.filter { !$0.isEmpty }
  }
}
