import MarkdownSyntax
import PlanIndexing
import PlanText
import PlanWorld
import SystemPackage
import WorkspaceReading

/// Brings the index up to date.
package struct UpdateIndex: WritingOperation {
  /// Makes the operation.
  package init() {}

  package var title: String { "index" }

  package func plan(_ draft: inout Draft) async throws -> WriteReport {
    guard let path = draft.indexPath else {
      throw Refusal(
        "this workspace has no index", hint: "name its file with 'index:' in execplan.yaml")
    }
    guard try draft.bytesIfPresent(path) != nil else {
      throw Refusal(
        "there is no index at \(draft.display(path))", hint: "'execplan init' makes one")
    }
    let sparse = await SparseCheckout.find(around: draft.workspace.root, .markdown, in: draft.world)
    let facts = await draft.indexFacts(sparse)
    guard facts.unreadable.isEmpty else {
      throw Refusal(
        "cannot bring the index up to date while a plan cannot be read",
        details: facts.unreadable.map { "\($0.path): \($0.reason)" })
    }
    var problems: [IndexFinding] = []
    let shown = draft.display(path)
    try draft.edit(path) { bytes in
      let index = PlanIndex(parsing: bytes, at: shown)
      problems = try index.problems(comparedWith: facts.plans)
      return try index.rebuilding(from: facts.plans)
    }
    let rest = draft.workspace.note(on: sparse).map { "; \($0)" } ?? ""
    return WriteReport(
      (problems.isEmpty ? "\(shown) is up to date" : "brought \(shown) up to date") + rest,
      notes: problems.map { problem in
        let place = problem.line.map { "\(shown):\($0)" } ?? shown
        return "\(place): \(problem.message)" + (problem.isMended ? "" : " (left to you)")
      })
  }
}

extension Draft {
  /// Reads what the index has to say of each plan.
  ///
  /// The lines of plans that are left out of a sparse checkout lead somewhere, and stay as they are.
  fileprivate func indexFacts(
    _ sparse: SparseCheckout
  ) async -> (plans: IndexFacts, unreadable: [UnreadableFile]) {
    let workspace = self.workspace
    let readings = await workspace.plans(in: workspace.files) { file, plan in
      IndexFacts.Fact(line: IndexLine(file, plan), state: workspace.decision(on: plan, in: file).state)
    }
    var others = Set(readings.strangers.map { PathKey($0) })
    for path in workspace.indexed.keys where !others.contains(path) {
      let file = workspace.root.pushing(FilePath(text: path.text)).lexicallyNormalized()
      if (try? isMissing(file)) != true || sparse.mayHold(file) { others.insert(path) }
    }
    return (
      IndexFacts(plans: readings.plans, otherFiles: others), workspace.problems + readings.unreadable
    )
  }
}
