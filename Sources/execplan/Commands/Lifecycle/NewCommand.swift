import ArgumentParser
import WritingOperations

/// Drafts a plan.
struct NewCommand: WritingVerb {
  static let configuration = CommandConfiguration.verb(
    commandName: "new",
    abstract: "Draft a plan from the template, with its first entry and its line in the index",
    discussion: "The slug is made from the title unless --slug gives one.")
  static let document = "new"

  @Argument(help: "What the plan will do, as a short imperative sentence")
  var title: String

  @Option(help: ArgumentHelp("The name of the file without .md", valueName: "slug"))
  var slug: String?

  @Option(parsing: .unconditional, help: ArgumentHelp("One line for the index", valueName: "text"))
  var summary: String?

  @Option(
    help: ArgumentHelp("governance, cookbook or harness (default: as the other plans)", valueName: "name"))
  var profile: String?

  @Option(help: PlanArgument.person) var by: String?

  @OptionGroup var writing: WritingOptions
  @OptionGroup var global: GlobalOptions

  func operation(in context: CommandContext) throws -> any WritingOperation {
    var operation = NewPlan(title)
    operation.slug = slug
    operation.summary = summary
    operation.profile = try profile.map(ProfileArgument.profile)
    operation.author = by
    return operation
  }
}
