import PlanLanguage
import PlanWorkspace
package import PlanWorld
import SystemPackage

extension Workspace {
  /// Says how many files that may be plans are left out of a sparse checkout, or `nil` when none is.
  package func note(on sparse: SparseCheckout) -> String? {
    if let problem = sparse.problem {
      return "this checkout is sparse, and git does not say which plans are left out: \(problem.message)"
    }
    guard !sparse.files.isEmpty else { return nil }
    let missing = sparse.files.filter { path in
      path.starts(with: root) && (try? checkout.status(of: path)) == nil
    }
    guard !missing.isEmpty else { return nil }
    let found = PlanDiscovery.find(
      in: root, files: ListedFiles(missing.map { Workspace.pathInside(root, $0) }, in: root),
      scope: configuration.scope, isStateFolder: { PlanState.forFolder($0) != nil })
    switch found.candidates.count {
    case 0: return nil
    case 1: return "1 plan is not checked out, because this checkout is sparse"
    case let count: return "\(count) plans are not checked out, because this checkout is sparse"
    }
  }
}
