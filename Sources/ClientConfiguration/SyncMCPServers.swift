import MarkdownSyntax
import PlanText
import PlanWorld
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
    let folder = MCPArtefacts.sourceFolder
    let sources = try draft.files(in: [folder], where: MCPArtefacts.isSource)
    let present = try draft.files(
      in: ["", ".cursor", ".mcp", MCPArtefacts.serverFolder], where: MCPArtefacts.isArtefact)
    guard !sources.isEmpty || present[MCPRecord.path] != nil else {
      throw Refusal(
        "\(folder) defines no server",
        hint: "write a file for each server, such as \(folder)/search.yaml with 'command: search-server'")
    }
    let artefacts = MCPArtefacts(sources: sources, present: present)
    let refused = artefacts.findings.filter { finding in
      switch finding.rule {
      case .malformed: true
      case .secret: MCPArtefacts.isSource(finding.path)
      case .edited: !overwritesEdits
      case .missing, .drifted: false
      }
    }
    // A mistake in a source is the reason of what an artefact seems to lack.
    let refusals =
      refused.filter { MCPArtefacts.isSource($0.path) } + refused.filter { !MCPArtefacts.isSource($0.path) }
    if let first = refusals.first {
      throw Refusal(
        Self.words(first), details: refusals.dropFirst().map(Self.words), hint: first.hint)
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
      notes: artefacts.findings.filter { $0.rule == .secret }.map(Self.words))
  }

  private static func words(_ finding: MCPFinding) -> String {
    "\(finding.path):\(finding.line): \(finding.message)"
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
