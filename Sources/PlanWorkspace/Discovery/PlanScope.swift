package import PlanText

/// Which files a workspace names as plans, or as none, besides what their names say.
package struct PlanScope: Hashable, Sendable {
  /// The folders of plans, and single files that are plans, from the workspace with `/` between their parts.
  ///
  /// An empty path is the workspace itself.
  package let folders: Set<String>

  /// Files that are no plans.
  package let exclusions: [PathPattern]

  /// Makes a scope.
  package init(folders: Set<String> = [], exclusions: [PathPattern] = []) {
    self.folders = folders
    self.exclusions = exclusions
  }

  /// Whether a file is not to be taken for a plan.
  package func excludes(_ path: String) -> Bool {
    !exclusions.isEmpty && exclusions.contains { $0.matches(path) }
  }
}
