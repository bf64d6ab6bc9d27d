import ArgumentParser
import PlanDocuments
import PlanLanguage
import PlanOperations
import PlanText

/// Looks at the workspace and the program's surroundings.
struct DoctorCommand: Verb {
  static let configuration = CommandConfiguration.verb(
    commandName: "doctor",
    abstract: "Check the workspace, its plans and the surroundings",
    discussion: "Ends with 1 when something needs attention. Nothing is changed and nothing is run.")

  @OptionGroup var global: GlobalOptions

  func run(in context: CommandContext) async throws -> ExitStatus {
    let diagnosis = await DiagnoseWorkspace().run(in: context.world)
    switch context.format {
    case .json: try context.answer(DoctorDocument.shape, diagnosis)
    case .text: try context.answer(Self.text(diagnosis, palette: context.palette))
    }
    return diagnosis.checks.allSatisfy(\.isFine) ? .done : .findings
  }

  private static func text(_ diagnosis: Diagnosis, palette: Palette) -> String {
    var text = "execplan \(diagnosis.version) (\(diagnosis.platform))\n"
    for check in diagnosis.checks {
      let label = check.isFine ? palette.apply(.green, to: "ok     ") : palette.apply(.yellow, to: "warning")
      text += "\(label)  \(check.name): \(SafeText.escaped(check.message))\n"
      if let hint = check.hint { text += "  hint: \(SafeText.escaped(hint))\n" }
    }
    let profiles = diagnosis.profiles.sorted { $0.key < $1.key }.map { "\($0.value) \($0.key)" }
    let states = PlanState.allCases.sorted { $0.rank < $1.rank }.compactMap { state in
      diagnosis.states[state].map { "\($0) \(state.rawValue)" }
    }
    if !profiles.isEmpty { text += "by profile: \(profiles.joined(separator: ", "))\n" }
    if !states.isEmpty { text += "by state: \(states.joined(separator: ", "))\n" }
    return text
  }
}
