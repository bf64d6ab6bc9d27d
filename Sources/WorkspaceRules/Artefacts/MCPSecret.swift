import MarkdownSyntax
import PlanModel
import RuleFramework

/// mcp-secret: secrets in definitions of MCP servers.
package struct MCPSecret: WorkspaceRule {
  static let info = RuleInfo(
    id: RuleID.mcpSecret.rawValue,
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
    guard let servers = facts.surroundings.servers else { return }
    for source in servers.sources {
      if let definition = source.definition { search(definition, in: source.file, &report) }
    }
    for artefact in servers.artefacts {
      for server in artefact.servers {
        // What a source says is reported there.
        guard let found = server.found, !(artefact.isCompared && found.isAsDefined) else { continue }
        search(found.definition, in: artefact.file, &report)
      }
    }
  }

  private func search(_ definition: YAMLNode, in file: ServerFacts.File, _ report: inout WorkspaceReport) {
    for secret in MCPSecretSearch(definition).found {
      report(
        .writtenOut(secret.kind), at: file.place(of: secret.offset),
        hint: "write '${NAME}' in its place and set NAME in the environment; then revoke the secret")
    }
  }
}

extension Diagnostic.Message {
  /// Never shows the secret itself.
  fileprivate static func writtenOut(_ kind: MCPSecretSearch.Kind) -> Self {
    switch kind {
    case .token(let name): "\(name) is written out"
    case .value(let key): "the value of '\(key)' is written out"
    }
  }
}
