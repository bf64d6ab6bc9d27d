extension String {
  /// The text without the white space around it: what Unicode calls White_Space, line ends included.
  ///
  /// For texts that are values by now. Stretches of a document are trimmed before they become texts, byte by byte.
  ///
  /// - Complexity: O(*n*) in the length of the text.
  package var trimmed: String {
    let start = firstIndex { !$0.isWhitespace } ?? endIndex
    return String(self[start...].trimmedAtEnd)
  }
}

extension Substring {
  /// The text without the white space of Unicode at its end.
  ///
  /// - Complexity: O(*n*) in the length of the white space.
  package var trimmedAtEnd: Substring {
    self[..<(lastIndex { !$0.isWhitespace }.map { index(after: $0) } ?? startIndex)]
  }

  /// The text without the spaces (U+0020) around it; any other white space was written on purpose and stays.
  ///
  /// - Complexity: O(*n*) in the number of spaces.
  package var trimmingSpaces: Substring {
    var text = drop { $0 == " " }
    while text.last == " " { text.removeLast() }
    return text
  }
}
