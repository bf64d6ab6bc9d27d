import MarkdownSyntax
import PlanLanguage
import PlanText

/// Reads what stands about a step in its text: `(@ana; after: 2, other-plan)`, `Blocked by …`.
package enum StepSuffix {
  /// Returns who does a step, or `nil`.
  ///
  /// The first `@name` in brackets counts, else what stands behind `Owner:`, else an `@name` at the end.
  package static func owner(in text: String) -> String? {
    let hasMark = text.holds(ASCII.at)
    guard hasMark || owners.isIn(text) else { return nil }
    for group in hasMark ? groups(in: text) : [] {
      for part in group.split(whereSeparator: { $0 == ";" || $0 == "," }) {
        let word = part.trimmingSpaces
        if word.hasPrefix("@"), let name = name(word) { return name }
      }
    }
    for label in ownerLabels {
      guard let value = text.value(ofLabel: label) else { continue }
      let start = value.drop { $0 == " " || $0 == "*" || $0 == "`" }
      let owner = LiteralText.resolved(Array(start[..<nameEnd(start)].trimmingSpaces.utf8))
      let name = String(decoding: owner, as: UTF8.self)
      if !name.isEmpty, !PlaceholderText.isPlaceholder(name) { return name }
    }
    // `@scope/name` at the end of a sentence is a package, `@name` a person.
    guard hasMark, let last = text.split(separator: " ").last, last.hasPrefix("@"), !last.contains("/") else {
      return nil
    }
    return name(last)
  }

  /// Returns what a step waits for: step numbers and plans, as written.
  package static func dependencies(in text: String) -> [String] {
    guard waits.isIn(text) else { return [] }
    var found: [String] = []
    for group in groups(in: text) {
      for part in group.split(separator: ";") {
        let word = part.trimmingSpaces
        let label = word.lowercased()
        for start in dependencyBeginnings where label.hasPrefix(start) {
          found += names(word.dropFirst(start.count))
          break
        }
        // `(after review)` is prose, `(after 2)` is a step.
        for start in orderBeginnings where label.hasPrefix(start) {
          let items = names(word.dropFirst(start.count))
          if items.allSatisfy({ $0.utf8.allSatisfy { $0.isDigit || $0 == ASCII.period } }) { found += items }
        }
      }
    }
    for label in dependencyLabels {
      guard let value = text.value(ofLabel: label, isSentence: true) else { continue }
      let rest = value.drop { $0 == ":" || $0 == " " || $0 == "*" }
      found += names(rest[..<sentenceEnd(rest)])
    }
    return found
  }

  /// Returns the end of a name behind `owner:`; the semicolon of a character reference ends none.
  private static func nameEnd(_ text: Substring) -> Substring.Index {
    var reference: Substring.Index?
    for index in text.indices {
      switch text[index] {
      case "&": reference = index
      case ";":
        let number = reference.map { text[$0..<index] } ?? ""
        guard number.hasPrefix("&#x"), number.dropFirst(3).allSatisfy(\.isHexDigit) else { return index }
      case ".", ",", ")", "`", "—", "–": return index
      default: continue
      }
    }
    return text.endIndex
  }

  /// Whether a stretch of a plan may name something that a step waits for.
  static func mayWait(_ bytes: [UInt8], _ range: ByteRange) -> Bool {
    var start = range.start
    while let word = waits.first(in: bytes, ByteRange(start, range.end)) {
      // Of "after" most are prose: a step waits `(after 2)`, `(@ana; after 2)` or `(… after: 2)`.
      guard orders.first(in: bytes, word) != nil else { return true }
      if word.end < range.end, bytes[word.end] == ASCII.colon { return true }
      // A line may break before it, and begin with the marker of a quote.
      var before = word.start
      while before > range.start, bytes[before - 1].isWhitespace || bytes[before - 1] == ASCII.greater {
        before -= 1
      }
      if before > range.start,
        bytes[before - 1] == ASCII.leftParenthesis || bytes[before - 1] == ASCII.semicolon
      {
        return true
      }
      start = word.end
    }
    return false
  }

  /// Whether a stretch of a plan may name somebody who does a step.
  static func mayOwn(_ source: SourceText, _ range: ByteRange) -> Bool {
    source.holds(ASCII.at, in: range) || owners.first(in: source.bytes, range) != nil
  }

  /// The words without which nobody owns a step.
  private static let owners = WordSearch(ownerLabels)
  private static let ownerLabels = Phrase.ownerLabel.spellings.flatMap { ["\($0):", "\($0)："] }

  /// The words without which a step waits for nothing.
  ///
  /// A line may break within a label, so its first word is looked for.
  private static let waits = WordSearch(
    (Phrase.orderLabel.spellings + Phrase.dependencyLabel.spellings).map { label in
      String(label.prefix { $0 != " " })
    })
  private static let orders = WordSearch(.orderLabel)
  private static let dependencyLabels = Phrase.dependencyLabel.spellings.reversed()
  private static let dependencyBeginnings =
    (Phrase.orderLabel.all + Phrase.dependencyLabel.all).map { "\($0):" }
    + Phrase.dependencyLabel.all.map { "\($0) " }
  private static let orderBeginnings = Phrase.orderLabel.all.map { "\($0) " }

  /// What the beginnings of remarks about a step are: those of owners and of what it waits for.
  package static let labels =
    ["@"] + Phrase.orderLabel.all + Phrase.dependencyLabel.all + Phrase.ownerLabel.all.map { "\($0):" }

  /// Returns the texts in round brackets that hold no others.
  private static func groups(in text: String) -> [Substring] {
    guard text.holds(ASCII.leftParenthesis) else { return [] }
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
      var name = part.trimmingSpaces
      if name.hasPrefix("and ") { name = name.dropFirst(4).trimmingSpaces }
      if name.count > 1, name.first == "`", name.last == "`" { name = name.dropFirst().dropLast() }
      return String(name)
    }.filter { !$0.isEmpty }
  }
}

extension String {
  /// Whether an ASCII byte stands in the text.
  fileprivate func holds(_ byte: UInt8) -> Bool {
    utf8.withContiguousStorageIfAvailable { bytes in bytes.contains(byte) } ?? utf8.contains(byte)
  }

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
