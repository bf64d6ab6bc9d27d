package import PlanModel

extension WorkspaceConfiguration {
  /// Returns the bytes of the configuration of a new workspace.
  ///
  /// Says what the profile says anyway, so that a reader sees where plans lie; a comment explains each key.
  ///
  /// - Parameters:
  ///   - profile: How plans are written.
  ///   - folder: The folder of plans, or `nil` for that of the profile.
  ///   - maintainers: Who is asked for feedback.
  /// - Returns: A file that reads without a problem.
  package static func template(
    profile: Profile, folder: String? = nil, maintainers: [String] = []
  ) -> [UInt8] {
    let folders = (folder ?? profile.folders.first).map { [$0] } ?? []
    let lines: [(key: ConfigurationKey, value: String)] = [
      (.profile, " \(profile.name)"),
      (.folders, list(folders)),
      (.index, " \(profile.indexPath.map(YAMLQuoting.value) ?? "null")"),
      (.maintainers, list(maintainers)),
    ]
    let text = lines.map { "# \($0.key.comment)\n\($0.key.rawValue):\($0.value)\n" }.joined(separator: "\n")
    return Array(text.utf8)
  }

  private static func list(_ items: [String]) -> String {
    items.isEmpty ? " []" : items.map { "\n- \(YAMLQuoting.value($0))" }.joined()
  }
}
