import PlanWorkspace

extension CommandContext {
  /// Notes that git refuses to answer in this checkout, for a command that does not need it.
  func noteRefusalOfGit() async throws {
    guard let problem = await GitTrust.refusal(around: WorkspaceRoot.find(in: world), in: world) else {
      return
    }
    let hint = problem.hint.map { "; \($0)" } ?? ""
    try note("note: git does not answer here: \(SafeText.escaped(problem.message + hint))\n")
  }
}
