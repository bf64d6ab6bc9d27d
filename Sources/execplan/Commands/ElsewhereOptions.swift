import ArgumentParser
import PlanOperations

/// The options that say where plans are looked for besides the working tree.
struct ElsewhereOptions: ParsableArguments {
  @Flag(help: "Also look at the branches of this repository")
  var branches = false

  @Option(
    help: ArgumentHelp("Only branches whose name has this form, such as 'feature/*'", valueName: "pattern"))
  var branch: String?

  @Flag(help: "Also look at the branches of remotes, as they were last fetched")
  var remotes = false

  @Flag(help: "Also look at the other worktrees, with what is not committed there")
  var worktrees = false

  /// What is looked at, or `nil` for the working tree alone.
  var scope: BranchScope? {
    guard branches || branch != nil || remotes || worktrees else { return nil }
    var scope = BranchScope()
    scope.hasBranches = branches || branch != nil
    scope.pattern = branch
    scope.hasRemotes = remotes
    scope.hasWorktrees = worktrees
    return scope
  }
}
