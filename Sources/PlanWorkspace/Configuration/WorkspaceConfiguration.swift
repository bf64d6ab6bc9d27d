package import PlanLanguage
package import PlanModel
package import PlanText
import PlanWorld

/// What a workspace says about itself in `execplan.yaml`.
///
/// A value that is `nil` is not set; what holds then is up to the profile. All values keep their lines.
package struct WorkspaceConfiguration: Hashable, Sendable {
  /// The name of the file, in the folder that the workspace begins at.
  package static let fileName = WorkspaceRoot.configurationName

  /// Where the index lies.
  package enum Index: Hashable, Sendable {
    /// There is none.
    case none
    /// At a path from the workspace.
    case at(String)
  }

  /// The least version of the product that may be used.
  package internal(set) var requires: ConfiguredValue<String>?

  /// How plans are written.
  package internal(set) var profile: ConfiguredValue<Profile>?

  /// The folders of plans from the workspace; `new` writes to the first.
  package internal(set) var folders: [ConfiguredValue<String>] = []

  /// Files that are no plans, wherever they lie.
  package internal(set) var exclusions: [ConfiguredValue<PathPattern>] = []

  /// How the files of new plans are named.
  package internal(set) var names: ConfiguredValue<PlanNamePattern>?

  /// Where the index lies.
  package internal(set) var index: ConfiguredValue<Index>?

  /// How an index that is made lists plans.
  package internal(set) var indexForm: ConfiguredValue<IndexForm>?

  /// Where the state is declared, the most binding place first.
  package internal(set) var statePlaces: [ConfiguredValue<StateDeclaration.Place>] = []

  /// The sections of a plan in their order; empty when the profile's are meant.
  package internal(set) var sections: [ConfiguredValue<SectionForm>] = []

  /// Other names of sections.
  package internal(set) var aliases: [ConfiguredValue<SectionAlias>] = []

  /// How a new status entry begins.
  package internal(set) var entry: ConfiguredValue<EntryForm>?

  /// The file that new plans are made from, from the workspace.
  package internal(set) var template: ConfiguredValue<String>?

  /// Who is asked for feedback.
  package internal(set) var maintainers: [ConfiguredValue<String>] = []

  /// The gates that are set.
  package internal(set) var gates: [ClosingGate.Name: ConfiguredValue<ClosingGate.Setting>] = [:]

  /// The rules that are set: a severity, or off.
  package internal(set) var rules: [String: ConfiguredValue<RuleSetting>] = [:]

  /// After how many days without an entry an active plan is stale.
  package internal(set) var staleAfter: ConfiguredValue<Int>?

  /// By how many minutes a stamp may be later than its commit or the clock.
  package internal(set) var timeTolerance: ConfiguredValue<Int>?

  /// Other Markdown files that are checked.
  package internal(set) var documents: [ConfiguredValue<PathPattern>] = []

  /// The states that governed documents may be in; empty when the usual ones are meant.
  package internal(set) var statuses: [ConfiguredValue<String>] = []

  /// The tags that there are; empty when any will do, or when a file lists them.
  package internal(set) var tags: [ConfiguredValue<String>] = []

  /// The file that lists the tags, from the workspace.
  package internal(set) var tagFile: ConfiguredValue<String>?

  /// The days of a week on which work goes on; empty when all are.
  package internal(set) var workingDays: [ConfiguredValue<Weekday>] = []

  /// Days on which nobody works.
  package internal(set) var holidays: [ConfiguredValue<CalendarDate>] = []

  /// Makes a configuration in which nothing is set.
  package init() {}
}

extension WorkspaceConfiguration {
  /// The path of the index from the workspace, or `nil` when there is none.
  ///
  /// - Parameter usual: The profile that holds where none is set.
  /// - Returns: The path that is set, else that of the profile.
  package func indexPath(_ usual: Profile) -> String? {
    switch index?.value {
    case .at(let path): path
    case .some(.none): nil
    case nil: (profile?.value ?? usual).indexPath
    }
  }

  /// Which files are plans and which are none.
  package var scope: PlanScope {
    PlanScope(
      folders: Set(folders.map { $0.value == "." ? "" : $0.value }), exclusions: exclusions.map(\.value))
  }

  /// The folder that new plans are written to, or `nil`; of the paths that are set some may be files.
  package var newPlanFolder: String? {
    folders.first { PlanNaming.markdownStem($0.value) == nil }?.value
  }

  /// What happens at a gate; gates that are not set are on.
  package func setting(of gate: ClosingGate.Name) -> ClosingGate.Setting {
    gates[gate]?.value ?? .on
  }

  /// How plans are written here.
  package var houseStyle: HouseStyle {
    var style = HouseStyle()
    style.base = profile?.value
    style.sections = sections.isEmpty ? nil : sections.map(\.value)
    style.entryForm = entry?.value
    style.statePlaces = statePlaces.map(\.value)
    let names =
      sections.map { ($0.value.heading, $0.value.role) } + aliases.map { ($0.value.heading, $0.value.role) }
    style.aliases = names.isEmpty ? nil : RoleAliasOverlay(names)
    return style
  }
}

/// Something in a configuration that cannot be used.
package struct ConfigurationError: Error, Hashable, Sendable {
  /// The line, 1-based.
  package let line: Int

  /// The column in bytes, 1-based.
  package let column: Int

  /// What is the matter, for the user: lowercase, without a final period.
  package let message: String

  /// What to do about it, or `nil` where the message says it.
  package let hint: String?
}

extension ConfigurationError: CustomStringConvertible {
  package var description: String { "\(line):\(column): \(message)" }

  /// The message with what to do about it.
  package var explained: String { hint.map { "\(message); \($0)" } ?? message }
}

/// A setting and the place that it comes from.
package struct ConfiguredValue<Value: Sendable>: Sendable {
  /// The value.
  package let value: Value

  /// The line of the configuration that sets it, 1-based.
  package let line: Int

  /// Makes a setting.
  package init(_ value: Value, line: Int) {
    self.value = value
    self.line = line
  }
}

extension ConfiguredValue: Equatable where Value: Equatable {}
extension ConfiguredValue: Hashable where Value: Hashable {}

/// What a workspace says about one rule.
package enum RuleSetting: String, CaseIterable, Hashable, Sendable {
  /// Its findings are errors.
  case error
  /// Its findings are warnings.
  case warning
  /// It is not run.
  case off
}

/// Another name of a section.
package struct SectionAlias: Hashable, Sendable {
  /// The heading as people write it.
  package let heading: String
  /// What the section is for.
  package let role: SectionRole

  /// Makes an alias.
  package init(heading: String, role: SectionRole) {
    self.heading = heading
    self.role = role
  }
}

/// A day of the week.
package enum Weekday: String, CaseIterable, Hashable, Sendable {
  case mon
  case tue
  case wed
  case thu
  case fri
  case sat
  case sun
}
