import MarkdownSyntax
import PlanChecking
import PlanLanguage
import PlanModel
import PlanText
import PlanWorld
import RuleFramework
import SystemPackage
import WorkspaceReading
package import WritingOperations

/// Writes the MCP servers of a workspace from their sources into the files of all clients.
package struct SyncMCPServers: WritingOperation {
  /// Whether definitions that were edited by hand are overwritten.
  package var overwritesEdits = false

  /// Makes the operation.
  package init() {}

  package var title: String { "mcp sync" }

  package func plan(_ draft: inout Draft) async throws -> WriteReport {
    let folder = ServerFacts.sourceFolder
    let sources = try draft.files(in: [folder], where: MCPArtefacts.isSource)
    let present = try draft.files(
      in: ["", ".cursor", ".mcp", MCPArtefacts.serverFolder], where: MCPArtefacts.isArtefact)
    guard !sources.isEmpty || present[MCPRecord.path] != nil else {
      throw Refusal(
        "\(folder) defines no server",
        hint: "write a file for each server, such as \(folder)/search.yaml with 'command: search-server'")
    }
    let artefacts = MCPArtefacts(sources: sources, present: present)
    let findings = Self.findings(on: artefacts)
    let refused = findings.filter { finding in
      if finding.id == RuleID.mcpSecret.rawValue { return MCPArtefacts.isSource(finding.path) }
      return finding.id != RuleID.mcpArtefactEdited.rawValue || !overwritesEdits
    }
    // A mistake in a source is the reason of what an artefact seems to lack.
    let refusals =
      refused.filter { MCPArtefacts.isSource($0.path) } + refused.filter { !MCPArtefacts.isSource($0.path) }
    if let first = refusals.first {
      throw Refusal(
        Self.words(first), details: refusals.dropFirst().map(Self.words), hint: first.diagnostic.hint)
    }
    for artefact in artefacts.changes {
      let path = draft.workspace.root.pushing(FilePath(artefact.path))
      guard let bytes = artefact.bytes else {
        try draft.remove(path)
        continue
      }
      if try draft.bytesIfPresent(path) == nil {
        try draft.create(path, bytes)
      } else {
        try draft.edit(path) { [TextEdit(replacing: ByteRange(0, $0.count), with: bytes)] }
      }
    }
    let count = artefacts.names.count
    return WriteReport(
      artefacts.changes.isEmpty
        ? "all files have the servers as \(folder) defines them"
        : "wrote \(count.counted("MCP server")) from \(folder)",
      notes: findings.filter { $0.id == RuleID.mcpSecret.rawValue }.map(Self.words))
  }

  /// The rules whose findings keep servers from being written, unless they are in files of others.
  private static let rules: [RuleID] = [.mcpArtefactEdited, .mcpMalformed, .mcpSecret]

  /// Returns what these rules say, by path and line.
  private static func findings(on artefacts: MCPArtefacts) -> [Finding] {
    var surroundings = WorkspaceSurroundings()
    surroundings.servers = artefacts.facts
    return Checker(selecting: Set(rules.map(\.rawValue)))
      .check(WorkspaceFacts(plans: [], surroundings: surroundings))
      .sorted { left, right in
        (left.path, left.start.line, left.id, left.diagnostic.message)
          < (right.path, right.start.line, right.id, right.diagnostic.message)
      }
  }

  private static func words(_ finding: Finding) -> String {
    "\(finding.path):\(finding.start.line): \(finding.diagnostic.message)"
  }
}

extension Draft {
  /// Reads the files of some folders, by path from the workspace; a folder that is not there has none.
  fileprivate mutating func files(
    in folders: [String], where isWanted: (String) -> Bool
  ) throws(Refusal) -> [String: [UInt8]] {
    var result: [String: [UInt8]] = [:]
    for folder in folders {
      let place = folder.isEmpty ? workspace.root : workspace.root.pushing(FilePath(folder))
      let entries: [FolderEntry]
      do throws(FileError) {
        entries = try workspace.checkout.entries(of: place)
      } catch {
        if error.reason == .notFound || error.reason == .notAFolder { continue }
        throw Refusal("cannot read \(display(place)): \(error)")
      }
      for entry in entries where entry.kind != .folder {
        let path = folder.isEmpty ? entry.name.text : "\(folder)/\(entry.name.text)"
        if isWanted(path) { result[path] = try bytesIfPresent(place.appending(entry.name)) }
      }
    }
    return result
  }
}
