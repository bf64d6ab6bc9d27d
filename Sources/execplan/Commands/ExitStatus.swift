/// How the program ends.
enum ExitStatus: Int32, CaseIterable, Sendable {
  /// Done, and nothing needs attention.
  case done = 0
  /// Answered, with findings.
  case findings = 1
  /// Not done: no answer was given and nothing was written.
  case notDone = 2
}
