/// Finds names that a person may have meant.
package enum SimilarNames {
  /// How many names are offered at most.
  package static let limit = 3

  /// Returns the names that are most like a word, the most similar first.
  ///
  /// - Parameters:
  ///   - word: What was written.
  ///   - names: What could have been meant.
  /// - Returns: At most ``limit`` names; those that differ in more than a third of their letters are left out.
  /// - Complexity: O(*n* · *m*) in the lengths of the word and of all names.
  package static func find(_ word: String, in names: some Sequence<String>) -> [String] {
    let wanted = Array(word.lowercased().unicodeScalars)
    guard !wanted.isEmpty, wanted.count <= 100 else { return [] }
    var found: [(distance: Int, name: String)] = []
    var seen: Set<String> = []
    for name in names {
      let scalars = Array(name.lowercased().unicodeScalars.prefix(200))
      let most = max(2, max(wanted.count, scalars.count) / 3)
      if scalars.starts(with: wanted) || wanted.count >= 4 && contains(scalars, wanted) {
        found.append((1, name))
      } else if abs(scalars.count - wanted.count) <= most {
        let distance = distance(wanted, scalars)
        if distance <= most, distance < wanted.count { found.append((distance, name)) }
      }
    }
    return found.filter { seen.insert($0.name).inserted }
      .sorted { ($0.distance, $0.name) < ($1.distance, $1.name) }.prefix(limit).map(\.name)
  }

  private static func contains(_ text: [Unicode.Scalar], _ part: [Unicode.Scalar]) -> Bool {
    guard part.count <= text.count else { return false }
    return (0...text.count - part.count).contains { text[$0...].starts(with: part) }
  }

  /// Counts the insertions, deletions, replacements and swaps of neighbours between two words.
  private static func distance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
    var beforeLast = [Int](repeating: 0, count: right.count + 1)
    var last = Array(0...right.count)
    for row in left.indices {
      var current = [row + 1]
      current.reserveCapacity(right.count + 1)
      for column in right.indices {
        let replaced = last[column] + (left[row] == right[column] ? 0 : 1)
        var best = min(replaced, last[column + 1] + 1, current[column] + 1)
        if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
          best = min(best, beforeLast[column - 1] + 1)
        }
        current.append(best)
      }
      beforeLast = last
      last = current
    }
    return last[right.count]
  }
}
