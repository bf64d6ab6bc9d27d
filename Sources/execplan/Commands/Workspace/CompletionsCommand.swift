import ArgumentParser
import PlanText

/// Writes the completion script of a shell.
struct CompletionsCommand: Verb {
  static let configuration = CommandConfiguration.verb(
    commandName: "completions",
    abstract: "Print the completion script of a shell",
    discussion: """
      For bash: execplan completions bash > ~/.local/share/bash-completion/completions/execplan
      For zsh: execplan completions zsh > a folder of $fpath, as _execplan
      For fish: execplan completions fish > ~/.config/fish/completions/execplan.fish
      """)

  @Argument(help: "bash, zsh or fish")
  var shell: String

  @OptionGroup var global: GlobalOptions

  func run(in context: CommandContext) async throws -> ExitStatus {
    let names = CompletionShell.allCases.map(\.rawValue).sorted()
    guard let shell = CompletionShell(rawValue: shell) else {
      throw CommandError.unknown(
        self.shell, noun: "shell", names: names, similar: SimilarNames.find(self.shell, in: names))
    }
    guard context.format == .text else { throw CommandError("a completion script has no JSON form") }
    let script = Execplan.completionScript(for: shell)
    try context.answer(script.hasSuffix("\n") ? script : script + "\n")
    return .done
  }
}
