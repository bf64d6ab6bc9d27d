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
    report.takeArtefacts(from: facts)
  }
}
