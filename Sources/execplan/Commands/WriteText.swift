import PlanDocuments
import PlanText
import WritingOperations

/// The answer of a command that writes.
struct WriteText {
  /// What came of the operation.
  let answer: WriteAnswer

  /// Writes the answer in the form that was asked for.
  ///
  /// - Parameters:
  ///   - context: Where to write.
  ///   - document: The verb in the name of the JSON document.
  /// - Throws: ``CommandError`` when the answer cannot be written; it says what the operation has written.
  func write(in context: CommandContext, document: String) throws {
    do {
      try show(in: context, document: document)
    } catch let problem as CommandError where answer.mode == .write && !answer.files.isEmpty {
      throw problem.afterWriting(answer.files.map(\.path))
    }
  }

  private func show(in context: CommandContext, document: String) throws {
    switch context.format {
    case .json: try context.answer(WriteDocument.shape(verb: document), answer)
    case .text:
      try context.answer(rendered(palette: context.palette))
      for note in answer.report.notes { try context.note("note: \(SafeText.escaped(note))\n") }
      if answer.mode == .dryRun, !answer.files.isEmpty { try context.note("nothing was written\n") }
    }
  }

  private func rendered(palette: Palette) -> String {
    switch answer.mode {
    case .dryRun:
      return answer.files.isEmpty
        ? "nothing would change\n" : DiffText(diff: answer.diff).rendered(palette) + moves
    case .write:
      guard !answer.files.isEmpty else {
        return "nothing changed: \(SafeText.escaped(answer.report.message))\n"
      }
      return palette.apply(.bold, to: SafeText.escaped(answer.report.message)) + "\n" + files
    }
  }

  /// One line for each file, the plan with the line to look at.
  private var files: String {
    answer.files.map { file in
      var line = "  \(file.change.rawValue) \(SafeText.escaped(file.path))"
      if let plan = answer.report.plan, plan.path.hasBytes(of: file.path), let number = plan.line {
        line += ":\(number)"
      }
      if let target = file.target { line += " to \(SafeText.escaped(target))" }
      return line + "\n"
    }.joined()
  }

  /// Folders that would move, which no diff shows.
  private var moves: String {
    answer.files.compactMap { file in
      file.target.map { "move \(SafeText.escaped(file.path)) to \(SafeText.escaped($0))\n" }
    }.joined()
  }
}
