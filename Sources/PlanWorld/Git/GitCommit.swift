import PlanText

/// A commit, with the files that it changes.
package struct GitCommit: Hashable, Sendable {
  /// How a file is changed.
  package struct Change: Hashable, Sendable {
    /// The path of the file, from the folder that was asked about, as `PathText` shows it; of a file that is removed
    /// its old path.
    package let path: String
    /// The path that the file had before, where git takes it for the same file.
    package let oldPath: String?
    /// The content in each parent that has the file, as object ids.
    package let before: [String]
    /// The content afterwards, or `nil` when the file is removed.
    package let after: String?

    /// Makes a change.
    package init(path: String, oldPath: String? = nil, before: [String], after: String?) {
      self.path = path
      self.oldPath = oldPath
      self.before = before
      self.after = after
    }
  }

  /// The id, as hexadecimal digits.
  package let id: String

  /// The ids of its parents.
  package let parents: [String]

  /// When it was made, in seconds since 1970; a rebase makes it anew.
  package let committed: Int64

  /// When its change was first made, in seconds since 1970.
  package let authored: Int64

  /// The author's distance from UTC in minutes, positive east of Greenwich.
  package let authorOffset: Int

  /// The files that it changes; of a merge those that differ from all parents.
  package var changes: [Change]

  /// Makes a commit.
  package init(
    id: String, parents: [String] = [], committed: Int64, authored: Int64, authorOffset: Int,
    changes: [Change]
  ) {
    self.id = id
    self.parents = parents
    self.committed = committed
    self.authored = authored
    self.authorOffset = authorOffset
    self.changes = changes
  }
}

extension GitCommit {
  /// The format that ``all(in:)`` reads.
  static let format = "--format=%x01%H%x00%P%x00%ct%x00%at%x00%ad"

  /// Reads what `git log -z --raw -c --no-abbrev --date=raw` writes in ``format``.
  ///
  /// - Complexity: O(*n*) in the number of bytes.
  static func all(in output: [UInt8]) -> [GitCommit] {
    var tokens = output.split(separator: 0, omittingEmptySubsequences: false)[...]
    var commits: [GitCommit] = []
    func text(_ bytes: ArraySlice<UInt8>) -> String { String(decoding: bytes, as: UTF8.self) }
    while let token = tokens.popFirst() {
      let token = token.drop { $0 == 0x0A }
      if token.first == 0x01 {
        guard tokens.count >= 4 else { break }
        let fields = (0..<4).map { _ in text(tokens.removeFirst()) }
        commits.append(
          GitCommit(
            id: text(token.dropFirst()), parents: fields[0].split(separator: " ").map(String.init),
            committed: Int64(fields[1]) ?? 0, authored: Int64(fields[2]) ?? 0,
            authorOffset: offset(fields[3]), changes: []))
      } else if token.first == UInt8(ascii: ":"), !commits.isEmpty {
        guard let path = tokens.popFirst() else { break }
        let count = token.prefix { $0 == UInt8(ascii: ":") }.count
        let words = token.dropFirst(count).split(separator: 0x20).map(text)
        // Modes of all parents and of the result, then as many ids, then a letter for each parent.
        guard words.count == 2 * count + 3, let status = words.last else { continue }
        var oldPath: String?
        var newPath = PathText.text(of: path)
        if count == 1, let letter = status.first, letter == "R" || letter == "C" {
          guard let target = tokens.popFirst() else { break }
          oldPath = letter == "R" ? newPath : nil
          newPath = PathText.text(of: target)
        }
        let isFile = { (mode: String) in mode.hasPrefix("100") }
        let after = words[2 * count + 1]
        let before = (0..<count).filter { isFile(words[$0]) }.map { words[count + 1 + $0] }
        let isKept = isFile(words[count])
        guard isKept || !before.isEmpty else { continue }
        commits[commits.count - 1].changes.append(
          Change(path: newPath, oldPath: oldPath, before: before, after: isKept ? after : nil))
      }
    }
    return commits
  }

  /// Reads the zone of `1700000000 +0900`, in minutes.
  private static func offset(_ date: String) -> Int {
    guard let word = date.split(separator: " ").last, word.utf8.count == 5, let number = Int(word.dropFirst())
    else { return 0 }
    let minutes = number / 100 * 60 + number % 100
    return word.hasPrefix("-") ? -minutes : minutes
  }
}
