import MarkdownSyntax
import PlanModel
import RuleFramework

/// mcp-artefact-drifted: MCP servers that are written otherwise than they are defined now.
package struct MCPArtefactDrifted: WorkspaceRule {
  static let info = RuleInfo(
    id: "mcp-artefact-drifted",
    family: .artefacts,
    summary: "MCP servers that are written otherwise than they are defined now",
    rationale: """
      The client goes on with the definition of yesterday.
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
              "search": "1c8f7aecb64d867b"
            },
            ".mcp.json": {
              "search": "ffcc48e8684dc230"
            },
            ".mcp/servers/search.json": {
              "search": "1c8f7aecb64d867b"
            }
          }
        }
        === .cursor/mcp.json ===
        {
          "mcpServers": {
            "search": {
              "command": "find"
            }
          }
        }
        === .mcp.json ===
        {
          "mcpServers": {
        ‸    "search": {
              "command": "search"
            }
          }
        }
        === .mcp/servers/search.json ===
        {
          "mcpServers": {
            "search": {
              "command": "find"
            }
          }
        }
        === docs/mcp/servers/search.yaml ===
        command: find

        """,
        message: "server 'search' is not as its source has it"),
    ])

  func check(_ facts: WorkspaceFacts, _ report: inout WorkspaceReport) {
    guard let servers = facts.surroundings.servers else { return }
    for artefact in servers.artefacts {
      for (server, found) in artefact.changed where found.isAsRecorded {
        report(
          server.isDefined ? .drifted(server.name) : .withoutSource(server.name),
          at: artefact.file.place(of: found.offset), hint: ServerFacts.syncHint)
      }
    }
    if servers.record.state == .outdated, servers.areArtefactsCurrent {
      report(
        "the record is not that of the artefacts", at: servers.record.file.place(of: 0),
        hint: ServerFacts.syncHint)
    }
  }
}

extension Diagnostic.Message {
  fileprivate static func drifted(_ server: String) -> Self {
    "server '\(server)' is not as its source has it"
  }

  fileprivate static func withoutSource(_ server: String) -> Self {
    "server '\(server)' has no source any more"
  }
}
