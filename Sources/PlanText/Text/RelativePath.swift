import MarkdownSyntax

/// A place below or above the workspace, reached by a path that was written in one of its files.
package struct RelativePath: Hashable, Sendable {
  /// How many folders above the workspace the place lies under.
  private(set) var above = 0

  /// The parts of the path from there on.
  package private(set) var parts: [String]

  /// Makes the place of a path from the workspace, with `/` between its parts.
  package init(_ path: String) {
    parts = path.pathParts.map(String.init)
  }

  /// Makes the place that a written path leads to.
  ///
  /// - Parameters:
  ///   - steps: The parts of the path as they are meant, `.` and `..` among them.
  ///   - folder: The parts of the folder that it begins in.
  package init(_ steps: some Sequence<String>, from folder: [String]) {
    parts = folder
    for step in steps {
      switch step {
      case ".", "": continue
      case "..": if parts.popLast() == nil { above += 1 }
      default: parts.append(step)
      }
    }
  }

  /// The path from the workspace, or `nil` for a place outside it.
  package var path: String? { above == 0 ? parts.joined(separator: "/") : nil }

  /// Returns the steps that lead to this place from a folder of the workspace.
  ///
  /// - Returns: The steps, empty for the folder itself.
  package func steps(from folder: [String]) -> [String] {
    var common = 0
    if above == 0 {
      while common < min(folder.count, parts.count), folder[common].hasBytes(of: parts[common]) {
        common += 1
      }
    }
    return Array(repeating: "..", count: folder.count - common + above) + parts[common...]
  }

  /// Returns the path of a link from one file of the workspace to another.
  package static func between(_ source: String, _ target: String) -> String {
    RelativePath(target).steps(from: folder(of: source)).joined(separator: "/")
  }

  /// Returns the parts of the folder that holds a file.
  ///
  /// - Parameter path: The file's path from the workspace.
  /// - Returns: The parts, none for a file at the top.
  package static func folder(of path: String) -> [String] {
    path.pathParts.dropLast().map(String.init)
  }
}
