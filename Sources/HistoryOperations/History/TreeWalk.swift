import PlanWorld

/// Collects the files of a commit from its trees, as git hands them out.
struct TreeWalk: Sendable {
  /// The files in the order in which they were found, with their objects; links and submodules are none.
  private(set) var files: [(path: String, object: String)] = []
  /// When the commit was made, in seconds since 1970.
  private(set) var committed: Int64 = 0
  /// Whether a tree is not here.
  private(set) var isMissing = false
  /// Whether there are more files or folders than were allowed, of which some were left out.
  private(set) var isTooLarge = false

  private let commit: String
  /// The folders whose trees have been asked for, by tree.
  private var pending: [String: [String]] = [:]
  private var folderCount = 0

  /// Begins with a commit, and the tree in it that the walk begins at; without one there are no files.
  init(commit: String, tree: String?) {
    self.commit = commit
    if let tree { pending[tree] = [""] }
  }

  /// Takes the commit, the tree that the walk begins at, or one of those below.
  ///
  /// - Returns: The trees to ask for next; none when there are more files and folders than `limit`.
  mutating func take(_ object: GitObject, limit: Int) -> [String] {
    if object.name == commit {
      committed = Self.time(inCommit: object.bytes)
      return []
    }
    guard object.kind == .tree else {
      isMissing = true
      return []
    }
    let folders = pending.removeValue(forKey: object.name) ?? []
    var next: [String] = []
    for entry in object.treeEntries(idByteCount: commit.utf8.count / 2) {
      // Marks that join the character before them do not hide a slash.
      guard !["", ".", ".."].contains(entry.name), !entry.name.utf8.contains(UInt8(ascii: "/")) else {
        continue
      }
      for folder in folders {
        let path = folder + entry.name
        if entry.isFile { files.append((path, entry.id)) }
        guard entry.isFolder else { continue }
        if pending[entry.id] == nil { next.append(entry.id) }
        pending[entry.id, default: []].append(path + "/")
        folderCount += 1
        if files.count + folderCount > limit {
          isTooLarge = true
          return []
        }
      }
    }
    return next
  }

  /// Reads the time of the line `committer Name <address> 1700000000 +0900`.
  private static func time(inCommit bytes: [UInt8]) -> Int64 {
    for line in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
      // The message begins behind the first empty line.
      if line.isEmpty { break }
      guard line.starts(with: "committer ".utf8) else { continue }
      let words = line.split(separator: 0x20)
      return words.count > 1 ? Int64(String(decoding: words[words.count - 2], as: UTF8.self)) ?? 0 : 0
    }
    return 0
  }
}
