import MarkdownSyntax
import PlanIndexing
import PlanLanguage
import PlanOperations
import PlanText
import PlanWorkspace
import PlanWorld
import SystemPackage
import WorkspaceReading

/// Finds out how plans are written here, and writes it down in `execplan.yaml`; no other file is touched.
package struct DetectWorkspace: WritingOperation {
  /// Whether AGENTS.md and CLAUDE.md tell agents what to do.
  package var withAgents = false

  /// Makes the operation.
  package init() {}

  package var title: String { "init --detect" }

  package func plan(_ draft: inout Draft) async throws -> WriteReport {
    let name = WorkspaceConfiguration.fileName
    let path = draft.workspace.root.appending(name)
    if try draft.bytesIfPresent(path) != nil {
      throw Refusal(
        "\(name) is there already",
        hint: "'execplan config show' says what holds; 'execplan uninstall' removes it")
    }
    if let problem = draft.workspace.problems.first {
      throw Refusal("cannot look for plans in \(problem.path): \(problem.reason)")
    }
    let survey = try await draft.survey()
    guard !survey.plans.isEmpty || !survey.strays.isEmpty else {
      throw Refusal(
        "there are no plans here to learn from",
        hint: "'execplan init' sets a new workspace up; 'execplan doctor' says where plans were looked for")
    }
    let (choices, dropped, states) = await settled(survey, in: draft)
    let bytes = Self.bytes(of: choices)
    try draft.create(path, bytes)
    if withAgents {
      let reading = WorkspaceConfiguration.read(
        bytes, yaml: LibYAMLReader(), version: ProductVersion.current)
      try draft.setAgentBlocks(folder: reading.configuration.newPlanFolder ?? "plans", maintainers: [])
    }
    let counts = PlanState.allCases.sorted { $0.rank < $1.rank }.compactMap { state in
      states[state].map { "\($0) \(state.rawValue)" }
    }
    let total = states.values.reduce(0, +)
    return WriteReport(
      "found \(total.counted("plan")): \(counts.joined(separator: ", "))",
      notes: choices.map { "\($0.key.rawValue): \($0.reason)" } + dropped)
  }

  /// Returns the bytes of a configuration.
  private static func bytes(of choices: [AdoptionChoice]) -> [UInt8] {
    let parts = choices.map(\.lines).filter { !$0.isEmpty }
    return Array(parts.joined(separator: "\n").utf8)
  }

  /// Takes back choices that would give a plan another state than it declares.
  ///
  /// - Returns: The choices that are left, what was taken back in words, and the plans by state.
  private func settled(
    _ survey: AdoptionSurvey, in draft: Draft
  ) async -> (choices: [AdoptionChoice], dropped: [String], states: [PlanState: Int]) {
    var choices = survey.choices
    var dropped: [String] = []
    let known = Dictionary(
      survey.plans.filter(\.declaresState).map { ($0.path, $0.state) },
      uniquingKeysWith: { first, _ in first })
    var states = await draft.states(under: Self.bytes(of: choices))
    var moved = known.filter { states[$0.key] != $0.value }
    for key in [ConfigurationKey.state, .index, .profile] where !moved.isEmpty {
      guard let place = choices.firstIndex(where: { $0.key == key && $0.value != nil }) else { continue }
      var fewer = choices
      let value = key == .index ? " null" : nil
      fewer[place] = AdoptionChoice(key: key, value: value, reason: choices[place].reason)
      let statesOfFewer = await draft.states(under: Self.bytes(of: fewer))
      let movedByFewer = known.filter { statesOfFewer[$0.key] != $0.value }
      guard movedByFewer.count < moved.count else { continue }
      let paths = moved.keys.filter { movedByFewer[$0] == nil }.sorted()
      dropped.append(
        "\(key.rawValue) is left as it is: otherwise \(paths.first ?? "a plan")"
          + (paths.count > 1 ? " and \(paths.count - 1) more" : "") + " would change state")
      (choices, states, moved) = (fewer, statesOfFewer, movedByFewer)
    }
    return (choices, dropped, Dictionary(states.map { ($0.value, 1) }, uniquingKeysWith: +))
  }
}

extension Draft {
  /// Returns the state of every plan as it is under a configuration.
  fileprivate func states(under bytes: [UInt8]) async -> [String: PlanState] {
    let reading = WorkspaceConfiguration.read(bytes, yaml: LibYAMLReader(), version: ProductVersion.current)
    let workspace = Workspace(in: world, assuming: reading.configuration)
    let found = await workspace.plans(in: workspace.files) { file, plan in
      (file.displayPath, workspace.decision(on: plan, in: file).state)
    }
    return Dictionary(found.plans, uniquingKeysWith: { first, _ in first })
  }

  /// Looks at every Markdown file.
  fileprivate mutating func survey() async throws(Refusal) -> AdoptionSurvey {
    let workspace = self.workspace
    let surveyed = await workspace.plans(in: workspace.files) { file, plan in
      let decision = workspace.decision(on: plan, in: file)
      return SurveyedPlan(plan, in: file, decision: decision, root: workspace.root)
    }
    notes += surveyed.unreadable.map { "\($0.path) cannot be read and was left out: \($0.reason)" }
    let plans = surveyed.plans
    let known = Set(plans.map(\.path))
    let others: [FilePath]
    do throws(FileError) {
      others = try MarkdownFiles.find(in: workspace.root, files: workspace.checkout)
    } catch {
      throw Refusal("cannot look for plans in \(display(error.path)): \(error)")
    }
    let root = workspace.root
    let unknown = others.filter { !known.contains(Workspace.displayPath(of: $0, in: root)) }
    let reader = ParallelReader(files: workspace.checkout)
    let sights = await reader.map(unknown, limit: PlanFile.maximumByteCount) { index, result -> OtherFile? in
      guard case .success(let bytes) = result else { return nil }
      let shown = Workspace.displayPath(of: unknown[index], in: root)
      return OtherFile(bytes, at: shown, plans: known)
    }
    let files = sights.compactMap(\.self)
    return AdoptionSurvey(
      plans: plans, indexes: files.compactMap(\.index), strays: OtherFile.places(ofStraysIn: files),
      templates: files.filter(\.isTemplate).map(\.path))
  }
}
