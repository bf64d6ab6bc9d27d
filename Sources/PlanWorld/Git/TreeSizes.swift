/// How many files and folders commits have, without a walk through them.
///
/// A folder that stands in many places is one tree to git: a few objects can name more paths than any program can
/// walk through. Here each tree is counted once.
struct TreeSizes: Sendable {
  /// The trees in each tree, as often as they stand in it.
  private var folders: [String: [String]] = [:]

  /// How many names each tree has.
  private var names: [String: Int] = [:]

  /// The tree of each commit.
  private var trees: [(commit: String, tree: String)] = []

  private var known: Set<String> = []

  /// Takes a commit or a tree.
  ///
  /// - Returns: The trees to ask for next.
  mutating func take(_ object: GitObject) -> [String] {
    switch object.kind {
    case .commit:
      let line = object.bytes.prefix { $0 != 0x0A }
      guard line.starts(with: "tree ".utf8) else { return [] }
      let tree = String(decoding: line.dropFirst(5), as: UTF8.self)
      trees.append((object.name, tree))
      return known.insert(tree).inserted ? [tree] : []
    case .tree:
      let entries = object.treeEntries(idByteCount: object.name.utf8.count / 2)
      let inner = entries.lazy.filter(\.isFolder).map(\.id)
      names[object.name] = entries.count
      folders[object.name] = Array(inner)
      return inner.filter { known.insert($0).inserted }
    case .blob, .tag, nil: return []
    }
  }

  /// Returns the first commit with more files and folders than a limit, or `nil`.
  ///
  /// - Complexity: O(*n*) in the size of all trees.
  func commit(above limit: Int) -> String? {
    var counts: [String: Int] = [:]
    for (commit, tree) in trees where count(of: tree, limit: limit, in: &counts) > limit { return commit }
    return nil
  }

  /// Counts what is in a tree, as far as one more than the limit.
  private func count(of tree: String, limit: Int, in counts: inout [String: Int]) -> Int {
    var open = [tree]
    while let next = open.last {
      let inner = folders[next] ?? []
      let missing = counts[next] == nil ? inner.filter { counts[$0] == nil } : []
      if missing.isEmpty {
        open.removeLast()
        guard counts[next] == nil else { continue }
        counts[next] = inner.reduce(names[next] ?? 0) { min($0 + (counts[$1] ?? 0), limit + 1) }
      } else {
        open += Set(missing)
      }
    }
    return counts[tree] ?? 0
  }
}
