import ArgumentParser
import WritingOperations

/// Takes out what `init` has put into a workspace.
struct UninstallCommand: WritingVerb {
  static let configuration = CommandConfiguration.verb(
    commandName: "uninstall",
    abstract: "Take out what init has written; plans stay as they are",
    discussion: """
      Removes execplan.yaml, the blocks between execplan's comments in AGENTS.md, CLAUDE.md and other Markdown files, \
      and an index that is still as init made it. What is left is named with the reason.
      """)
  static let document = "uninstall"

  @OptionGroup var writing: WritingOptions
  @OptionGroup var global: GlobalOptions

  func operation(in context: CommandContext) throws -> any WritingOperation { UninstallWorkspace() }
}
