package import HistoryOperations
import PlanIndexing
package import PlanLanguage
package import PlanModel
package import PlanText
package import WorkspaceReading

/// The plans of a workspace.
package struct PlanList: Sendable {
  /// The folder that the workspace begins at.
  package let root: String

  /// The plans that were asked for, in the order that was asked for.
  package let plans: [PlanSummary]

  /// The files and folders that could not be read; no filter leaves one out.
  package let unreadable: [UnreadableFile]

  /// How many plans of the whole workspace are in each state, filters or not.
  package let counts: [PlanState: Int]

  /// How many plans fit the question and were cut off by its limit.
  package let beyondLimit: Int

  /// How many plans fit the question in everything but their state, by state.
  package let hidden: [PlanState: Int]

  /// Whether ages were to be checked against git.
  package let hasHistory: Bool

  /// Whether the age of every plan was checked against git; not of one that git does not know here.
  package var areAgesChecked: Bool { hasHistory && plans.allSatisfy { $0.checked != nil } }

  /// Whether branches or other checkouts were looked at.
  package let isEverywhere: Bool

  /// When the branches of remotes were last fetched, or `nil` when that is not known.
  package let lastFetched: UTCTimestamp?

  /// What else is to be said, in sentences for a person.
  package let notes: [String]
}

/// One plan as a row of a list.
///
/// Handed on from reading to sorting to rendering, which costs one reference instead of a copy of all texts.
package final class PlanSummary: Sendable {
  /// The path from the folder that the list is about, with `/` between its parts.
  package let path: String
  /// The folder of its workspace from the same place, `.` for that place itself.
  package let workspace: String
  /// The slug.
  package let slug: String
  /// The title, or `nil` when the plan has none.
  package let title: String?
  /// The state, with the index taken into account.
  package let state: PlanState
  /// The name of the profile that fits best.
  package let profile: String
  /// The newest stamp and its age.
  package let age: PlanAge
  /// How many steps are in each state.
  package let progress: Progress
  /// The people who answer for the plan, else the one who has the next step.
  package let owners: [String]
  /// The next step as one line, or `nil` when none is left.
  package let nextStep: String?
  /// The line of the next step, 1-based.
  package let nextStepLine: Int?
  /// How old it is by git, or `nil` when nobody has asked git or git does not know the plan.
  package let checked: CheckedAge?
  /// Where this version lives when that is not here.
  package let version: PlanVersion?
  /// How many findings the reader has on the plan.
  package let findings: Int

  /// Summarises a plan of the workspace in a folder.
  init(
    _ details: PlanDetails, in workspace: String, checked: CheckedAge? = nil, version: PlanVersion? = nil
  ) {
    let plan = details.plan
    self.checked = checked
    self.version = version
    let next = plan.nextStep
    self.workspace = workspace
    path = workspace == "." ? details.file.displayPath : "\(workspace)/\(details.file.displayPath)"
    slug = details.slug
    title = plan.title
    state = details.decision.state
    profile = plan.profile.name
    age = details.age
    progress = plan.progress
    nextStep = next.map(plan.textLine)
    nextStepLine = next?.line
    findings = plan.diagnostics.count + (details.decision.disagreement == nil ? 0 : 1)
    let owners = plan.owners
    self.owners = owners.isEmpty ? [next.flatMap(plan.owner)].compactMap(\.self) : owners
  }
}

extension PlanSummary {
  /// The newest time that counts, in seconds since 1970.
  package var newestInstant: Int64? { checked?.newest?.secondsSince1970 ?? age.newest?.latestInstant }

  /// Whether nothing has been written for so many days, by git where git was asked.
  package func isOlder(thanDays days: Int) -> Bool {
    guard let seconds = checked?.seconds else { return age.isOlder(thanDays: days) }
    return seconds > Int64(days) * 86_400
  }
}
