import MarkdownSyntax
import PlanIndexing
import PlanLanguage
import PlanModel
import PlanWorkspace
import PlanWorld
import SystemPackage
import WorkspaceReading

/// Counts what the plans of a repository have in common.
enum Survey {
  /// Returns the value that occurs most often, of several the first, with its count.
  static func mostFrequent<Value: Hashable>(
    _ values: some Sequence<Value>
  ) -> (value: Value, count: Int)? {
    var counts: [Value: Int] = [:]
    var order: [Value] = []
    for value in values {
      if counts[value] == nil { order.append(value) }
      counts[value, default: 0] += 1
    }
    return order.map { (value: $0, count: counts[$0] ?? 0) }.reduce(nil) { best, next in
      guard let best else { return next }
      return next.count > best.count ? next : best
    }
  }

  /// Whether a part is at least so many percent of the whole.
  static func isShare(_ part: Int, of whole: Int, atLeast percent: Int) -> Bool {
    whole > 0 && part * 100 >= whole * percent
  }
}

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

/// One key of a configuration that was found out, and why.
struct AdoptionChoice: Hashable, Sendable {
  /// The key.
  let key: ConfigurationKey

  /// What stands behind the colon of the key: ` value`, or lines that begin with a line end.
  ///
  /// `nil` leaves the key out: what holds without it is right.
  let value: String?

  /// What was counted and an example, as one line.
  let reason: String

  /// The lines of the configuration for it.
  var lines: String { value.map { "# \(key.comment)\n\(key.rawValue):\($0)\n" } ?? "" }
}
