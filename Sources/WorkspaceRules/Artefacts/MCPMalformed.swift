import MarkdownSyntax
import PlanModel
import RuleFramework

/// mcp-malformed: definitions of MCP servers that cannot be read.
package struct MCPMalformed: WorkspaceRule {
  static let info = RuleInfo(
    id: RuleID.mcpMalformed.rawValue,
    family: .artefacts,
    summary: "definitions of MCP servers that cannot be read",
    rationale: """
      No client is told of the server, and none of the others is kept current.
      """,
    severity: .error,
    scope: .file,
    subject: .workspace,
    examples: [
      .accepted(
        """
        === .mcp/execplan.json ===
        {
          "about": "what 'execplan mcp sync' has written; do not edit",
          "version": 1,
          "artefacts": {
            ".cursor/mcp.json": {
              "search": "ffcc48e8684dc230"
            },
            ".mcp.json": {
              "search": "ffcc48e8684dc230"
            },
            ".mcp/servers/search.json": {
              "search": "ffcc48e8684dc230"
            }
          }
        }
        === .cursor/mcp.json ===
        {
          "mcpServers": {
            "search": {
              "command": "search"
            }
          }
        }
        === .mcp.json ===
        {
          "mcpServers": {
            "search": {
              "command": "search"
            }
          }
        }
        === .mcp/servers/search.json ===
        {
          "mcpServers": {
            "search": {
              "command": "search"
            }
          }
        }
        === docs/mcp/servers/search.yaml ===
        command: search

        """),
      .flagged(
        """
        === docs/mcp/servers/search.yaml ===
        ‸command: [search

        """,
        message: "the list is not closed by ']'; close it, or quote the value"),
    ])

  func check(_ facts: WorkspaceFacts, _ report: inout WorkspaceReport) {
    guard let servers = facts.surroundings.servers else { return }
    for source in servers.sources {
      for problem in source.problems {
        report(
          .malformed(problem.kind, source.name), at: source.file.place(of: problem.offset),
          hint: Self.hint(for: problem.kind))
      }
    }
    if case .unreadable(let error) = servers.record.state {
      report(
        .unreadable(error), at: servers.record.file.place(of: error.offset),
        hint: "remove the file; 'execplan mcp sync --force' writes it anew")
    }
    for artefact in servers.artefacts where artefact.isCompared {
      guard case .unreadable(let error) = artefact.content else { continue }
      report(
        .unreadable(error), at: artefact.file.place(of: error.offset),
        hint: "mend the file; comments and trailing commas are not allowed in it")
    }
  }

  private static func hint(for kind: ServerFacts.Problem.Kind) -> String {
    switch kind {
    case .syntax: "mend the line"
    case .name: "rename the file: letters, digits, '-' and '_'"
    case .wrongValue: "see 'execplan help mcp'"
    case .unknownKey(_, let similar): "did you mean '\(similar)'?"
    case .transport: "write 'command:' for a program, 'url:' for a server on the network"
    case .definedTwice: "remove one of the two"
    }
  }
}

extension Diagnostic.Message {
  fileprivate static func malformed(_ kind: ServerFacts.Problem.Kind, _ server: String) -> Self {
    switch kind {
    case .syntax(let message): "\(message)"
    case .name: "'\(server)' cannot be the name of a server"
    case .wrongValue(let key, let kind): "'\(key)' has to be \(words(kind))"
    case .unknownKey(let key, _): "unknown key '\(key)'"
    case .transport: "a server has either 'command' or 'url'"
    case .definedTwice: "another file defines the server '\(server)' too"
    }
  }

  fileprivate static func unreadable(_ error: JSONReaderError) -> Self { "\(error.message)" }

  private static func words(_ kind: ServerValueKind) -> String {
    switch kind {
    case .text: "a text"
    case .list: "a list of texts"
    case .texts: "keys with texts"
    }
  }
}
