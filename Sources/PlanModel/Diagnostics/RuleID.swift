/// The names of rules that code outside the rule's own file refers to.
///
/// A rule that nothing else refers to has its name in its own file alone. The readers of plans report some findings
/// under the name of a rule, and `audit` says of a commit what a rule says of a plan; both take the name from here.
package enum RuleID: String, CaseIterable, Hashable, Sendable {
  /// A claim without a record that shows it.
  case claimWithoutRecord = "claim-without-record"
  /// The markers of a merge conflict.
  case conflictMarkers = "conflict-markers"
  /// A link to a file that does not exist.
  case deadLink = "dead-link"
  /// A plan that was deleted before it was closed.
  case deletedWhileOpen = "deleted-while-open"
  /// Frontmatter that is not YAML.
  case frontmatterMalformed = "frontmatter-malformed"
  /// A time later than now.
  case futureTime = "future-time"
  /// A time later than the commit that wrote it.
  case laterThanCommit = "later-than-commit"
  /// A local time that is written as UTC.
  case localTimeAsUTC = "local-time-as-utc"
  /// A server that was edited where it is written to.
  case mcpArtefactEdited = "mcp-artefact-edited"
  /// A definition of an MCP server that cannot be read.
  case mcpMalformed = "mcp-malformed"
  /// A secret in the definition of an MCP server.
  case mcpSecret = "mcp-secret"
  /// A time at midnight, as if only the day were known.
  case midnightTime = "midnight-time"
  /// A document whose `last_synced` is older than its `last_updated`.
  case outdatedSync = "outdated-sync"
  /// An entry that a commit took out.
  case removedEntry = "removed-entry"
  /// An entry whose words a commit changed.
  case rewrittenEntry = "rewritten-entry"
  /// A state that was passed over.
  case skippedState = "skipped-state"
  /// Places that declare different states.
  case stateDisagrees = "state-disagrees"
  /// A word that names no state.
  case unknownState = "unknown-state"
  /// An entry that was committed days after its own time.
  case writtenAfterwards = "written-afterwards"
}
