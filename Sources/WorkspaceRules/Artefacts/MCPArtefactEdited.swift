import MarkdownSyntax
import PlanModel
import RuleFramework

/// mcp-artefact-edited: MCP servers that were edited where they are written to.
package struct MCPArtefactEdited: WorkspaceRule {
  static let info = RuleInfo(
    id: "mcp-artefact-edited",
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
    report.takeArtefacts(from: facts)
  }
}
