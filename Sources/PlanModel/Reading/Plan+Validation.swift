import MarkdownSyntax
import PlanLanguage
import PlanText

extension Plan {
  /// Reads the commands of the validation sections with what is expected of them.
  ///
  /// Code blocks in a shell language or in none count line by line; where a line has a `$ ` prompt, the
  /// lines without one are expected output. A code span counts when it looks like a command line.
  ///
  /// - Complexity: O(*n*) in the text of those sections.
  package func validationCommands() -> [ValidationCommand] {
    var reader = CommandReader(document)
    for section in sections where section.effectiveRole == .validation {
      reader.read(blocks: section.ownBlocks)
    }
    return reader.commands
  }

  /// Whether the validation sections name a command.
  ///
  /// - Complexity: O(*n*) in the text up to the first one.
  package var hasValidationCommand: Bool {
    var reader = CommandReader(document, isFirstEnough: true)
    for section in sections where section.effectiveRole == .validation && reader.commands.isEmpty {
      reader.read(blocks: section.ownBlocks)
    }
    return !reader.commands.isEmpty
  }

  /// Reads the stamped entries of the validation sections, such as those of a Validation Log.
  package func validationRecords() -> [ValidationRecord] {
    entries.indices.filter { entries[$0].role == .validation }.compactMap { index in
      let entry = entries[index]
      guard let time = entry.time else { return nil }
      let text = textLine(of: entry)
      return ValidationRecord(
        entry: index, line: entry.line, time: time, text: text, outcome: Self.outcome(of: text))
    }
  }

  /// Returns what the first telling word of a record claims.
  ///
  /// A word behind "no", "0" or "without" says nothing, one behind "not" says the opposite.
  private static func outcome(of text: String) -> ValidationRecord.Outcome {
    var before: [Substring] = ["", ""]
    for word in text.lowercased().words {
      let isNegated = before.contains(where: negations.contains)
      let isVoid = before.contains(where: absences.contains)
      before = [before[1], word]
      if passes.contains(word) { return isNegated ? .fail : .pass }
      if failures.contains(word), !isVoid { return isNegated ? .pass : .fail }
    }
    return .unclear
  }

  private static let passes = Phrase.passed.set
  private static let failures = Phrase.failed.set
  private static let negations = Phrase.negation.set
  private static let absences = Phrase.absence.set
}
