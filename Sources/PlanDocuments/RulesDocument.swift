import PlanModel
package import RuleFramework

/// The document of `execplan rules`.
package enum RulesDocument {
  /// The document.
  package static var shape: JSONDocumentShape<[RuleInfo]> {
    JSONDocumentShape(
      verb: "rules", title: "The rules of execplan check",
      shape: .object("rules", .array("rules", "The rules by name.", rule) { $0 }), readsFiles: false)
  }

  private static var rule: JSONShape<RuleInfo> {
    .object(
      "rule",
      .string("id", "The name.", \.id),
      .choice(
        "family", "What it looks at.", values: RuleFamily.allCases.map(\.rawValue), \.family.rawValue),
      .choice("severity", "How bad its findings are.", values: ["error", "warning"], \.severity.rawValue),
      .string("summary", "What it flags.", \.summary),
      .string("rationale", "Why that misleads a reader.", \.rationale),
      .string("since", "The version that first had it.", \.since),
      .optionalChoice(
        "fix", "What may be done with its repair; null when it has none.",
        values: ["safe", "unsafe", "displayOnly"]
      ) { $0.fix?.rawValue })
  }
}
