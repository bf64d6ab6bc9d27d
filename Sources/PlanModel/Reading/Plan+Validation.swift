import MarkdownSyntax
import PlanLanguage

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
      let isNegated = before.contains { ["not", "t", "never", "cannot"].contains($0) }
      let isVoid = before.contains { ["no", "0", "zero", "without"].contains($0) }
      before = [before[1], word]
      switch word {
      case "pass", "passed", "passes", "passing", "ok", "success", "succeeded", "successful", "green",
        "clean",
        "通过", "成功":
        return isNegated ? .fail : .pass
      case "fail", "failed", "fails", "failing", "failure", "failures", "error", "errors", "red", "broken",
        "失败",
        "未通过":
        if isVoid { continue }
        return isNegated ? .pass : .fail
      default:
        continue
      }
    }
    return .unclear
  }
}
