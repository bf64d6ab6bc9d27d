package import PlanModel

/// What is known about a rule: its page, its explanation and its tests come from here.
package struct RuleInfo: Hashable, Sendable {
  /// What of a file a rule looks at.
  package enum Scope: String, Hashable, Sendable {
    /// The text that readers see; what stands in code and in comments is not looked at.
    case text
    /// The whole file: what is absent from it, or any of its bytes.
    case file
  }

  /// Which files a rule looks at.
  package enum Subject: String, Hashable, Sendable {
    /// Plans.
    case plans
    /// Plans and the documents that the workspace governs.
    case documents
    /// Documents that the workspace governs, and no plans.
    case governed
    /// All plans of the workspace together, and its index.
    case workspace
    /// What git says about the past of plans; looked at by `audit` and by `check --history` only.
    case history
  }

  /// The stable name in kebab case; it reads after "allow …".
  package let id: String

  /// What the rule looks at, as the reference groups it.
  package let family: RuleFamily

  /// What it flags, in a few words.
  package let summary: String

  /// Why that misleads a reader.
  package let rationale: String

  /// How bad a finding is unless the workspace says otherwise.
  package let severity: Diagnostic.Severity

  /// The version that first had the rule.
  package let since: String

  /// What of a file the rule looks at.
  package let scope: Scope

  /// Which files it looks at.
  package let subject: Subject

  /// The profiles whose plans it looks at, or `nil` for all.
  package let profiles: Set<String>?

  /// What may be done with its repair, or `nil` when it has none.
  package let fix: Fix.Safety?

  /// Plans that it accepts and plans that it flags.
  package let examples: [RuleExample]

  /// Describes a rule.
  package init(
    id: String, family: RuleFamily, summary: String, rationale: String, severity: Diagnostic.Severity,
    since: String = "0.1", scope: Scope = .text,
    subject: Subject = .plans, profiles: Set<String>? = nil, fix: Fix.Safety? = nil, examples: [RuleExample]
  ) {
    self.id = id
    self.family = family
    self.summary = summary
    self.rationale = rationale
    self.severity = severity
    self.since = since
    self.scope = scope
    self.subject = subject
    self.profiles = profiles
    self.fix = fix
    self.examples = examples
  }
}

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
