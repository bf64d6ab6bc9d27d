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
