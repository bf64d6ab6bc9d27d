import ArgumentParser
import PlanDocuments
import PlanLanguage
import PlanOperations
import PlanText
import WorkspaceReading

/// Shows one plan.
struct ShowCommand: Verb {
  static let configuration = CommandConfiguration.verb(
    commandName: "show",
    abstract: "Show what a plan says: state, progress, sections, newest entries, decisions",
    discussion: """
      Works on any Markdown file, in a workspace or not. With --branches, --remotes or --worktrees the newest version \
      is shown, wherever it lives, and below it all versions that differ from the one of this tree. With \
      --at the plan is named as it was called in that commit, and read with the index and the configuration of that \
      time.
      """)

  @Argument(help: ArgumentHelp("A slug, the beginning of a slug, or the path of a file", valueName: "plan"))
  var plan: String

  @Option(help: ArgumentHelp("Only the text of sections with this role, such as status", valueName: "role"))
  var section: String?

  @Flag(help: "Only the headings with their roles and lines")
  var outline = false

  @Option(
    help: ArgumentHelp("The plan as it was in a commit, branch or tag; ages count to now", valueName: "ref"))
  var at: String?

  @OptionGroup var elsewhere: ElsewhereOptions

  @OptionGroup var global: GlobalOptions

  func run(in context: CommandContext) async throws -> ExitStatus {
    if outline, section != nil { throw CommandError("--outline and --section contradict each other") }
    if context.format == .json, outline || section != nil {
      throw CommandError(
        "the JSON document always holds the whole plan", hint: "leave out --outline and --section")
    }
    if at != nil, elsewhere.scope != nil {
      throw CommandError("--at names one commit, and the other options look at branches and worktrees")
    }
    let role = try section.map(Self.role)
    let details = try await details(in: context)
    if context.format == .json {
      try context.answer(ShowDocument.shape, details)
    } else if outline {
      let text = OutlineText(plan: details.plan)
      try context.answer(text.rendered(width: context.terminal.width, palette: context.palette))
    } else if let role {
      try context.answer(try SectionText(details: details, role: role).rendered())
    } else {
      let text = ShowText(details: details, palette: context.palette, width: context.terminal.width)
      try context.answer(text.rendered())
    }
    if at == nil, elsewhere.scope == nil { try await context.noteRefusalOfGit() }
    return .done
  }

  private func details(in context: CommandContext) async throws -> PlanDetails {
    do {
      if let at { return try await ShowEarlierPlan(plan, at: at).run(in: context.world) }
      if let scope = elsewhere.scope { return try await ShowVersions(plan, in: scope).run(in: context.world) }
      return try await ShowPlan(plan).run(in: context.world)
    } catch let problem as FindPlanError {
      let problem = CommandError(problem)
      guard let at else { throw problem }
      throw CommandError("in '\(SafeText.escaped(at))', \(problem.message)", hint: problem.hint)
    } catch {
      throw CommandError(writing: error)
    }
  }

  /// Returns the role that a word names, whatever its case and hyphens.
  private static func role(_ word: String) throws(CommandError) -> SectionRole {
    let wanted = folded(word)
    if let role = SectionRole.allCases.first(where: { folded($0.rawValue) == wanted }) { return role }
    let names = SectionRole.allCases.map(\.rawValue)
    throw .unknown(word, noun: "role", names: names, similar: SimilarNames.find(word, in: names))
  }

  private static func folded(_ word: String) -> String {
    word.lowercased().filter { $0 != "-" && $0 != "_" && $0 != " " }
  }
}
