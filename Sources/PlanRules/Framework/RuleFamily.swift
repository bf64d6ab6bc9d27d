/// What a rule looks at, as the reference groups it.
package enum RuleFamily: String, CaseIterable, Hashable, Sendable {
  /// The form of the file and its sections.
  case structure
  /// Stamps of entries.
  case time
  /// What the entries say about the state of the work.
  case status
  /// How the work is proved.
  case validation
  /// The decision log.
  case decisions
  /// Where the state is declared.
  case lifecycle
  /// The YAML block at the beginning.
  case frontmatter
  /// Links, anchors and assets.
  case links
  /// Files that are made from others.
  case artefacts
  /// The list of changes.
  case changelog
  /// What became of plans and entries from commit to commit.
  case history
  /// What must not stand in a repository.
  case safety
  /// Comments that silence rules.
  case suppression
}
