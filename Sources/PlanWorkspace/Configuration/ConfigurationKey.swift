/// The keys that a configuration may hold; there are no others.
package enum ConfigurationKey: String, CaseIterable, Hashable, Sendable {
  case profile
  case maintainers
  case index
  case folders
  case template
  case requires
  case gates

  /// What the key is for, for the comment above it.
  var comment: String {
    switch self {
    case .profile: "how plans are written: governance, cookbook or harness"
    case .maintainers: "who is asked for feedback"
    case .index: "the list of all plans, or null"
    case .folders: "where plans lie; new ones are written to the first"
    case .template: "a file that new plans are made from"
    case .requires: "the least version of execplan that may be used here"
    case .gates: "what keeps a plan from being closed: on, off or warn"
    }
  }
}
