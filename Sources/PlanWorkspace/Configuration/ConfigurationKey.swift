/// The keys that a configuration may hold; there are no others.
package enum ConfigurationKey: String, CaseIterable, Hashable, Sendable {
  case requires
  case profile
  case folders
  case exclude
  case names
  case index
  case state
  case sections
  case aliases
  case entry
  case template
  case maintainers
  case gates
  case rules
  case staleAfter = "stale-after"
  case timeTolerance = "time-tolerance"
  case workingDays = "working-days"
  case holidays
  case documents
  case statuses
  case tags

  /// What the key is for, for the comment above it.
  package var comment: String {
    switch self {
    case .requires: "the least version of execplan that may be used here"
    case .profile: "how plans are written: governance, cookbook or harness"
    case .folders: "where plans lie; new ones are written to the first"
    case .exclude: "Markdown files in folders of plans that are none, as patterns of paths"
    case .names: "how the files of new plans are named"
    case .index: "the list of all plans, or null"
    case .state: "where the state of a plan is declared, the most binding place first"
    case .sections: "the sections of a plan in their order"
    case .aliases: "other names of sections, by role"
    case .entry: "how a new status entry begins"
    case .template: "a file that new plans are made from"
    case .maintainers: "who is asked for feedback"
    case .gates: "what keeps a plan from being closed: on, off or warn"
    case .rules: "how bad the findings of a rule are: error, warning or off"
    case .staleAfter: "after how many days without an entry an active plan is stale"
    case .timeTolerance: "by how many minutes a stamp may be later than its commit or the clock"
    case .workingDays: "the days of a week that count for stale-after, such as mon; all when there are none"
    case .holidays: "days that do not count for stale-after"
    case .statuses: "the states that governed documents may be in"
    case .documents: "other Markdown files that 'check' governs, as patterns of paths"
    case .tags: "the tags that plans and documents may have, or the path of a YAML file that lists them"
    }
  }
}
