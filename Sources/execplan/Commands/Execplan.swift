import ArgumentParser
import WorkspaceReading

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
      InitCommand.self, NewCommand.self, CheckCommand.self, AuditCommand.self,
      TimelineCommand.self, DiffCommand.self, RulesCommand.self, ExplainCommand.self,
      ListCommand.self, ShowCommand.self, NextCommand.self,
      StartCommand.self,
      LogCommand.self, StepCommand.self, DecideCommand.self, BlockCommand.self, UnblockCommand.self,
      RequestFeedbackCommand.self, AnswerCommand.self, FollowUpCommand.self, CloseCommand.self,
      AbandonCommand.self, SupersedeCommand.self, ReopenCommand.self, ArchiveCommand.self, RenameCommand.self,
      TriageCommand.self, ConvertCommand.self, IndexCommand.self, MCPCommand.self, UninstallCommand.self,
      UndoCommand.self,
      ConfigCommand.self, DoctorCommand.self,
      CompletionsCommand.self,
    ])
}
