import MarkdownSyntax
import PlanCore
package import PlanRules
package import PlanWorkspace
package import SystemPackage

/// The lines of a workspace that differ from a commit, in the working tree as it is.
///
/// A file that was moved has changed in every line: its links lead elsewhere now.
package struct ChangedLines: Hashable, Sendable {
  /// The changed lines of a file, 1-based, in order, by path from the workspace; `nil` for all.
  package private(set) var files: [String: [ClosedRange<Int>]?] = [:]

  /// Asks git what has changed since the work on a branch began.
  ///
  /// - Parameters:
  ///   - reference: A commit, branch or tag; its merge base with `HEAD` counts, as in a review.
  ///   - root: The workspace.
  ///   - world: Where git is run.
  /// - Returns: The changed lines, of files that git does not know yet as well.
  /// - Throws: ``Refusal`` when there is no such commit here, with the command that fetches it.
  /// - Complexity: Four runs of git; O(*n*) in the size of the difference.
  package static func since(
    _ reference: String, in root: FilePath, world: World
  ) async throws(Refusal) -> ChangedLines {
    let isShallow = try await NamedCommit.find(
      reference, in: root, world: world, for: "--since", hint: "leave out --since to check everything"
    ).isShallow
    func git(_ arguments: [String]) async throws(Refusal) -> GitCommand.Answer {
      do throws(GitCommand.Problem) {
        return try await world.git(arguments, root)
      } catch {
        throw Refusal(error.message)
      }
    }
    let base = try await git(["merge-base", reference, "HEAD"])
    guard base.isSuccess else {
      throw Refusal(
        "'\(reference)' and HEAD have no common commit here"
          + (isShallow ? ", where the history is cut off" : ""),
        hint: isShallow ? "'git fetch --unshallow' fetches the rest of the history" : "name another commit")
    }
    let difference = try await git([
      "-c", "core.quotePath=false", "diff", "--no-ext-diff", "--no-textconv", "--no-color", "--no-renames",
      "--src-prefix=a/", "--dst-prefix=b/", "--ignore-submodules", "--relative", "--unified=0", base.text,
      "--", ".",
    ])
    guard difference.isSuccess else {
      throw Refusal("git cannot compare with '\(reference)': \(difference.message)")
    }
    let others = try await git(["ls-files", "--others", "--exclude-standard", "-z"])
    guard others.isSuccess else { throw Refusal("git cannot list new files: \(others.message)") }
    var changes = ChangedLines(difference: difference.output)
    for path in others.output.split(separator: 0) {
      changes.files.updateValue(nil, forKey: String(decoding: path, as: UTF8.self))
    }
    return changes
  }

  /// Reads a difference without context lines, as `git diff --unified=0` writes it.
  init(difference: [UInt8]) {
    var path: String?
    var left = 0
    for line in difference.split(separator: ASCII.newline, omittingEmptySubsequences: false) {
      // What is added or removed may look like a header; the counts of the hunk tell how much of it there is.
      if left > 0, let sign = line.first, sign == ASCII.plus || sign == ASCII.hyphen {
        left -= 1
        continue
      }
      if line.starts(with: "diff ".utf8) { path = nil }
      if line.starts(with: "+++ ".utf8) {
        path = Self.path(line.dropFirst(4))
        if let path, files[path] == nil { files.updateValue([], forKey: path) }
      }
      guard line.starts(with: "@@ -".utf8), let path else { continue }
      let words = String(decoding: line, as: UTF8.self).split(separator: " ")
      guard words.count > 2, let old = Self.span(words[1]), let new = Self.span(words[2]) else { continue }
      left = old.count + new.count
      guard new.count > 0, let known = files[path] ?? nil else { continue }
      files.updateValue(known + [new.start...new.start + new.count - 1], forKey: path)
    }
  }

  /// Reads `+12,3` or `-12`.
  private static func span(_ word: Substring) -> (start: Int, count: Int)? {
    let numbers = word.dropFirst().split(separator: ",").map { Int($0) ?? -1 }
    // More lines than a file can have would overflow their sum.
    guard let start = numbers.first, numbers.allSatisfy({ 0...Int.max / 4 ~= $0 }) else { return nil }
    return (start, numbers.count > 1 ? numbers[1] : 1)
  }

  /// Reads the name of a file behind `+++ `; `/dev/null` is none.
  private static func path(_ name: ArraySlice<UInt8>) -> String? {
    var bytes = Array(name)
    // A name with blanks has a tab behind it.
    if bytes.last == ASCII.tab { bytes.removeLast() }
    if bytes.first == ASCII.quote, bytes.last == ASCII.quote, bytes.count > 1 {
      bytes = unquoted(bytes.dropFirst().dropLast())
    }
    guard bytes.starts(with: "b/".utf8) else { return nil }
    return String(decoding: bytes.dropFirst(2), as: UTF8.self)
  }

  /// Reads the escapes of git's quoted names, which are those of C.
  private static func unquoted(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    let named: [UInt8: UInt8] = [
      UInt8(ascii: "a"): 7, UInt8(ascii: "b"): 8, UInt8(ascii: "t"): 9, UInt8(ascii: "n"): 10,
      UInt8(ascii: "v"): 11, UInt8(ascii: "f"): 12, UInt8(ascii: "r"): 13,
    ]
    var result: [UInt8] = []
    var rest = bytes
    while let byte = rest.popFirst() {
      guard byte == ASCII.backslash, let next = rest.popFirst() else {
        result.append(byte)
        continue
      }
      guard next.isDigit else {
        result.append(named[next] ?? next)
        continue
      }
      var value = Int(next - 0x30)
      for _ in 0..<2 {
        guard let digit = rest.first, digit.isDigit else { break }
        value = value * 8 + Int(digit - 0x30)
        rest.removeFirst()
      }
      result.append(UInt8(truncatingIfNeeded: value))
    }
    return result
  }

  /// Whether a finding is about a changed line.
  package func concern(_ finding: Finding) -> Bool {
    guard let lines = files[finding.path] else { return false }
    guard let lines else { return true }
    let last = max(finding.start.line, finding.end.line)
    return lines.contains { $0.lowerBound <= last && $0.upperBound >= finding.start.line }
  }
}
