import MarkdownSyntax
import PlanCore
import PlanWorkspace
import SystemPackage

extension Draft {
  /// Returns the Markdown files of the workspace that may lead to a place.
  ///
  /// Only files that hold the last part of its path are worth a closer look.
  ///
  /// - Parameter place: A file without its ending, or a folder.
  /// - Returns: Absolute paths in the order of their bytes.
  /// - Throws: ``Refusal`` when a file or folder cannot be read: a link there would lead nowhere afterwards.
  func markdownFiles(naming place: FilePath) async throws(Refusal) -> [FilePath] {
    let paths = try listed(workspace.root)
    let wanted = Array((place.lastComponent?.stem ?? "").utf8)
    let reader = ParallelReader(files: workspace.checkout)
    let hits = await reader.map(paths, limit: PlanFile.maximumByteCount) { _, result in
      result.map { Self.holds($0, wanted) }
    }
    var found: [FilePath] = []
    for (path, hit) in zip(paths, hits) {
      switch hit {
      case .success(let isHit): if isHit { found.append(path) }
      case .failure(let problem): throw unfollowed(problem)
      }
    }
    return found
  }

  /// Returns all Markdown files below a folder.
  ///
  /// - Throws: ``Refusal`` when a folder cannot be listed.
  func listed(_ folder: FilePath) throws(Refusal) -> [FilePath] {
    do throws(FileProblem) {
      return try MarkdownFiles.find(in: folder, files: workspace.checkout)
    } catch {
      throw unfollowed(error)
    }
  }

  private func unfollowed(_ problem: FileProblem) -> Refusal {
    Refusal(
      "cannot follow the links in \(display(problem.path)): \(problem)",
      hint: "make it readable, or move it out of the workspace")
  }

  /// Whether bytes hold a word somewhere, also with some of its bytes written as `%41`.
  private static func holds(_ bytes: [UInt8], _ word: [UInt8]) -> Bool {
    guard let first = word.first else { return true }
    if word.contains(where: { !($0.isAlphanumeric || $0 == ASCII.hyphen || $0 == ASCII.underscore) }) {
      return true
    }
    guard bytes.count >= word.count else { return false }
    return bytes.withUnsafeBufferPointer { buffer in
      for start in 0...(buffer.count - word.count) where buffer[start] == first {
        var index = 1
        while index < word.count, buffer[start + index] == word[index] { index += 1 }
        if index == word.count { return true }
      }
      return false
    }
  }
}
