import PlanLanguage

extension PlanState {
  /// Returns the word for this state with which a cell begins, without what the cell says besides.
  ///
  /// "Done (#12, 2026-01-02)" is "Done", and "**Done** in #12" is "**Done**": the rest is about one plan
  /// alone.
  ///
  /// - Parameter cell: The text of a cell.
  /// - Returns: The word with the marks around it, or `nil` when the cell does not begin with one.
  func word(inCell cell: String) -> String? {
    let start = cell.prefix { !"([{<:;,.—–/|@#".contains($0) && !$0.isNumber }
    let words = start.split(separator: " ").prefix { $0 != "-" }.prefix(8)
    guard !words.isEmpty else { return nil }
    for count in 1...words.count {
      let text = words.prefix(count).joined(separator: " ")
      // A mark such as ✅ alone is not the word.
      guard text.contains(where: \.isLetter) || count == words.count else { continue }
      let bytes = Array(text.utf8)
      let read = bytes.withUnsafeBufferPointer { PlanState.read($0, from: 0, to: $0.count) }
      guard case .known(let state) = read else { continue }
      return state == self ? Self.closingEmphasis(text) : nil
    }
    return nil
  }

  /// Returns words with the marks of emphasis closed that were open where the words were cut off.
  private static func closingEmphasis(_ text: String) -> String {
    for word in text.split(separator: " ") {
      let opening = word.prefix { "*_`~".contains($0) }
      guard !opening.isEmpty, opening.count < word.count else { continue }
      let closing = String(opening.reversed())
      return text.split(separator: " ").contains { $0.hasSuffix(closing) } ? text : text + closing
    }
    return text
  }
}
