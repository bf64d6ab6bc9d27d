import ArgumentParser
import PlanChecking
import PlanDocuments
import PlanModel
import RuleFramework

/// Lists the rules of `check`.
struct RulesCommand: Verb {
  static let configuration = CommandConfiguration.verb(
    commandName: "rules", abstract: "List the rules of 'check'",
    discussion: "'execplan explain' shows one of them with examples.")

  @OptionGroup var global: GlobalOptions

  /// The rules by name.
  static let all = RuleRegistry.rules.map { rule in rule.info }.sorted { $0.id < $1.id }

  func run(in context: CommandContext) async throws -> ExitStatus {
    if context.format == .json {
      try context.answer(RulesDocument.shape, Self.all)
      return .done
    }
    var table = TextTable(columns: [
      TextTable.Column(title: "RULE"), TextTable.Column(title: "FAMILY"), TextTable.Column(title: "SEVERITY"),
      TextTable.Column(title: "FIX"), TextTable.Column(title: "FLAGS", minimumWidth: 20, isFlexible: true),
    ])
    for rule in Self.all {
      table.append([
        TextTable.Cell(text: rule.id, style: .cyan), TextTable.Cell(text: rule.family.rawValue),
        TextTable.Cell(text: rule.severity.rawValue, style: rule.severity.style),
        TextTable.Cell(text: rule.fix?.rawValue ?? "-"), TextTable.Cell(text: rule.summary),
      ])
    }
    try context.answer(table.rendered(width: context.terminal.width, palette: context.palette) + "\n")
    return .done
  }
}
