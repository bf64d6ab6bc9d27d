import ArgumentParser
import WritingOperations

/// Sets a workspace up.
struct InitCommand: WritingVerb {
  static let configuration = CommandConfiguration.verb(
    commandName: "init",
    abstract: "Set a workspace up: execplan.yaml and the index; shows what it writes",
    discussion: """
      Files that are there already stay as they are, so running it again changes nothing. With --detect the plans \
      that are there say how plans are written: execplan.yaml is all that is written, and each choice is explained.
      """)
  static let document = "init"

  @Flag(help: "Find out from the plans that are there how plans are written")
  var detect = false

  @Flag(help: "Tell agents what to do, in a block of AGENTS.md and CLAUDE.md")
  var agents = false

  @Option(help: ArgumentHelp("governance, cookbook or harness (default: governance)", valueName: "name"))
  var profile: String?

  @Option(help: ArgumentHelp("Who is asked for feedback (may be repeated)", valueName: "name"))
  var maintainer: [String] = []

  @OptionGroup var writing: WritingOptions
  @OptionGroup var global: GlobalOptions

  func operation(in context: CommandContext) throws -> any WritingOperation {
    if detect {
      if profile != nil || !maintainer.isEmpty {
        throw CommandError(
          "--detect finds the profile out, and names no maintainers", hint: "leave the other options out")
      }
      var operation = DetectWorkspace()
      operation.withAgents = agents
      return operation
    }
    var operation = InitWorkspace()
    operation.profile = try profile.map(ProfileArgument.profile)
    operation.maintainers = maintainer
    operation.withAgents = agents
    return operation
  }
}
