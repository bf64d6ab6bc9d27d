package import PlanLanguage

/// Why an entry cannot be written into a plan.
///
/// The plan is unchanged when one is thrown.
package enum EditingError: Error, Hashable, Sendable {
  /// The plan has no section for it; ``Plan/addingSection(_:)`` makes one.
  case noSection(SectionRole)
  /// Code or HTML that begins on the line is not ended before the place where the entry belongs.
  case unclosedBlock(line: Int)
  /// The decision log is a table, on the line, that has no column for the named part.
  case noColumn(String, line: Int)
  /// A name would not be read back as it was given.
  case unreadableName(String)
  /// A dependency would not be read back as it was given.
  case unreadableDependency(String)
  /// A link holds white space or control characters, or is empty.
  case unreadableLink(String)
  /// No step has the given place in ``Plan/steps()``.
  case noStep(Int)
}
