import PlanWorkspace
import SystemPackage

/// The places in a checkout that operations may touch.
///
/// Everything that an operation writes is Markdown, the configuration, or a definition of MCP servers. A record that
/// names anything else was not written by an operation.
enum WritablePlace {
  /// Whether a file may be made, written or removed.
  ///
  /// - Parameter path: The file, from the checkout's folder.
  /// - Returns: Whether it is such a place.
  static func permits(file path: FilePath) -> Bool {
    guard let name = path.lastComponent?.string else { return false }
    if PlanNaming.markdownStem(name) != nil || name == WorkspaceConfiguration.fileName { return true }
    let folders = path.removingLastComponent().components.map(\.string)
    switch folders.last {
    case ".cursor": return name == "mcp.json"
    case ".mcp": return name == "execplan.json"
    case "servers" where folders.dropLast().last == ".mcp": return name.hasSuffix(".json")
    default: return name == ".mcp.json"
    }
  }

  /// Whether a folder may be moved, made or removed, such as that of a plan's supporting files.
  ///
  /// - Parameter path: The folder, from the checkout's folder.
  /// - Returns: Whether it is such a place.
  static func permits(folder path: FilePath) -> Bool {
    path.lastComponent.map { !$0.string.hasPrefix(".") } ?? false
  }
}
