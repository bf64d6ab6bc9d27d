import ArgumentParser

@testable import execplan

/// One run of every command of the program, and more of those that ask git, in an order in which each finds what it
/// needs.
///
/// They begin in a checkout without plans that has one commit and ``definitions``.
enum CommandRuns {
  /// What the checkout holds at first, by path.
  static let definitions = ["docs/mcp/servers/search.yaml": "command: search\n"]

  /// The runs that make plans; what they write is committed before ``all``.
  static let first = [
    ["init", "--profile", "governance", "--maintainer", "ann", "--agents"],
    ["mcp", "sync"],
    ["new", "Add a parser", "--summary", "Parse tables"],
    ["new", "Add a writer", "--summary", "Write tables"],
    ["new", "Add a printer", "--summary", "Print tables"],
    ["new", "Add a reader", "--summary", "Read tables"],
  ]

  /// The runs.
  static let all = [
    ["check"], ["check", "--history"], ["check", "--since", "HEAD"], ["check", "--since", "HEAD~1"],
    ["check", "--branches", "--remotes", "--worktrees"], ["check", "--fix"],
    ["check", "--unsafe-fixes", "--diff"], ["check", "--statistics"], ["check", "--format", "sarif"],
    ["audit"], ["audit", "--since", "HEAD~1"], ["timeline", "add-a-parser"], ["diff", "HEAD"],
    ["diff", "HEAD~1", "add-a-parser"], ["rules"], ["explain", "dead-link"], ["list"],
    ["list", "--all", "--history"], ["list", "--branches", "--remotes", "--worktrees"],
    ["show", "add-a-parser"], ["show", "add-a-parser", "--at", "HEAD~1"],
    ["show", "add-a-parser", "--branches", "--remotes", "--worktrees"], ["next"], ["next", "--all"],
    ["start", "add-a-parser"], ["start", "add-a-writer"], ["start", "add-a-printer"],
    ["log", "add-a-parser", "Read the code"], ["step", "add", "add-a-parser", "Read the file"],
    ["step", "done", "add-a-parser", "Read the file"],
    ["decide", "add-a-parser", "Tables first", "--rationale", "They are new"],
    ["block", "add-a-parser", "The disk is full"], ["unblock", "add-a-parser", "The disk is empty"],
    ["request-feedback", "add-a-parser", "Tables or lists?"], ["answer", "add-a-parser", "Tables"],
    ["follow-up", "add", "add-a-parser", "More tables"],
    ["follow-up", "done", "add-a-parser", "More tables"],
    ["check", "--record", "add-a-parser"], ["close", "add-a-parser", "Tables are read"],
    ["abandon", "add-a-writer", "No time"], ["supersede", "add-a-printer", "--by", "add-a-reader"],
    ["reopen", "add-a-parser", "There is more"], ["archive", "add-a-writer"],
    ["rename", "add-a-reader", "read-tables"], ["triage"], ["triage", "--diff"], ["triage", "--apply"],
    ["convert", "read-tables", "--to", "cookbook"], ["index"], ["index", "--check"], ["mcp", "sync"],
    ["doctor"], ["config", "show"], ["config", "schema"], ["completions", "bash"], ["undo"], ["uninstall"],
  ]

  /// The verbs of the program that no run begins with, and the words that begin a run and are no verb.
  static var difference: Set<String> {
    var verbs: Set<String> = []
    for command in Execplan.configuration.subcommands {
      let below = command.configuration.subcommands.compactMap { $0.configuration.commandName }
      let name = command.configuration.commandName ?? ""
      verbs.formUnion(below.isEmpty ? [name] : below.map { "\(name) \($0)" })
    }
    return verbs.symmetricDifference((first + all).map { $0[0] })
  }
}
