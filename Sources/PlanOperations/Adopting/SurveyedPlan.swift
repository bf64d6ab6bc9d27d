import MarkdownSyntax
import PlanCore
import PlanWorkspace
import SystemPackage

/// What one plan shows about the way plans are written in its repository.
struct SurveyedPlan: Sendable {
  /// The path from the workspace.
  let path: String
  /// The outermost folder of plans that holds it, from the workspace, or `nil` when its name alone made it found.
  let planRoot: String?
  /// The name of the built-in profile that fits it best.
  let profile: Profile
  /// The state, with the index taken into account.
  let state: PlanState
  /// Whether anything declares that state.
  let declaresState: Bool
  /// The places that declare a state that is known.
  let statePlaces: Set<StateDeclaration.Place>
  /// The headings that name a role, in the order of the plan.
  let sections: [SectionForm]
  /// How most of its dated status entries begin, or `nil` when none has a time.
  let entryForm: EntryForm?
  /// The name of its file, or of its folder where the file is called `PLAN.md`.
  let name: String
  /// The file in its own folder, or `nil`.
  let fileInFolder: String?

  /// Looks at a plan.
  init(_ plan: Plan, in file: PlanFile, decision: StateDecision, root: FilePath) {
    path = file.displayPath
    planRoot = file.planRoot.map { Workspace.displayPath(of: $0, in: root) }
    profile = plan.profile
    state = decision.state
    statePlaces = Set(decision.declarations.filter { $0.state != nil }.map(\.place))
    declaresState = !statePlaces.isEmpty
    name = file.pathSlug
    fileInFolder = file.isNamedByFolder ? file.path.lastComponent?.text : nil
    sections = plan.sections.compactMap { section in
      // Below another section a heading divides that one.
      guard let role = section.role,
        section.parent.map({ plan.sections[$0].effectiveRole == nil }) ?? true
      else { return nil }
      let heading = plan.document.plainText(ofHeading: section.heading)
      return SectionForm(role: role, heading: heading, isRequired: true)
    }
    let forms = plan.entries(.status).compactMap { entry -> EntryForm? in
      StampForm(of: entry, in: plan).map { EntryForm(hasBox: entry.box != .none, stamp: $0) }
    }
    entryForm = Survey.mostFrequent(forms)?.value
  }
}
