import ArgumentParser
import WritingOperations

/// Brings a plan into the form of another profile.
struct ConvertCommand: WritingVerb {
  static let configuration = CommandConfiguration.verb(
    commandName: "convert",
    abstract: "Show a plan in the form of another profile as a diff; --write changes it",
    discussion: """
      A conversion touches the whole file, so unlike the other commands this one only shows the diff until \
      --write is given. Notes say what becomes what, and what stays because the profile has no place for it. \
      The words of paragraphs, code, comments and tables never change. Links that other files hold to a heading \
      of the plan are not followed.
      """)
  static let document = "convert"

  @Argument(help: PlanArgument.help) var plan: String

  @Option(help: ArgumentHelp("governance, cookbook or harness", valueName: "profile"))
  var to: String

  @Flag(name: .customLong("write"), help: "Change the files (default: show the diff and write nothing)")
  var isWriting = false

  @OptionGroup var writing: WritingOptions
  @OptionGroup var global: GlobalOptions

  var mode: WriteMode { isWriting ? .write : .dryRun }

  func operation(in context: CommandContext) throws -> any WritingOperation {
    if isWriting, writing.isDryRun {
      throw CommandError("--write and --dry-run exclude each other", hint: "leave one of them out")
    }
    return ConvertPlan(plan, to: try ProfileArgument.profile(to))
  }
}
