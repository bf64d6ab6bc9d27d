/// Which folders are searched for plans, by their names.
///
/// Upper and lower case make no difference.
enum FolderNaming {
  /// Whether a folder is never searched.
  ///
  /// - Parameters:
  ///   - folder: The folder's name.
  ///   - isInPlanRoot: Whether the folder lies in a folder of plans. There `build` or `vendor` is a subject
  ///     like any other; elsewhere it holds what a tool has put there.
  /// - Returns: Whether its name says that it holds no plans.
  static func isSkipped(_ folder: String, isInPlanRoot: Bool) -> Bool {
    let name = folder.lowercased()
    if tools.contains(name) || templates.contains(name) { return true }
    return isInPlanRoot ? assets.contains(name) : products.contains(name)
  }

  /// Folders of version control and of tools, whose names mean nothing else.
  private static let tools: Set<String> = [
    ".build", ".bundle", ".cache", ".dart_tool", ".direnv", ".eggs", ".git", ".gradle", ".hg", ".jj",
    ".mypy_cache", ".next", ".nox", ".nuxt", ".parcel-cache", ".pnpm-store", ".pytest_cache", ".ruff_cache",
    ".svelte-kit", ".svn", ".terraform", ".tox", ".turbo", ".venv", ".yarn", "__pycache__",
    "bower_components", "deriveddata", "node_modules", "site-packages",
  ]

  /// Folders of what is built or fetched.
  private static let products: Set<String> = [
    "_build", "build", "carthage", "dist", "out", "pods", "target", "vendor", "venv",
  ]

  /// Folders of templates.
  private static let templates: Set<String> = ["_template", "_templates", "template", "templates"]

  /// Folders of what belongs to plans without being one.
  private static let assets: Set<String> = ["artefacts", "artifacts", "assets", "evidence", "reports"]
}
