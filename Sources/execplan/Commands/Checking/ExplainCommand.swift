import ArgumentParser
import PlanDocuments
import PlanModel
import PlanText
import RuleFramework

/// Explains one rule.
struct ExplainCommand: Verb {
  static let configuration = CommandConfiguration.verb(
    commandName: "explain", abstract: "Explain a rule of 'check', with examples",
    discussion: """
      In an example, ‸ marks what the rule flags. Below "Flagged" is what 'check' reports, below "Repaired" the \
      text after the repair.
      """)

  @Argument(help: ArgumentHelp("The name of a rule", valueName: "rule"))
  var rule: String

  @OptionGroup var global: GlobalOptions

  func run(in context: CommandContext) async throws -> ExitStatus {
    let info = try Self.find(rule)
    if context.format == .json {
      try context.answer(RulesDocument.shape, [info])
    } else {
      try context.answer(info.page)
    }
    return .done
  }

  /// Returns the rule of a name.
  static func find(_ name: String) throws(CommandError) -> RuleInfo {
    if let info = RulesCommand.all.first(where: { $0.id == name }) { return info }
    let names = RulesCommand.all.map(\.id)
    let similar = SimilarNames.find(name, in: names)
    throw CommandError(
      "unknown rule '\(SafeText.escaped(name))'",
      hint: similar.first.map { "did you mean '\($0)'?" } ?? "'execplan rules' lists them")
  }
}

extension RuleInfo {
  /// The page of the rule, as Markdown.
  var page: String {
    let repair =
      switch fix {
      case .safe: "safe: `execplan check --fix` makes it"
      case .unsafe: "may change the meaning: only `execplan check --fix --unsafe-fixes` makes it"
      case .displayOnly: "shown, never made"
      case nil: "none"
      }
    let place = subject == .history ? "\n- Looked at by: `execplan audit` and `execplan check --history`" : ""
    var text = """
      # \(id)

      Flags \(summary).

      \(rationale)

      - Family: \(family.rawValue)
      - Severity: \(severity.rawValue)
      - Profiles: \(profiles.map { $0.sorted().joined(separator: ", ") } ?? "all")
      - Repair: \(repair)
      - Since: \(since)\(place)

      Set it in `execplan.yaml` with `rules: {\(id): warning}`, `error` or `off`. In a file,
      `<!-- execplan:ignore \(id) -- reason -->` silences it for the next line, `execplan:ignore-section` for a
      section, `execplan:ignore-file` for the file.

      """
    for example in examples {
      text += "\n## \(example.flagged == nil ? "Accepted" : "Flagged")\n\n"
      if let message = example.message {
        text += Self.code("\(severity.rawValue): \(SafeText.escaped(message)) [\(id)]") + "\n\n"
      }
      text += Self.fenced(example.marked)
      if let repaired = example.repaired { text += "\n## Repaired\n\n" + Self.fenced(repaired) }
    }
    return text
  }

  /// Returns a line as code, as `check` prints it after the place.
  private static func code(_ line: String) -> String { line.contains("`") ? "`` \(line) ``" : "`\(line)`" }

  /// Returns a plan as a block of code.
  private static func fenced(_ plan: String) -> String {
    // What some rules look for would turn the lines of a terminal around.
    let lines = plan.split(separator: "\n", omittingEmptySubsequences: false)
    return "~~~~markdown\n" + lines.map { SafeText.escaped(String($0)) }.joined(separator: "\n") + "~~~~\n"
  }
}
