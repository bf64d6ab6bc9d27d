/// What a section of a plan is for, whatever its heading says.
///
/// Progress and Status are both ``status``. A section whose heading means nothing fixed has no role.
package enum SectionRole: String, CaseIterable, Hashable, Sendable {
  /// Why the work matters and what success is.
  case purpose
  /// What a newcomer must know before starting.
  case context
  /// What is meant to change and what is not.
  case scope
  /// What must hold throughout: invariants, tolerances, assumptions.
  case constraints
  /// The approach, in prose or as ordered work.
  case work
  /// The single steps and tasks.
  case steps
  /// Phases and milestones.
  case milestones
  /// Commands, expected results and acceptance criteria.
  case validation
  /// How to repeat, roll back or recover.
  case recovery
  /// What has been done so far.
  case status
  /// The decision log.
  case decisions
  /// Surprises and findings along the way.
  case discoveries
  /// What came of it.
  case outcomes
  /// What remains, what blocks, what comes next.
  case followUp
  /// Transcripts, files and notes.
  case artifacts
  /// Interfaces and contracts.
  case interfaces
  /// What must be there or finished first.
  case dependencies
  /// What nobody has answered yet.
  case questions
  /// What could go wrong.
  case risks
  /// How the plan document itself changed.
  case updateLog
}

/// Roles that sections of a plan have.
package struct SectionRoleSet: Hashable, Sendable, BitwiseCopyable {
  private var bits: UInt32 = 0

  /// Makes a set of roles.
  package init(_ roles: some Sequence<SectionRole>) {
    for role in roles { insert(role) }
  }

  /// Adds a role.
  package mutating func insert(_ role: SectionRole) { bits |= role.bit }

  /// Whether the set holds a role.
  package func contains(_ role: SectionRole) -> Bool { bits & role.bit != 0 }
}

extension SectionRole {
  /// One bit for each role.
  fileprivate var bit: UInt32 {
    switch self {
    case .purpose: 1 << 0
    case .context: 1 << 1
    case .scope: 1 << 2
    case .constraints: 1 << 3
    case .work: 1 << 4
    case .steps: 1 << 5
    case .milestones: 1 << 6
    case .validation: 1 << 7
    case .recovery: 1 << 8
    case .status: 1 << 9
    case .decisions: 1 << 10
    case .discoveries: 1 << 11
    case .outcomes: 1 << 12
    case .followUp: 1 << 13
    case .artifacts: 1 << 14
    case .interfaces: 1 << 15
    case .dependencies: 1 << 16
    case .questions: 1 << 17
    case .risks: 1 << 18
    case .updateLog: 1 << 19
    }
  }
}
