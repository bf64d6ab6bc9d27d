import ArgumentParser
import PlanOperations

/// The program's first word.
struct Execplan: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "execplan",
    abstract: "Keep execution plans in git readable, current and true",
    discussion: """
      A plan is named by its slug, the beginning of its slug, or the path of its file.

      Help topics: execplan help \(HelpTopic.allCases.map(\.rawValue).joined(separator: " | "))
      """,
    version: ProductVersion.current,
    subcommands: [
      ListCommand.self, ShowCommand.self, NextCommand.self, DoctorCommand.self, CompletionsCommand.self,
    ])
}
