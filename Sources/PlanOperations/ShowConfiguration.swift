import PlanEditing
import PlanLanguage
import PlanModel
import PlanText
import PlanWorkspace
package import PlanWorld
import SystemPackage
import WorkspaceReading

/// Says what holds in a workspace, and where each value comes from.
package struct ShowConfiguration: Hashable, Sendable {
  /// Makes the question.
  package init() {}

  /// Reads the configuration.
  package func run(in world: World) -> ConfigurationAnswer {
    let workspace = Workspace(in: world, extent: .index)
    let isThere = WorkspaceRoot.isConfigured(workspace.root, files: world.files)
    return ConfigurationAnswer(
      root: workspace.root.text, file: isThere ? WorkspaceConfiguration.fileName : nil,
      settings: ConfigurationKey.allCases.map { key in
        ConfigurationAnswer.Setting(key: key, values: Self.values(of: key, workspace.configuration))
      },
      problems: workspace.problems)
  }

  private typealias Value = ConfigurationAnswer.Value

  private static func values(
    of key: ConfigurationKey, _ configuration: WorkspaceConfiguration
  ) -> [Value] {
    let profile = configuration.profile?.value
    /// What the profile says, or that it is up to each plan's own.
    func usual(_ read: (Profile) -> [String]) -> [Value] {
      guard let profile else { return [] }
      return read(profile).map { Value(text: $0, source: .profile(profile.name)) }
    }
    func set<Element>(_ values: [ConfiguredValue<Element>], _ text: (Element) -> String) -> [Value] {
      values.map { Value(text: text($0.value), source: .file(line: $0.line)) }
    }
    func set<Element>(_ value: ConfiguredValue<Element>?, _ text: (Element) -> String) -> [Value] {
      value.map { [Value(text: text($0.value), source: .file(line: $0.line))] } ?? []
    }
    switch key {
    case .requires: return set(configuration.requires) { $0 }
    case .profile: return set(configuration.profile, \.name)
    case .folders:
      return configuration.folders.isEmpty ? usual(\.folders) : set(configuration.folders) { $0 }
    case .exclude: return set(configuration.exclusions, \.text)
    case .names:
      return configuration.names == nil
        ? [Value(text: PlanNamePattern.usual.text, source: .builtIn)] : set(configuration.names, \.text)
    case .index: return index(configuration)
    case .state:
      let named = set(configuration.statePlaces, \.rawValue)
      let others = usual { $0.statePlaces.map(\.rawValue) }
      return named + others.filter { other in !named.contains { $0.text == other.text } }
    case .sections:
      return configuration.sections.isEmpty
        ? usual { $0.sections.map(text) } : set(configuration.sections, text)
    case .aliases: return set(configuration.aliases) { "\($0.role.rawValue): \($0.heading)" }
    case .entry:
      return configuration.entry == nil
        ? usual { [$0.entryForm.pattern] } : set(configuration.entry, \.pattern)
    case .template: return set(configuration.template) { $0 }
    case .maintainers: return set(configuration.maintainers) { $0 }
    case .gates:
      return ClosingGate.Name.allCases.map { gate in
        Value(
          text: "\(gate.rawValue): \(configuration.setting(of: gate).rawValue)",
          source: configuration.gates[gate].map { .file(line: $0.line) } ?? .builtIn)
      }
    case .rules:
      return configuration.rules.sorted { $0.value.line < $1.value.line }.map { name, setting in
        Value(text: "\(name): \(setting.value.rawValue)", source: .file(line: setting.line))
      }
    case .timeTolerance:
      return configuration.timeTolerance == nil
        ? [Value(text: "5", source: .builtIn)] : set(configuration.timeTolerance) { String($0) }
    case .staleAfter:
      return configuration.staleAfter == nil
        ? [Value(text: "3", source: .builtIn)] : set(configuration.staleAfter) { String($0) }
    case .documents: return set(configuration.documents, \.text)
    case .workingDays: return set(configuration.workingDays, \.rawValue)
    case .holidays: return set(configuration.holidays, \.description)
    case .statuses: return set(configuration.statuses) { $0 }
    case .tags: return set(configuration.tags) { $0 } + set(configuration.tagFile) { $0 }
    }
  }

  private static func index(_ configuration: WorkspaceConfiguration) -> [Value] {
    var values: [Value] = []
    switch (configuration.index, configuration.profile?.value) {
    case (let index?, _):
      let text =
        switch index.value {
        case .none: "null"
        case .at(let path): path
        }
      values.append(Value(text: text, source: .file(line: index.line)))
    case (nil, let profile?):
      values.append(Value(text: profile.indexPath ?? "null", source: .profile(profile.name)))
    case (nil, nil):
      values.append(Value(text: Profile.governance.indexPath ?? "null", source: .builtIn))
    }
    if let form = configuration.indexForm {
      values.append(Value(text: "form: \(form.value.rawValue)", source: .file(line: form.line)))
    }
    return values
  }

  private static func text(_ section: SectionForm) -> String {
    "\(section.heading) (\(section.role.rawValue)\(section.isRequired ? "" : ", optional"))"
  }
}
