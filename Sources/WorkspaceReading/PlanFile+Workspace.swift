import PlanLanguage
package import PlanWorkspace
package import PlanWorld
package import SystemPackage

extension PlanFile {
  /// Makes a file from what the search has found.
  package init(candidate: PlanCandidate) {
    path = candidate.path
    displayPath = candidate.relativePath
    pathSlug = candidate.slug
    stateFolder = candidate.stateFolder { PlanState.forFolder($0) != nil }
    planRoot = candidate.planRoot
    found = candidate.found
  }

  /// Makes a file from a path that a person named.
  ///
  /// - Parameters:
  ///   - path: An absolute path without `.` and `..`.
  ///   - root: The folder that the workspace begins at.
  ///   - scope: What the workspace names itself.
  ///   - files: Where to look for the checkout of a file outside the workspace.
  package init(named path: FilePath, root: FilePath, scope: PlanScope, files: any FileReading) {
    let folder = path.removingLastComponent()
    var base = root
    if !path.starts(with: root) {
      let checkout = WorkspaceRoot.find(from: folder, files: files)
      let isWorkspace =
        WorkspaceRoot.isConfigured(checkout, files: files) || WorkspaceRoot.isCheckout(checkout, files: files)
      base = isWorkspace ? checkout : "/"
    }
    var below = folder
    _ = below.removePrefix(base)
    let isRootNamed = base.lastComponent.map { PlanNaming.isPlanRoot($0.text) } ?? false
    let isNamed = { (folder: FilePath) in
      base == root && scope.folders.contains(Workspace.pathInside(root, folder))
    }
    var planRoot = isRootNamed || isNamed(base) ? base : nil
    var states: [String] = []
    var archive: String?
    var current = base
    for component in below.components {
      current.append(component)
      if planRoot != nil {
        states.append(component.text)
      } else if PlanNaming.isPlanRoot(component.text) || isNamed(current) {
        planRoot = current
        if let archive { states.append(archive) }
        if isNamed(current) { states.append(component.text) }
      } else if PlanNaming.isArchive(component.text) {
        archive = component.text
      }
    }
    self.path = path
    displayPath = Workspace.displayPath(of: path, in: root)
    pathSlug = PlanNaming.slug(forPath: path)
    stateFolder = states.last { PlanState.forFolder($0) != nil }
    self.planRoot = planRoot ?? (isNamed(path) ? folder : nil)
    found = nil
  }
}
