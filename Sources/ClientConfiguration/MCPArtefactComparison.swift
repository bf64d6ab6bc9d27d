import MarkdownSyntax
import PlanModel
import RuleFramework

/// One artefact held against the sources and the record: what is in it, and what shall be.
struct MCPArtefactComparison {
  /// What the rules look at.
  private(set) var fact: ServerFacts.Artefact

  /// The file as it shall be, or `nil` when it stays.
  private(set) var change: MCPArtefacts.Artefact?

  /// The digests of what shall be in it, by server.
  private(set) var digests: [String: String] = [:]

  /// Compares an artefact.
  ///
  /// - Parameters:
  ///   - path: Its path from the workspace.
  ///   - bytes: Its bytes, or `nil` when it is not there.
  ///   - presence: Whether it is there.
  ///   - wanted: The servers that shall be in it.
  ///   - recorded: The digests of what was written into it, by server.
  ///   - isComparing: Whether sources and record can be read, and there are any.
  init(
    _ path: String, _ bytes: [UInt8]?, _ presence: ServerFacts.Presence, wanted: [String: YAMLNode],
    recorded: [String: String], isComparing: Bool
  ) {
    let isCompared = isComparing && !(wanted.isEmpty && recorded.isEmpty)
    func fact(_ content: ServerFacts.Artefact.Content, serversStart: Int = 0) -> ServerFacts.Artefact {
      ServerFacts.Artefact(
        file: ServerFacts.File(path: path, bytes: bytes ?? []), presence: presence, isCompared: isCompared,
        serversStart: serversStart, content: content)
    }
    let file: MCPServerFile
    do throws(JSONReaderError) {
      file = try MCPServerFile(bytes)
    } catch {
      self.fact = fact(.unreadable(error))
      return
    }
    let text = MCPDefinitionText(variables: path == MCPArtefacts.shared[0] ? .prefixed : .plain)
    let plain = MCPDefinitionText()
    let canonical = wanted.mapValues { text.canonical($0) }
    let found = file.servers.map { server in
      let (name, actual) = (server.key.text, plain.canonical(server.value))
      return ServerFacts.Server(
        name: name, isDefined: canonical[name] != nil, isRecorded: recorded[name] != nil,
        found: ServerFacts.Server.Found(
          definition: server.value, offset: server.key.range.start, isAsDefined: actual == canonical[name],
          isAsRecorded: recorded[name] == MCPRecord.digest(actual)))
    }
    let names = Set(found.map(\.name))
    let missing = wanted.keys.filter { !names.contains($0) }.sorted().map { name in
      ServerFacts.Server(name: name, isDefined: true, isRecorded: recorded[name] != nil, found: nil)
    }
    self.fact = fact(.servers(found + missing), serversStart: file.serversStart)
    guard isCompared else { return }
    digests = canonical.mapValues { MCPRecord.digest($0) }
    let removed = Set(found.filter { $0.isRecorded && !$0.isDefined }.map(\.name))
    let changed = file.setting(
      wanted.sorted { $0.key < $1.key }.map { (name: $0.key, node: $0.value) }, removing: removed,
      variables: text.variables)
    if !removed.isEmpty, !MCPArtefacts.shared.contains(path), file.hasOnlyServers,
      file.servers.count == removed.count
    {
      change = MCPArtefacts.Artefact(path: path, bytes: nil)
    } else if changed != bytes, bytes != nil || !wanted.isEmpty {
      change = MCPArtefacts.Artefact(path: path, bytes: changed)
    }
  }

  /// Whether the artefact should be compared and cannot be read.
  var isUnreadable: Bool {
    if case .unreadable = fact.content { return fact.isCompared }
    return false
  }
}

extension MCPRecord {
  /// The record of artefacts as they shall be.
  init(_ artefacts: [MCPArtefactComparison]) {
    for artefact in artefacts where !artefact.digests.isEmpty {
      digests[artefact.fact.file.path] = artefact.digests
    }
  }
}
