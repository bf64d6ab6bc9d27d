package import PlanIndexing
package import PlanModel

/// Collects what one rule finds in a workspace.
package struct WorkspaceReport: Sendable {
  private let id: String
  private let severity: Diagnostic.Severity

  /// The findings in the order in which they were reported.
  package private(set) var findings: [Finding] = []

  /// Makes an empty report for a rule.
  package init(of info: RuleInfo, settings: RuleSettings) {
    id = info.id
    severity = settings.severity(of: info)
  }

  /// Reports a finding.
  package mutating func callAsFunction(
    _ message: Diagnostic.Message, at place: WorkspaceFacts.Place, hint: String? = nil, fix: Fix? = nil
  ) {
    findings.append(
      Finding(
        path: place.path,
        diagnostic: Diagnostic(
          id: id, severity: severity, message: message.text, hint: hint, range: place.range, fix: fix),
        start: place.start, end: place.end))
  }

  /// Reports the problems of the index that are of one kind, except those that do not matter.
  package mutating func take(
    _ kind: IndexFinding.Kind, from facts: WorkspaceFacts,
    except isAccepted: (WorkspaceFacts.IndexFact) -> Bool = { _ in false }
  ) {
    for fact in facts.index where fact.problem.kind == kind && !isAccepted(fact) {
      self(
        .init(stringLiteral: fact.problem.message), at: fact.place,
        hint: fact.problem.isMended ? "'execplan index' mends it" : nil)
    }
  }
}
