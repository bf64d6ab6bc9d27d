import ArgumentParser
import WritingOperations

/// Gives a plan another slug.
struct RenameCommand: WritingVerb {
  static let configuration = CommandConfiguration.verb(
    commandName: "rename",
    abstract: "Give a plan another slug; file, folder, index and links follow",
    discussion: """
      Links and paths in backticks are followed in all Markdown files of the workspace.
      """)
  static let document = "rename"

  @Argument(help: PlanArgument.help) var plan: String

  @Argument(help: ArgumentHelp("The new slug: small letters, digits and hyphens", valueName: "slug"))
  var slug: String

  @OptionGroup var writing: WritingOptions
  @OptionGroup var global: GlobalOptions

  func operation(in context: CommandContext) throws -> any WritingOperation {
    RenamePlan(plan, to: slug)
  }
}
