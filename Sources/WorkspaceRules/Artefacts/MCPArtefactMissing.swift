import MarkdownSyntax
import PlanModel
import RuleFramework

/// mcp-artefact-missing: MCP servers that a client is not told of.
package struct MCPArtefactMissing: WorkspaceRule {
  static let info = RuleInfo(
    id: "mcp-artefact-missing",
    family: .artefacts,
    summary: "MCP servers that a client is not told of",
    rationale: """
      The same agent can do its work in one client and not in the other.
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
        ‸{}
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

        """,
        message: "server 'search' is missing"),
    ])

  func check(_ facts: WorkspaceFacts, _ report: inout WorkspaceReport) {
    guard let servers = facts.surroundings.servers else { return }
    for artefact in servers.artefacts where artefact.isCompared {
      let missing = artefact.servers.filter { $0.isDefined && $0.found == nil }
      switch artefact.presence {
      case .present:
        for server in missing {
          report(
            .missing(server.name), at: artefact.file.place(of: artefact.serversStart),
            hint: ServerFacts.syncHint)
        }
      case .absent:
        if !missing.isEmpty {
          report(.missingFile, at: artefact.file.place(of: 0), hint: ServerFacts.syncHint)
        }
      case .leftOut: continue
      }
    }
    if servers.record.state == .missing(.absent), servers.areArtefactsCurrent {
      report(.missingFile, at: servers.record.file.place(of: 0), hint: ServerFacts.syncHint)
    }
  }
}

extension Diagnostic.Message {
  fileprivate static let missingFile: Self = "the file is missing"

  fileprivate static func missing(_ server: String) -> Self { "server '\(server)' is missing" }
}
