import PlanWorld
import SystemPackage
import WorkspaceReading
import WorkspaceWriting

extension Draft {
  /// Refuses to make a file where git has one that is left out of a sparse checkout: the next commit would replace it.
  ///
  /// - Throws: ``Refusal`` that names the file.
  /// - Complexity: One run of git where something is made in a checkout that is sparse, none elsewhere.
  func checkLeftOut() async throws(Refusal) {
    let made = changes.compactMap { change in
      switch change {
      case .write(let path, nil, _), .moveFolder(_, to: let path): path
      case .write, .remove: nil
      }
    }
    guard !made.isEmpty else { return }
    let sparse = await SparseCheckout.find(around: workspace.root, .everything, in: world)
    guard sparse.problem == nil, let path = made.first(where: sparse.mayHold) else { return }
    throw Refusal(
      "\(display(path)) is in git, but not checked out here, because this checkout is sparse",
      hint: "'git sparse-checkout disable' checks everything out; or choose another name")
  }
}
