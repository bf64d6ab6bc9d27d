import PlanIndexing
import PlanLanguage
import PlanModel
import PlanText
package import PlanWorld
import SystemPackage
import WorkspaceReading

/// Looks at a workspace and says what may surprise its users.
package struct DiagnoseWorkspace: Hashable, Sendable {
  /// How many paths are named for one reason.
  package static let exampleCount = 3

  /// Makes the question.
  package init() {}

  /// Looks at the workspace.
  package func run(in world: World) async -> Diagnosis {
    let workspace = Workspace(in: world)
    let readings = await workspace.plans(in: workspace.files) { file, plan in
      (
        path: file.displayPath, slug: plan.ownSlug ?? file.pathSlug, profile: plan.profile.name,
        state: workspace.decision(on: plan, in: file).state
      )
    }
    var paths: [String: [String]] = [:]
    var profiles: [String: Int] = [:]
    var states: [PlanState: Int] = [:]
    for plan in readings.plans {
      paths[plan.slug, default: []].append(plan.path)
      profiles[plan.profile, default: 0] += 1
      states[plan.state, default: 0] += 1
    }
    let unreadable = workspace.problems + readings.unreadable
    let duplicates = paths.filter { $0.value.count > 1 }
      .map { Diagnosis.DuplicateSlug(slug: $0.key, paths: $0.value) }
      .sorted { $0.slug.utf8Precedes($1.slug) }
    var skipped = SkippedFileSearch(workspace: workspace, files: workspace.checkout).run()
    if !readings.strangers.isEmpty {
      skipped.append(Self.skipped("named like a plan, without the sections of one", readings.strangers))
    }
    let report = Surroundings(in: world)
    let count = states.values.reduce(0, +)
    let sorted = unreadable.sorted { $0.path.utf8Precedes($1.path) }
    let refusal = await GitTrust.refusal(around: workspace.root, in: world).map { problem in
      Diagnosis.Check(
        name: "repository", isFine: false, message: "git does not answer here: \(problem.message)",
        hint: problem.hint)
    }
    let checks =
      report.checks(workspace) + [refusal].compactMap(\.self)
      + WriterDiagnosis(workspace: workspace, world: world).checks()
      + Self.checks(planCount: count, unreadable: sorted, duplicates: duplicates, skipped: skipped)
    return Diagnosis(
      version: ProductVersion.current, platform: Surroundings.platform, root: workspace.root.text,
      isCheckout: workspace.isCheckout, git: report.git, planCount: count, profiles: profiles, states: states,
      unreadable: sorted, duplicateSlugs: duplicates, skipped: skipped, locale: report.locale,
      terminal: report.terminal, checks: checks)
  }

  static func skipped(_ reason: String, _ paths: [String]) -> Diagnosis.SkippedFiles {
    let sorted = paths.sorted { $0.utf8Precedes($1) }
    return Diagnosis.SkippedFiles(
      reason: reason, count: sorted.count, examples: Array(sorted.prefix(exampleCount)))
  }

  private static func checks(
    planCount: Int, unreadable: [UnreadableFile], duplicates: [Diagnosis.DuplicateSlug],
    skipped: [Diagnosis.SkippedFiles]
  ) -> [Diagnosis.Check] {
    var checks = [
      planCount == 0
        ? Diagnosis.Check(
          name: "plans", isFine: false, message: "no plans were found",
          hint: "plans are Markdown files in a folder such as docs/development/plans, .agent/execplans or "
            + "docs/exec-plans")
        : Diagnosis.Check(name: "plans", isFine: true, message: planCount.counted("plan"), hint: nil)
    ]
    for file in unreadable {
      checks.append(
        Diagnosis.Check(
          name: "readable", isFine: false, message: "cannot read \(file.path): \(file.reason)",
          hint: "make it readable, or move it out of the folder of plans"))
    }
    if unreadable.isEmpty {
      checks.append(
        Diagnosis.Check(name: "readable", isFine: true, message: "every file could be read", hint: nil))
    }
    for duplicate in duplicates {
      checks.append(
        Diagnosis.Check(
          name: "slugs", isFine: false,
          message: "the slug '\(duplicate.slug)' names \(duplicate.paths.count.counted("plan")): "
            + duplicate.paths.joined(separator: ", "),
          hint: "name these plans by their paths, or give each a slug of its own"))
    }
    if duplicates.isEmpty, planCount > 0 {
      checks.append(
        Diagnosis.Check(name: "slugs", isFine: true, message: "every slug names one plan", hint: nil))
    }
    for group in skipped {
      let rest = group.count > group.examples.count ? ", …" : ""
      checks.append(
        Diagnosis.Check(
          name: "skipped", isFine: true,
          message: "\(group.count.counted("file")) \(group.reason): "
            + group.examples.joined(separator: ", ") + rest,
          hint: nil))
    }
    return checks
  }
}
