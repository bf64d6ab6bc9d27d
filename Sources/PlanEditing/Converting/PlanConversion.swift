package import MarkdownSyntax
package import PlanModel
import PlanText

/// A plan in the form of another profile, and a report of what became of it.
package struct PlanConversion: Sendable {
  /// The edits of the plan; none when it has the form already.
  package let edits: [TextEdit]

  /// What becomes what, a line each.
  package let changes: [String]

  /// What stays as it is, and why, a line each.
  package let kept: [String]
}

extension Plan {
  /// Returns the plan in the form of another profile.
  ///
  /// Headings, their order, missing sections, times, frontmatter and state are brought into the new form one
  /// after the other. After each the plan is read again: what would make anything read differently is left
  /// out and reported. Text of paragraphs, code, comments and tables never changes.
  ///
  /// - Parameters:
  ///   - subject: The profile, and what is known about the plan.
  ///   - reading: Reads a plan of the new profile.
  /// - Returns: The edits and the report.
  /// - Complexity: O(*n* · *m*) for *n* bytes and *m* sections of the profile.
  package func converting(_ subject: ConversionSubject, reading: ([UInt8]) -> Plan) -> PlanConversion {
    let original = document.source.bytes
    var current = reading(original)
    var facts = PlanFacts(current)
    var changes: [String] = []
    var kept: [String] = []
    let forms = subject.profile.sections
    /// Takes a part over when nothing reads differently by it; otherwise returns what would.
    func take(_ part: ConversionPart) -> String? {
      guard !part.edits.isEmpty, let bytes = try? current.document.source.applying(part.edits) else {
        return nil
      }
      let next = reading(bytes)
      let nextFacts = PlanFacts(next)
      if let lost = facts.firstLost(in: nextFacts) { return lost }
      changes += part.changes
      (current, facts) = (next, nextFacts)
      return nil
    }
    // All headings at once is the usual case; one that would change the meaning is found one by one.
    let headings = forms.map { current.renamingHeading($0) }
    kept += headings.flatMap(\.kept)
    let all = ConversionPart(edits: headings.flatMap(\.edits), changes: headings.flatMap(\.changes))
    var steps: [(Plan) -> ConversionPart] = []
    if take(all) != nil {
      steps = forms.map { form in
        { ConversionPart(edits: $0.renamingHeading(form).edits, changes: $0.renamingHeading(form).changes) }
      }
    }
    steps.append { $0.orderingSections(subject) }
    steps += forms.filter(\.isRequired).map { form in { $0.addingMissing(form) } }
    steps.append { $0.respellingTimes(subject) }
    steps.append { $0.completingFrontmatter(subject) }
    steps.append { $0.statingState(subject) }
    for step in steps {
      let part = step(current)
      kept += part.kept
      if let lost = take(part) {
        kept += part.changes.map { "left out, because \(lost) would read differently: \($0)" }
      }
    }
    let decisionCount = decisions().count
    if decisionCount > 0, profile.family != subject.profile.family {
      let decisions = decisionCount.counted("decision keeps its", "decisions keep their")
      kept.append("\(decisions) form, which every profile reads")
    }
    let bytes = current.document.source.bytes
    let edits = bytes == original ? [] : [TextEdit(replacing: ByteRange(0, original.count), with: bytes)]
    return PlanConversion(edits: edits, changes: changes, kept: kept)
  }
}
