import MarkdownSyntax
import PlanModel
import RuleFramework

/// mcp-malformed: definitions of MCP servers that cannot be read.
package struct MCPMalformed: WorkspaceRule {
  static let info = RuleInfo(
    id: "mcp-malformed",
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
    report.takeArtefacts(from: facts)
  }
}
