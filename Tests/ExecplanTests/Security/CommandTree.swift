import ArgumentParser

@testable import execplan

/// The commands of the program with the words that each takes, as the program itself describes them.
struct CommandTree {
  /// One command.
  struct Command: Hashable {
    /// The word that calls it.
    let name: String
    /// The spellings of its options that take a value, such as `--by` and `-C`.
    let options: [String]
    /// Whether the command can change files.
    let writes: Bool
  }

  /// The commands, in the order of the help text.
  let commands: [Command]

  /// Reads the description.
  init() throws {
    let root = try OrderedJSON(reading: Execplan._dumpHelp())["command"]
    commands = (root?["subcommands"]?.elements ?? []).filter { $0["commandName"]?.text != "help" }.map(
      Self.command)
  }

  private static func command(_ description: OrderedJSON) -> Command {
    let arguments = description["arguments"]?.elements ?? []
    let names = { (kind: String) in
      arguments.filter { $0["kind"]?.text == kind }.compactMap { argument -> String? in
        guard let name = argument["preferredName"], let word = name["name"]?.text else { return nil }
        return (name["kind"]?.text == "short" ? "-" : "--") + word
      }
    }
    let flags = names("flag")
    return Command(
      name: description["commandName"]?.text ?? "", options: names("option"),
      writes: flags.contains("--dry-run") || flags.contains("--fix"))
  }
}
