import MarkdownSyntax
import PlanModel
import PlanText

/// What the files with MCP servers shall be, and what is the matter with those that are there.
///
/// A pure function of bytes. Each file `docs/mcp/servers/NAME.yaml` defines one server; the artefacts are `.mcp.json`,
/// `.cursor/mcp.json` and one `.mcp/servers/NAME.json` for each server, all of the form `{"mcpServers": {…}}`, and the
/// record ``MCPRecord``. Servers and keys of others in them stay as they are.
package struct MCPArtefacts: Sendable {
  /// A file as it shall be.
  package struct Artefact: Hashable, Sendable {
    /// The path from the workspace, with `/`.
    package let path: String
    /// The bytes, or `nil` for a file that shall go.
    package let bytes: [UInt8]?
  }

  /// The artefacts that shall be different from those that are there, by path.
  ///
  /// Hand edits are overwritten in them: who keeps those looks for ``MCPFinding/Rule/edited`` first. Empty while a
  /// source, an artefact or the record cannot be read.
  package private(set) var changes: [Artefact] = []

  /// The findings by path and line.
  package private(set) var findings: [MCPFinding] = []

  /// The names of the servers that are defined, in order.
  package private(set) var names: [String] = []

  private let present: [String: [UInt8]]
  private var record = MCPRecord()
  private var written = MCPRecord()
  private var definitions: [String: MCPServerDefinition] = [:]

  /// Compares sources with artefacts.
  ///
  /// - Parameters:
  ///   - sources: The files of the folder of sources, by path from the workspace.
  ///   - present: The artefacts and the record that are there, by path; ``isArtefact(_:)`` says which these are.
  /// - Complexity: O(*n* log *n*) in the number of bytes.
  package init(sources: [String: [UInt8]], present: [String: [UInt8]]) {
    self.present = present
    readSources(sources)
    readRecord()
    let isInUse = !sources.isEmpty || present[MCPRecord.path] != nil
    let isReadable = findings.allSatisfy { $0.rule != .malformed }
    for path in paths { compare(path, isInUse: isInUse && isReadable) }
    if isInUse, isReadable { compareRecord() }
    if findings.contains(where: { $0.rule == .malformed }) { changes = [] }
    findings.sort(by: MCPFinding.precedes)
    changes.sort { $0.path < $1.path }
  }

  /// The artefacts that hold all servers.
  private static let shared = [".cursor/mcp.json", ".mcp.json"]

  /// The folder of the artefacts that hold one server each.
  package static let serverFolder = ".mcp/servers"

  /// The folder of the sources.
  package static let sourceFolder = MCPServerDefinition.folder

  /// Whether a file, named by its path from the workspace, is an artefact or the record.
  package static func isArtefact(_ path: String) -> Bool {
    shared.contains(path) || path == MCPRecord.path
      || path.hasPrefix("\(serverFolder)/") && path.hasSuffix(".json")
  }

  /// Whether a file, named by its path from the workspace, is a source.
  package static func isSource(_ path: String) -> Bool {
    let parts = path.pathParts
    return parts.dropLast().joined(separator: "/") == sourceFolder
      && MCPServerDefinition.isSource(String(parts.last ?? ""))
  }

  // MARK: - Reading

  private mutating func readSources(_ sources: [String: [UInt8]]) {
    for (path, bytes) in sources.sorted(by: { $0.key < $1.key }) {
      guard let definition = MCPServerDefinition(path, bytes, findings: &findings) else { continue }
      for secret in MCPSecretSearch(definition.root).found {
        findings.append(
          MCPFinding(
            .secret, path, at: secret.offset, in: bytes, secret.message, hint: MCPSecretSearch.hint))
      }
      if definitions.updateValue(definition, forKey: definition.name) != nil {
        findings.append(
          MCPFinding(
            .malformed, path, at: 0, in: bytes, "another file defines the server '\(definition.name)' too",
            hint: "remove one of the two"))
      }
    }
    names = definitions.keys.sorted()
  }

  private mutating func readRecord() {
    guard let bytes = present[MCPRecord.path] else { return }
    do throws(JSONReaderError) {
      record = try MCPRecord(bytes)
    } catch {
      findings.append(
        MCPFinding(
          .malformed, MCPRecord.path, at: error.offset, in: bytes, error.message,
          hint: "remove the file; 'execplan mcp sync --force' writes it anew"))
    }
  }

  private static func serverPath(_ name: String) -> String { "\(serverFolder)/\(name).json" }

  /// The artefacts that are there, should be there or were written once.
  private var paths: [String] {
    let all = Set(Self.shared + names.map(Self.serverPath)).union(record.digests.keys).union(present.keys)
    return all.filter { Self.isArtefact($0) && $0 != MCPRecord.path }.sorted()
  }

  // MARK: - Comparing

  private mutating func compare(_ path: String, isInUse: Bool) {
    let isShared = Self.shared.contains(path)
    let wanted = names.filter { isShared || Self.serverPath($0) == path }
    let recorded = record.digests[path] ?? [:]
    let isOurs = isInUse && !(wanted.isEmpty && recorded.isEmpty)
    let bytes = present[path]
    let file: MCPServerFile
    do throws(JSONReaderError) {
      file = try MCPServerFile(bytes)
    } catch {
      guard isOurs else { return }
      findings.append(
        MCPFinding(
          .malformed, path, at: error.offset, in: bytes ?? [], error.message,
          hint: "mend the file; comments and trailing commas are not allowed in it"))
      return
    }
    var same: Set<String> = []
    if isOurs { same = compare(file, path, wanted, recorded) }
    for server in file.servers where !same.contains(server.key.text) {
      for secret in MCPSecretSearch(server.value).found {
        findings.append(
          MCPFinding(
            .secret, path, at: secret.offset, in: file.bytes, secret.message, hint: MCPSecretSearch.hint))
      }
    }
  }

  /// Compares an artefact that is ours, or that holds servers of ours.
  ///
  /// - Returns: The servers that are as they shall be.
  private mutating func compare(
    _ file: MCPServerFile, _ path: String, _ wanted: [String], _ recorded: [String: String]
  ) -> Set<String> {
    let text = MCPDefinitionText(variables: path == Self.shared[0] ? .prefixed : .plain)
    let plain = MCPDefinitionText()
    let isThere = present[path] != nil
    var same: Set<String> = []
    for name in wanted {
      guard let definition = definitions[name] else { continue }
      let canonical = text.canonical(definition.root)
      written.digests[path, default: [:]][name] = MCPRecord.digest(canonical)
      guard let server = file.servers.first(where: { $0.key.text == name }) else {
        if isThere { add(.missing, path, file.serversStart, "server '\(name)' is missing") }
        continue
      }
      let actual = plain.canonical(server.value)
      if actual == canonical {
        same.insert(name)
      } else {
        let isIntact = recorded[name] == MCPRecord.digest(actual)
        add(
          isIntact ? .drifted : .edited, path, server.key.range.start,
          Self.words(name, recorded[name], isIntact))
      }
    }
    if !isThere, !wanted.isEmpty { add(.missing, path, 0, "the file is missing") }
    var removed: Set<String> = []
    for server in file.servers where recorded[server.key.text] != nil && !wanted.contains(server.key.text) {
      let name = server.key.text
      removed.insert(name)
      let isIntact = recorded[name] == MCPRecord.digest(plain.canonical(server.value))
      add(
        isIntact ? .drifted : .edited, path, server.key.range.start,
        isIntact
          ? "server '\(name)' has no source any more"
          : "server '\(name)' has no source any more and was edited by hand")
    }
    let changed = file.setting(
      wanted.compactMap { name in definitions[name].map { (name, $0.root) } }, removing: removed,
      variables: text.variables)
    if !removed.isEmpty, !Self.shared.contains(path), file.hasOnlyServers, file.servers.count == removed.count
    {
      changes.append(Artefact(path: path, bytes: nil))
    } else if changed != present[path], isThere || !wanted.isEmpty {
      changes.append(Artefact(path: path, bytes: changed))
    }
    return same
  }

  private static func words(_ name: String, _ recorded: String?, _ isIntact: Bool) -> String {
    if isIntact { return "server '\(name)' is not as its source has it" }
    return recorded == nil
      ? "server '\(name)' has a source and was not written from it" : "server '\(name)' was edited by hand"
  }

  /// Adds what is the matter with an artefact.
  private mutating func add(_ rule: MCPFinding.Rule, _ path: String, _ offset: Int, _ message: String) {
    let hint =
      rule == .edited
      ? "move the change into \(Self.sourceFolder), or overwrite it with 'execplan mcp sync --force'"
      : "'execplan mcp sync' brings it up to date"
    findings.append(MCPFinding(rule, path, at: offset, in: present[path] ?? [], message, hint: hint))
  }

  private mutating func compareRecord() {
    let bytes = written.digests.isEmpty ? nil : written.bytes
    guard bytes != present[MCPRecord.path] else { return }
    changes.append(Artefact(path: MCPRecord.path, bytes: bytes))
    guard findings.allSatisfy({ $0.rule == .secret }) else { return }
    if present[MCPRecord.path] == nil {
      add(.missing, MCPRecord.path, 0, "the file is missing")
    } else {
      add(.drifted, MCPRecord.path, 0, "the record is not that of the artefacts")
    }
  }
}
