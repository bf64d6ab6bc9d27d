import ArgumentParser

/// Why something is recorded, and by whom.
struct ReasonOptions: ParsableArguments {
  @Option(parsing: .unconditional, help: ArgumentHelp("Why", valueName: "text"))
  var rationale: String?

  @Option(help: PlanArgument.person) var by: String?
}
