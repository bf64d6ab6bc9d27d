import MarkdownSyntax
import PlanWorkspace
import PlanWorld
import SystemPackage
import WorkspaceReading

extension Draft {
  /// Returns the Markdown files that may lead to one of several places.
  ///
  /// Only files that hold the last part of such a path are worth a closer look.
  ///
  /// - Parameters:
  ///   - places: Files without their ending, or folders.
  ///   - paths: The files to look at.
  /// - Returns: Those of `paths`, in their order.
  /// - Throws: ``Refusal`` when a file cannot be read: a link there would lead nowhere afterwards.
  /// - Complexity: O(*n*) in the number of bytes of the files, and no read where a name may be written in code.
  func markdownFiles(naming places: [FilePath], among paths: [FilePath]) async throws(Refusal) -> [FilePath] {
    let names = NamesInText(places.map { $0.lastComponent?.stem ?? "" })
    let reader = ParallelReader(files: workspace.checkout)
    let hits = await reader.map(paths, limit: PlanFile.maximumByteCount) { _, result in
      result.map { names.mayOccur(in: $0) }
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
    do throws(FileError) {
      return try MarkdownFiles.find(in: folder, files: workspace.checkout)
    } catch {
      throw unfollowed(error)
    }
  }

  private func unfollowed(_ problem: FileError) -> Refusal {
    Refusal(
      "cannot follow the links in \(display(problem.path)): \(problem)",
      hint: "make it readable, or move it out of the workspace")
  }
}

/// Names of files that are looked for in texts.
private struct NamesInText: Sendable {
  /// The names, or `nil` when one of them may be written in other bytes, such as `%20` for a space.
  private let names: Set<ArraySlice<UInt8>>?
  private let lengths: Set<Int>

  init(_ names: [String]) {
    let names = names.map { Array($0.utf8)[...] }
    lengths = Set(names.map(\.count))
    self.names = names.allSatisfy { !$0.isEmpty && $0.allSatisfy(Self.isPlain) } ? Set(names) : nil
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    byte.isAlphanumeric || byte == ASCII.hyphen || byte == ASCII.underscore
  }

  /// Whether one of the names may stand in a text as a whole part of a path.
  func mayOccur(in bytes: [UInt8]) -> Bool {
    guard let names else { return true }
    var start = 0
    for (index, byte) in bytes.enumerated() where !Self.isPlain(byte) {
      if lengths.contains(index - start), names.contains(bytes[start..<index]) { return true }
      start = index + 1
    }
    return lengths.contains(bytes.count - start) && names.contains(bytes[start...])
  }
}
