import MarkdownSyntax
import PlanLanguage
import PlanText

/// Reads what the words beside a command expect of it.
enum ExpectationWords {
  private static let announcements = WordSearch(.expectation)
  private static let outputBeginnings = Phrase.outputBeginning.all
  private static let commandBeginnings = Phrase.commandBeginning.all
  private static let outputEndings = Phrase.outputEnding.all
  private static let commandWords = Phrase.commandWord.set
  private static let outputWords = Phrase.outputWord.set
  private static let outputParts = Phrase.outputPart.all
  private static let exitWords = Phrase.exitWord.set
  private static let exitFillers = Phrase.exitFiller.set
  private static let outputVerbs = Phrase.outputVerb.set
  private static let outputFillers = Phrase.outputFiller.set
  private static let seeing = Phrase.seeing.set
  private static let seeingHelpers = Phrase.seeingHelper.set

  /// Whether a text says that something is expected.
  static func announce(_ text: String) -> Bool {
    announcements.isIn(text)
  }

  /// Whether a paragraph says that the code block behind it is output and no command.
  ///
  /// "These commands must pass:" announces commands, "Expected output when you run it:" does not.
  ///
  /// - Parameters:
  ///   - text: The paragraph.
  ///   - inShell: Whether the code block is marked as shell, which output rarely is.
  /// - Returns: Whether it announces output.
  static func announceOutput(_ text: String, inShell: Bool) -> Bool {
    let text = text.lowercased()
    guard text.hasSuffix(":") || text.hasSuffix("：") else { return false }
    let sentence = text.dropLast().split { $0 == "." || $0 == ";" || $0 == "。" }.last ?? text[...]
    let begin = sentence.drop { $0 == " " || $0 == "*" || $0 == "_" }
    if outputBeginnings.contains(where: begin.hasPrefix)
      || outputEndings.contains(where: text.dropLast().hasSuffix)
    {
      return !commandBeginnings.contains(where: begin.hasPrefix)
    }
    if inShell { return false }
    let words = sentence.split { !$0.isLetter }
    if words.contains(where: commandWords.contains) { return false }
    return words.contains(where: outputWords.contains) || outputParts.contains { sentence.contains($0) }
  }

  /// Returns N of `exit N`, `exit code N`, `exits with status N`.
  static func exitStatus(in text: String) -> Int? {
    let words = text.lowercased().words
    for (index, word) in words.enumerated() where exitWords.contains(word) {
      for next in words[(index + 1)...].prefix(3) {
        if let status = Int(next) {
          guard (0...255).contains(status) else { break }
          return status
        }
        guard exitFillers.contains(next) else { break }
      }
    }
    return nil
  }

  /// Makes an expectation of words that announce one.
  ///
  /// A code span right behind the announcing word is output that can be looked for, as in "prints `ok`".
  ///
  /// - Parameters:
  ///   - written: The words as they stand in the plan.
  ///   - start: Where they begin in the document.
  ///   - spans: The code spans among them.
  ///   - document: The plan's document.
  /// - Returns: The expectation.
  static func expectation(
    _ written: String, from start: Int, spans: ArraySlice<Inline>, in document: MarkdownDocument
  ) -> ValidationCommand.Expectation {
    let line = written.split(whereSeparator: \.isNewline).map { $0.drop { $0 == " " } }.joined(separator: " ")
    let status = exitStatus(in: line)
    var before = start
    for span in spans {
      let lead = document.source.string(ByteRange(before, span.range.start))
      before = span.range.end
      guard endsWithAnnouncement(lead), !span.content.isEmpty else { continue }
      // `expect x to be empty` speaks of a thing, not of output.
      if document.source.bytes[span.range.end...].starts(with: " to ".utf8) { continue }
      let text = document.source.string(span.content)
      // A path or a name in code is what the sentence speaks of; a placeholder can never be found.
      guard !text.contains("<"), !text.contains("…"), exitStatus(in: text) == nil, Int(text) == nil else {
        continue
      }
      return ValidationCommand.Expectation(text: text, exitStatus: status, isOutput: true)
    }
    return ValidationCommand.Expectation(text: trimmed(line), exitStatus: status, isOutput: false)
  }

  /// Cuts the marks that join words to the command before them and to the one behind.
  private static func trimmed(_ line: String) -> String {
    let marks: Set<Character> = [" ", "-", "–", "—", "→", ">", ":", ",", ";", ")", "(", "."]
    var text = line.drop { marks.contains($0) }
    while let last = text.last, last == " " || last == "," || last == ";" || last == "(" { text.removeLast() }
    if text.last == ")", !text.contains("(") { text.removeLast() }
    return String(text)
  }

  /// Whether the last words of a text announce output, with at most two small words behind.
  private static func endsWithAnnouncement(_ text: String) -> Bool {
    let text = text.lowercased()
    let trimmed = text.reversed().drop { $0 == " " || $0 == "\n" || $0 == ":" || $0 == "\"" || $0 == "*" }
    if let last = trimmed.first, last == "→" || last == ">" && trimmed.dropFirst().first == "-" {
      return true
    }
    let words = text.split(whereSeparator: { !$0.isLetter })
    // `you should see` announces output, `see` alone leads to a file.
    if let last = words.last, seeing.contains(last), let before = words.dropLast().last,
      seeingHelpers.contains(before)
    {
      return true
    }
    for word in words.suffix(3).reversed() {
      if outputVerbs.contains(word) { return true }
      guard outputFillers.contains(word) else { return false }
    }
    return false
  }
}
