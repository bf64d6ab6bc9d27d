import MarkdownSyntax
import PlanModel
import PlanText
import PlanWorld

/// The settings that name places in the workspace.
///
/// What they name is looked at by its text alone; where a link leads is found out by those who read there.
extension ConfigurationReader {
  /// Reads patterns of paths.
  mutating func patterns(_ key: ConfigurationKey, _ node: YAMLNode) -> [ConfiguredValue<PathPattern>] {
    var patterns: [ConfiguredValue<PathPattern>] = []
    for element in elements(key.rawValue, node) {
      guard let text = text(key.rawValue, element) else { continue }
      guard let pattern = PathPattern(text.value) else {
        reportOutside(text.value, at: element)
        continue
      }
      guard isUsable(text.value, at: element) else { continue }
      patterns.append(ConfiguredValue(pattern, line: text.line))
    }
    return patterns
  }

  /// Reads a list of paths.
  mutating func paths(_ key: ConfigurationKey, _ node: YAMLNode) -> [ConfiguredValue<String>] {
    elements(key.rawValue, node).compactMap { element in
      text(key.rawValue, element).flatMap { path($0, at: element) }
    }
  }

  /// Returns a path without `.` parts and `/` at its end.
  mutating func path(_ text: ConfiguredValue<String>, at node: YAMLNode) -> ConfiguredValue<String>? {
    let parts = text.value.pathParts
    guard !text.value.hasBytes(prefix: "/"), !parts.contains("..") else {
      reportOutside(text.value, at: node)
      return nil
    }
    guard isUsable(text.value, at: node) else { return nil }
    let kept = parts.filter { $0 != "." }
    return ConfiguredValue(kept.isEmpty ? "." : kept.joined(separator: "/"), line: text.line)
  }

  /// Reports a path that is in a git directory, or that no file can have.
  ///
  /// - Returns: Whether there is nothing to report.
  mutating func isUsable(_ path: String, at node: YAMLNode) -> Bool {
    guard !path.utf8.contains(0) else {
      report("the path '\(path)' contains a NUL byte", at: node.range.start, hint: "remove it")
      return false
    }
    guard !path.pathParts.contains(where: { GitDirectoryName.includes($0.utf8) }) else {
      report(
        "the path '\(path)' is in a git directory", at: node.range.start,
        hint: "git alone keeps files there; name another place")
      return false
    }
    return true
  }

  /// Reports a path that leads out of the workspace.
  mutating func reportOutside(_ path: String, at node: YAMLNode) {
    report(
      "the path '\(path)' leads out of the workspace", at: node.range.start,
      hint: "write a path from the folder that holds \(WorkspaceConfiguration.fileName)")
  }
}
