import RuleFramework

extension ServerFacts {
  /// What to do about artefacts that do not say what the sources say.
  static let syncHint = "'execplan mcp sync' brings it up to date"

  /// Whether every artefact that is compared says what the sources say; before, nothing is said of the record.
  var areArtefactsCurrent: Bool {
    artefacts.allSatisfy { artefact in
      guard artefact.isCompared else { return true }
      guard case .servers(let servers) = artefact.content else { return false }
      return artefact.changed.isEmpty && servers.allSatisfy { !$0.isDefined || $0.found != nil }
    }
  }
}

extension ServerFacts.Artefact {
  /// The servers that are there and not as their sources have them, or that have no source any more.
  var changed: [(server: ServerFacts.Server, found: ServerFacts.Server.Found)] {
    guard isCompared else { return [] }
    return servers.compactMap { server in
      guard let found = server.found, !found.isAsDefined, server.isDefined || server.isRecorded else {
        return nil
      }
      return (server, found)
    }
  }
}
