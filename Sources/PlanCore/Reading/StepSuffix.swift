import MarkdownSyntax

/// Reads what stands about a step in its text: `(@ana; after: 2, other-plan)`, `Blocked by …`.
enum StepSuffix {
  /// Returns who does a step, or `nil`.
  ///
  /// The first `@name` in brackets counts, else what stands behind `Owner:`, else an `@name` at the end.
  static func owner(in text: String) -> String? {
    let hasMark = text.utf8.contains(ASCII.at)
    for group in hasMark ? groups(in: text) : [] {
      for part in group.split(whereSeparator: { $0 == ";" || $0 == "," }) {
        let word = part.trimmed
        if word.hasPrefix("@"), let name = name(word) { return name }
      }
    }
    if let value = text.value(ofLabel: "owner:") {
      let start = value.drop { $0 == " " || $0 == "*" || $0 == "`" }
      let end = start.firstIndex { ".;,)`—–".contains($0) } ?? start.endIndex
      let owner = start[..<end].trimmed
      if !owner.isEmpty, !PlaceholderText.isPlaceholder(String(owner)) { return String(owner) }
    }
    // `@scope/name` at the end of a sentence is a package, `@name` a person.
    guard hasMark, let last = text.split(separator: " ").last, last.hasPrefix("@"), !last.contains("/") else {
      return nil
    }
    return name(last)
  }

  /// Returns what a step waits for: step numbers and plans, as written.
  static func dependencies(in text: String) -> [String] {
    var found: [String] = []
    for group in groups(in: text) {
      for part in group.split(separator: ";") {
        let word = part.trimmed
        let label = word.lowercased()
        for start in ["after:", "depends on:", "blocked by:", "depends on ", "blocked by "]
        where label.hasPrefix(start) {
          found += names(word.dropFirst(start.count))
          break
        }
        // `(after review)` is prose, `(after 2)` is a step.
        if label.hasPrefix("after ") {
          let items = names(word.dropFirst(6))
          if items.allSatisfy({ $0.utf8.allSatisfy { $0.isDigit || $0 == ASCII.period } }) { found += items }
        }
      }
    }
    for label in ["blocked by", "depends on"] {
      guard let value = text.value(ofLabel: label, isSentence: true) else { continue }
      let rest = value.drop { $0 == ":" || $0 == " " || $0 == "*" }
      found += names(rest[..<sentenceEnd(rest)])
    }
    return found
  }

  /// Returns the texts in round brackets that hold no others.
  private static func groups(in text: String) -> [Substring] {
    var found: [Substring] = []
    var start: String.Index?
    let bytes = text.utf8
    for index in bytes.indices {
      if bytes[index] == ASCII.leftParenthesis { start = bytes.index(after: index) }
      if bytes[index] == ASCII.rightParenthesis, let begin = start {
        found.append(text[begin..<index])
        start = nil
      }
    }
    return found
  }

  /// Returns the end of a list of names: a bracket, a semicolon, or a period that ends the sentence.
  private static func sentenceEnd(_ text: Substring) -> Substring.Index {
    let bytes = text.utf8
    for index in bytes.indices {
      let byte = bytes[index]
      if byte == ASCII.semicolon || byte == ASCII.leftParenthesis || byte == ASCII.rightParenthesis {
        return index
      }
      if byte == ASCII.period {
        let next = bytes.index(after: index)
        if next == bytes.endIndex || bytes[next] == ASCII.space { return index }
      }
    }
    return text.endIndex
  }

  private static func name(_ word: Substring) -> String? {
    let end =
      word.dropFirst().firstIndex { !($0.isLetter || $0.isNumber || "-_./".contains($0)) } ?? word.endIndex
    var name = word[..<end]
    while name.last == "." || name.last == "/" { name.removeLast() }
    return name.utf8.count > 1 ? String(name) : nil
  }

  private static func names(_ list: Substring) -> [String] {
    list.split(separator: ",").map { part in
      var name = part.trimmed
      if name.hasPrefix("and ") { name = name.dropFirst(4).trimmed }
      if name.count > 1, name.first == "`", name.last == "`" { name = name.dropFirst().dropLast() }
      return String(name)
    }.filter { !$0.isEmpty }
  }
}

extension Substring {
  /// The text without the spaces around it.
  var trimmed: Substring {
    var text = drop { $0 == " " }
    while text.last == " " { text.removeLast() }
    return text
  }
}

extension String {
  /// Returns what stands behind the first occurrence of a label that begins a word, or `nil`.
  ///
  /// - Parameters:
  ///   - label: The label in small ASCII letters; the text may hold capitals.
  ///   - isSentence: Whether its first letter must be a capital, as at the beginning of a sentence.
  /// - Returns: The rest of the text.
  fileprivate func value(ofLabel label: String, isSentence: Bool = false) -> Substring? {
    var text = self
    let end = text.withUTF8 { bytes -> Int? in
      let label = Array(label.utf8)
      guard bytes.count >= label.count, let first = label.first else { return nil }
      for start in 0...bytes.count - label.count where bytes[start].lowercased == first {
        if isSentence, bytes[start] == first { continue }
        if start > 0, bytes[start - 1].isAlphanumeric || bytes[start - 1] >= 0x80 { continue }
        var count = 1
        while count < label.count, bytes[start + count].lowercased == label[count] { count += 1 }
        let stop = start + count
        guard count == label.count,
          stop == bytes.count || !bytes[stop].isAlphanumeric || label.last == ASCII.colon
        else { continue }
        return stop
      }
      return nil
    }
    guard let end else { return nil }
    return text[text.utf8.index(text.startIndex, offsetBy: end)...]
  }
}
