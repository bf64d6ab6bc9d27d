import MarkdownSyntax
import PlanText

/// Reads who decided from the fields of a decision.
package enum DecisionPeople {
  /// Returns the people that the value of `Date/Author:`, `Author:` or `Date:` names, or `nil`.
  package static func author(of value: Range<Int>, in text: ItemText) -> String? {
    name(text.string(authorPart(of: value, in: text)))
  }

  /// Returns the brackets that tell the author at the end of a text; `nil` when they would not be read back.
  package static func brackets(naming author: String) -> String? {
    ["(\(author))", "(\(authorLabel)\(author))"].first { signature("text \($0)")?.name == author }
  }

  /// What stands before a name that does not begin with `@`.
  private static let authorLabel = "author: "

  /// Returns the name in `(@name)` or `(author: name)` at the end of a text, and the text before it.
  package static func signature(_ text: String) -> (name: String, rest: String)? {
    guard text.hasSuffix(")"), let open = text.lastIndex(of: "(") else { return nil }
    let content = text[text.index(after: open)...].dropLast()
    let areNames = content.split(separator: ",").allSatisfy { part in
      let name = part.drop { $0 == " " }
      return name.hasPrefix("@") && name.utf8.count > 1 && !name.contains(" ")
    }
    let isLabelled = content.hasPrefix(authorLabel)
    let name = isLabelled ? content.dropFirst(authorLabel.count) : content
    guard areNames || isLabelled, !name.isEmpty else { return nil }
    var rest = text[..<open]
    while rest.last == " " { rest.removeLast() }
    return (String(name), String(rest))
  }

  /// Returns the part of a value that names people: the first line, and the next where it is wrapped.
  private static func authorPart(of value: Range<Int>, in text: ItemText) -> Range<Int> {
    let found = text.bytes.withUnsafeBufferPointer {
      TimeStampReader.firstStamp(in: $0, from: value.lowerBound, to: value.upperBound)
    }
    guard let found else { return value.lowerBound..<remark(in: value, of: text) }
    var start = found.range.upperBound
    // `2026-06-21 through 2026-06-23, who`: the person stands behind the last date.
    while let next = text.bytes.withUnsafeBufferPointer({
      TimeStampReader.firstStamp(in: $0, from: start, to: value.upperBound)
    }), next.range.lowerBound - start <= 12 {
      start = next.range.upperBound
    }
    return start..<remark(in: start..<value.upperBound, of: text)
  }

  /// Returns the beginning of the first line that is a labelled remark, such as `Amended 2026-07-15: …`.
  private static func remark(in value: Range<Int>, of text: ItemText) -> Int {
    var line = value.lowerBound
    while let end = text.bytes[line..<value.upperBound].firstIndex(of: ASCII.newline) {
      line = end + 1
      guard line < value.upperBound, text.bytes[line] &- 0x41 < 26 else { continue }
      let limit = min(value.upperBound, line + 64)
      if let colon = text.bytes[line..<limit].firstIndex(of: ASCII.colon),
        !text.bytes[line..<colon].contains(ASCII.newline), !text.bytes[line..<colon].contains(ASCII.period)
      {
        return line
      }
    }
    return value.upperBound
  }

  /// Returns the people named in a value without separators and brackets around them, or `nil`.
  ///
  /// A sentence or a labelled remark behind the name is not part of it.
  private static func name(_ value: String) -> String? {
    var text = value[...]
    // A date that was written in brackets leaves the closing one behind.
    while let first = text.unicodeScalars.first, isMark(first) || first == ")" {
      text.unicodeScalars.removeFirst()
    }
    guard text.utf8.first != ASCII.period else { return nil }
    if text.utf8.first == ASCII.leftParenthesis, let closing = text.firstIndex(of: ")") {
      let rest = text[text.index(after: closing)...]
      if rest.isEmpty || rest.first == "." || rest.first == " " {
        text = text[text.index(after: text.startIndex)..<closing]
      }
    }
    // Where no space follows a period there is one sentence.
    if holdsSentenceEnd(text) { text = text[..<sentenceEnd(in: text)] }
    while let last = text.unicodeScalars.last, isMark(last) || last == "." {
      text.unicodeScalars.removeLast()
    }
    return text.isEmpty ? nil : String(text)
  }

  /// Whether a sign separates people from what stands beside them.
  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case " ", "/", ",", "-", "–", "—", ":", ";", "|", "*", "_", "`": true
    default: false
    }
  }

  private static func holdsSentenceEnd(_ text: Substring) -> Bool {
    var isBehindPeriod = false
    for byte in text.utf8 {
      if isBehindPeriod, byte == ASCII.space { return true }
      isBehindPeriod = byte == ASCII.period
    }
    return false
  }

  /// Returns the end of the first sentence: a period before a space and a capital, but none of an initial.
  private static func sentenceEnd(in text: Substring) -> Substring.Index {
    var letters = 0
    var index = text.startIndex
    while index < text.endIndex {
      let next = text.index(after: index)
      if text[index] == ".", letters > 1, next < text.endIndex, text[next] == " " {
        let after = text[next...].drop { $0 == " " }
        if after.first.map({ $0.isUppercase || $0 == "(" }) ?? true { return index }
      }
      letters = text[index].isLetter || text[index].isNumber ? letters + 1 : 0
      index = next
    }
    return text.endIndex
  }
}
