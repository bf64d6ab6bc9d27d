import ArgumentParser
import ClientConfiguration
import WritingOperations

/// Keeps the servers of the Model Context Protocol in the files of all clients.
struct MCPCommand: WritingVerb {
  static let configuration = CommandConfiguration.verb(
    commandName: "mcp",
    abstract: "Write the MCP servers of the workspace into the files of all clients: sync",
    usage: """
      execplan mcp sync [--force] [--dry-run]
      """,
    discussion: """
      Each file docs/mcp/servers/NAME.yaml defines one server: 'command', 'args', 'env' and 'cwd' of a program, or \
      'url' and 'headers' of a server on the network; other keys are handed on. It is written to .mcp.json, \
      .cursor/mcp.json and .mcp/servers/NAME.json; .mcp/execplan.json keeps digests of what was written. All else \
      in these files stays as it is. Secrets are refused: write ${NAME}, which becomes ${env:NAME} for Cursor.
      """)
  static let document = "mcp-sync"

  /// What is done.
  enum Action: String, CaseIterable {
    case sync
  }

  @Argument(help: ArgumentHelp("sync", valueName: "action"))
  var action: String

  @Flag(help: "Overwrite definitions that were edited by hand in an artefact")
  var force = false

  @OptionGroup var writing: WritingOptions
  @OptionGroup var global: GlobalOptions

  func operation(in context: CommandContext) throws -> any WritingOperation {
    guard let action = try GlobalOptions.choice(self.action, as: Action.self, noun: "action") else {
      throw CommandError("no action is named")
    }
    switch action {
    case .sync:
      var operation = SyncMCPServers()
      operation.overwritesEdits = force
      return operation
    }
  }
}
