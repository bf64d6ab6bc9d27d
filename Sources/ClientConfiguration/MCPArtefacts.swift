import MarkdownSyntax
import PlanModel
import PlanText
package import RuleFramework

/// What the files with MCP servers hold, and what they shall hold.
///
/// A pure function of bytes. Each file `docs/mcp/servers/NAME.yaml` defines one server; the artefacts are `.mcp.json`,
/// `.cursor/mcp.json` and one `.mcp/servers/NAME.json` for each server, all of the form `{"mcpServers": {…}}`, and the
/// record ``MCPRecord``. Servers and keys of others in them stay as they are. What of it is a mistake is said by the
/// rules for artefacts.
package struct MCPArtefacts: Sendable {
  /// A file as it shall be.
  package struct Artefact: Hashable, Sendable {
    /// The path from the workspace, with `/`.
    package let path: String
    /// The bytes, or `nil` for a file that shall go.
    package let bytes: [UInt8]?
  }

  /// What the rules for artefacts look at.
  package let facts: ServerFacts

  /// The artefacts that shall be different from those that are there, by path.
  ///
  /// Hand edits are overwritten in them: who keeps those asks the rules first. Empty while a source, an artefact or the
  /// record cannot be read.
  package let changes: [Artefact]

  /// The names of the servers that are defined, in order.
  package let names: [String]

  /// Compares sources with artefacts.
  ///
  /// - Parameters:
  ///   - sources: The files of the folder of sources, by path from the workspace.
  ///   - present: The artefacts and the record that are there, by path; ``isArtefact(_:)`` says which these are.
  ///   - isLeftOut: Whether a sparse checkout may have left out a file that is not there.
  /// - Complexity: O(*n* log *n*) in the number of bytes.
  package init(
    sources: [String: [UInt8]], present: [String: [UInt8]], isLeftOut: (String) -> Bool = { _ in false }
  ) {
    let read = MCPSources(sources)
    let record = MCPRecord.read(present[MCPRecord.path])
    let recorded = try? record.get()
    let isInUse = !sources.isEmpty || present[MCPRecord.path] != nil
    let isReadable = read.isUsable && recorded != nil
    func presence(of path: String) -> ServerFacts.Presence {
      present[path] != nil ? .present : isLeftOut(path) ? .leftOut : .absent
    }

    names = read.definitions.keys.sorted()
    let digests = recorded?.digests ?? [:]
    let paths = Set(Self.shared + names.map(Self.serverPath)).union(digests.keys).union(present.keys)
    let compared = paths.filter { Self.isArtefact($0) && $0 != MCPRecord.path }.sorted().map { path in
      MCPArtefactComparison(
        path, present[path], presence(of: path),
        wanted: read.definitions.filter { Self.shared.contains(path) || Self.serverPath($0.key) == path },
        recorded: digests[path] ?? [:], isComparing: isInUse && isReadable)
    }
    var changes = compared.compactMap(\.change)
    let state: ServerFacts.Record.State
    do throws(JSONReaderError) {
      _ = try record.get()
      let written = MCPRecord(compared)
      let bytes = written.digests.isEmpty ? nil : written.bytes
      if !(isInUse && isReadable) {
        state = .unused
      } else if bytes == present[MCPRecord.path] {
        state = .current
      } else {
        changes.append(Artefact(path: MCPRecord.path, bytes: bytes))
        state = present[MCPRecord.path] == nil ? .missing(presence(of: MCPRecord.path)) : .outdated
      }
    } catch {
      state = .unreadable(error)
    }
    let isFine = isReadable && compared.allSatisfy { !$0.isUnreadable }
    self.changes = isFine ? changes.sorted { $0.path < $1.path } : []
    facts = ServerFacts(
      sources: read.facts,
      record: ServerFacts.Record(
        file: ServerFacts.File(path: MCPRecord.path, bytes: present[MCPRecord.path] ?? []), state: state),
      artefacts: compared.map(\.fact))
  }

  /// The artefacts that hold all servers.
  static let shared = [".cursor/mcp.json", ".mcp.json"]

  /// The folder of the artefacts that hold one server each.
  package static let serverFolder = ".mcp/servers"

  /// Returns the path of the artefact that holds one server.
  static func serverPath(_ name: String) -> String { "\(serverFolder)/\(name).json" }

  /// Whether a file, named by its path from the workspace, is an artefact or the record.
  package static func isArtefact(_ path: String) -> Bool {
    shared.contains(path) || path == MCPRecord.path
      || path.hasPrefix("\(serverFolder)/") && path.hasSuffix(".json")
  }

  /// Whether a file, named by its path from the workspace, is a source.
  package static func isSource(_ path: String) -> Bool {
    let parts = path.pathParts
    return parts.dropLast().joined(separator: "/") == ServerFacts.sourceFolder
      && MCPServerDefinition.isSource(String(parts.last ?? ""))
  }
}

/// The sources of a workspace, read.
private struct MCPSources {
  /// What the rules look at, by path.
  private(set) var facts: [ServerFacts.Source] = []

  /// The definitions that can be used, by the name of the server.
  private(set) var definitions: [String: YAMLNode] = [:]

  init(_ sources: [String: [UInt8]]) {
    for (path, bytes) in sources.sorted(by: { $0.key < $1.key }) {
      let source = MCPServerDefinition(path, bytes)
      var problems = source.problems
      if let root = source.root, definitions.updateValue(root, forKey: source.name) != nil {
        problems.append(ServerFacts.Problem(.definedTwice, at: 0))
      }
      facts.append(
        ServerFacts.Source(
          file: ServerFacts.File(path: path, bytes: bytes), name: source.name, definition: source.root,
          problems: problems))
    }
  }

  /// Whether every source can be used.
  var isUsable: Bool { facts.allSatisfy(\.problems.isEmpty) }
}
