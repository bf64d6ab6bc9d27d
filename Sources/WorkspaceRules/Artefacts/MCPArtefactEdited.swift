import MarkdownSyntax
import PlanModel
import RuleFramework

/// mcp-artefact-edited: MCP servers that were edited where they are written to.
package struct MCPArtefactEdited: WorkspaceRule {
  static let info = RuleInfo(
    id: RuleID.mcpArtefactEdited.rawValue,
    family: .artefacts,
    summary: "MCP servers that were edited where they are written to",
    rationale: """
      The next sync would take the edit away, and the other clients never had it.
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
        {
          "mcpServers": {
        ‸    "search": {
              "command": "other"
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

        """,
        message: "server 'search' was edited by hand"),
    ])

  func check(_ facts: WorkspaceFacts, _ report: inout WorkspaceReport) {
    for artefact in facts.surroundings.servers?.artefacts ?? [] {
      for (server, found) in artefact.changed where !found.isAsRecorded {
        report(
          .edited(server), at: artefact.file.place(of: found.offset),
          hint: "move the change into \(ServerFacts.sourceFolder), or overwrite it with "
            + "'execplan mcp sync --force'")
      }
    }
  }
}

extension Diagnostic.Message {
  fileprivate static func edited(_ server: ServerFacts.Server) -> Self {
    if !server.isDefined { return "server '\(server.name)' has no source any more and was edited by hand" }
    return server.isRecorded
      ? "server '\(server.name)' was edited by hand"
      : "server '\(server.name)' has a source and was not written from it"
  }
}
