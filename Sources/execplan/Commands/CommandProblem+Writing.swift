import PlanOperations
import PlanWorkspace

extension CommandProblem {
  /// Puts the reason why nothing was written into words.
  init(writing error: any Error) {
    switch error {
    case let problem as CommandProblem: self = problem
    case let problem as FindPlanProblem: self.init(problem)
    default: self.init(Refusal(error))
    }
  }

  /// Shows a refusal, whose text may come from users and files.
  init(_ refusal: Refusal) {
    let details = refusal.details.map { detail in
      detail.split(separator: "\n").map { "\n  " + SafeText.escaped(String($0)) }.joined()
    }
    self.init(
      SafeText.escaped(refusal.message) + details.joined(), hint: refusal.hint.map(SafeText.escaped),
      status: refusal.isWritten ? .findings : .notDone)
  }
}
