import MarkdownSyntax
import PlanModel
import RuleFramework

/// mcp-secret: secrets in definitions of MCP servers.
package struct MCPSecret: WorkspaceRule {
  static let info = RuleInfo(
    id: "mcp-secret",
    family: .artefacts,
    summary: "secrets in definitions of MCP servers",
    rationale: """
      Whoever can read the repository, now or later, can use it.
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
        command: search
        ‸env: {TOKEN: ghp_a8Kd93jfLs02mXbQ7TzRwYc5VnHe4UiPoG61}

        """,
        message: "a token of GitHub is written out"),
    ])

  func check(_ facts: WorkspaceFacts, _ report: inout WorkspaceReport) {
    report.takeArtefacts(from: facts)
  }
}
