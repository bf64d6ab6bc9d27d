import MarkdownSyntax

extension StringProtocol {
  /// The words of the text: what stands between signs that are neither letters nor numbers.
  ///
  /// - Complexity: O(*n*) in the length of the text; fastest when all of it is ASCII.
  package var words: [SubSequence] {
    guard utf8.allSatisfy({ $0 < 0x80 }) else { return split { !$0.isLetter && !$0.isNumber } }
    var words: [SubSequence] = []
    var start: Index?
    var position = utf8.startIndex
    for byte in utf8 {
      if byte.isAlphanumeric {
        start = start ?? position
      } else if let begin = start {
        words.append(self[begin..<position])
        start = nil
      }
      position = utf8.index(after: position)
    }
    if let start { words.append(self[start...]) }
    return words
  }
}
