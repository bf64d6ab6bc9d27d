import ArgumentParser
import PlanDocuments
import PlanOperations
import PlanText
import PlanWorkspace

/// Shows the configuration.
struct ConfigCommand: Verb {
  static let configuration = CommandConfiguration.verb(
    commandName: "config",
    abstract: "Show what holds in the workspace and why, or the schema of execplan.yaml",
    usage: """
      execplan config show
      execplan config schema
      """,
    discussion: """
      'show' lists every key of execplan.yaml with its value and where that comes from: a line of the file, \
      the profile, or a default. 'schema' prints a JSON Schema with which an editor checks and completes the \
      file.
      """)

  /// What is shown.
  enum Action: String, CaseIterable {
    case show, schema
  }

  @Argument(help: ArgumentHelp("show or schema", valueName: "action"))
  var action: String

  @OptionGroup var global: GlobalOptions

  func run(in context: CommandContext) async throws -> ExitStatus {
    switch try GlobalOptions.choice(action, as: Action.self, noun: "action") {
    case .schema:
      try context.answer(ConfigurationSchema.text)
      return .done
    case .show, nil:
      let answer = ShowConfiguration().run(in: context.world)
      switch context.format {
      case .json: try context.answer(ConfigDocument.shape, answer)
      case .text:
        try context.answer(Self.text(answer, width: context.terminal.width, palette: context.palette))
      }
      try context.note(UnreadableText.rendered(answer.problems))
      return answer.problems.isEmpty ? .done : .findings
    }
  }

  private static func text(_ answer: ConfigurationAnswer, width: Int?, palette: Palette) -> String {
    var table = TextTable(columns: [
      TextTable.Column(title: "KEY"), TextTable.Column(title: "VALUE", minimumWidth: 24, isFlexible: true),
      TextTable.Column(title: "FROM"),
    ])
    for setting in answer.settings {
      let key = setting.key.rawValue
      if setting.values.isEmpty {
        table.append([
          TextTable.Cell(text: key, style: .cyan), TextTable.Cell(text: "-"),
          TextTable.Cell(text: "not set", style: .dim),
        ])
      }
      for (index, value) in setting.values.enumerated() {
        table.append([
          TextTable.Cell(text: index == 0 ? key : "", style: .cyan), TextTable.Cell(text: value.text),
          TextTable.Cell(text: source(value.source), style: .dim),
        ])
      }
    }
    let place = answer.file.map { "\(answer.root)/\($0)" } ?? "\(answer.root) (no execplan.yaml)"
    return "\(SafeText.escaped(place))\n\n" + table.rendered(width: width, palette: palette)
  }

  private static func source(_ source: ConfigurationAnswer.Source) -> String {
    switch source {
    case .file(let line): "line \(line)"
    case .profile(let name): "profile \(name)"
    case .builtIn: "default"
    }
  }
}
