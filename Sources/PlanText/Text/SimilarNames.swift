import MarkdownSyntax

/// Names among which a person may have meant one.
package struct SimilarNames: Sendable {
  /// How many names are offered at most.
  package static let limit = 3

  /// A name and what is compared of it.
  package struct Name: Hashable, Sendable {
    /// The name.
    package let text: String
    fileprivate let letters: Letters

    /// Prepares a name.
    ///
    /// - Complexity: O(*n*) in its length.
    package init(_ text: String) {
      self.text = text
      letters = Letters(text)
    }
  }

  private let candidates: [Name]

  /// Prepares names for being searched.
  ///
  /// - Complexity: O(*n*) in the length of all names.
  package init(_ names: some Sequence<String>) { candidates = names.map { Name($0) } }

  /// Takes names that are prepared.
  package init(_ names: [Name]) { candidates = names }

  /// Returns the names that are most like a word, the most similar first.
  ///
  /// - Parameter word: What was written.
  /// - Returns: At most ``limit`` names; those that differ in more than a third of their letters are left out.
  /// - Complexity: O(*n* · *m*) in the lengths of the word and of the names with nearly the same letters, and
  ///   O(1) for each other one.
  package func find(_ word: String) -> [String] {
    let letters = Letters(word)
    guard letters.count > 0, letters.count <= 100 else { return [] }
    lazy var wanted = Letters.scalars(of: word)
    var found: [(distance: Int, name: String)] = []
    // The distances of the most similar names so far; what is further away than the last of them is not offered.
    var nearest: [Int] = []
    func add(_ name: String, _ distance: Int) {
      found.append((distance, name))
      nearest.append(distance)
      nearest.sort()
      if nearest.count > Self.limit { nearest.removeLast() }
    }
    for candidate in candidates {
      let (missing, added) = letters.differences(to: candidate.letters)
      let reach = nearest.count < Self.limit ? Int.max : nearest.last ?? .max
      let most = min(max(2, max(letters.count, candidate.letters.count) / 3), reach)
      guard missing == 0 || max(missing, added) <= most else { continue }
      let scalars = Letters.scalars(of: candidate.text)
      if missing == 0, Self.isPart(wanted, of: scalars) {
        add(candidate.text, 1)
      } else if max(missing, added) <= most {
        let distance = Self.distance(wanted, scalars, limit: most)
        if distance <= most, distance < wanted.count { add(candidate.text, distance) }
      }
    }
    var seen: Set<String> = []
    return found.filter { seen.insert($0.name).inserted }
      .sorted { ($0.distance, $0.name) < ($1.distance, $1.name) }.prefix(Self.limit).map(\.name)
  }

  /// Returns the names that are most like a word; see ``find(_:)``.
  package static func find(_ word: String, in names: some Sequence<String>) -> [String] {
    SimilarNames(names).find(word)
  }

  /// Whether a text begins with a part, or holds one of at least four letters.
  private static func isPart(_ part: [Unicode.Scalar], of text: [Unicode.Scalar]) -> Bool {
    guard part.count <= text.count else { return false }
    let last = part.count >= 4 ? text.count - part.count : 0
    return (0...last).contains { text[$0...].starts(with: part) }
  }

  /// Counts the insertions, deletions, replacements and swaps of neighbours between two words.
  ///
  /// - Returns: The number, or one above `limit` when it is greater than that.
  private static func distance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar], limit: Int) -> Int {
    let width = right.count + 1
    return withUnsafeTemporaryAllocation(of: Int.self, capacity: 3 * width) { cells in
      // What is not worked out lies further from the diagonal than the limit, and so does its distance.
      cells.initialize(repeating: limit + 1)
      for column in 0..<width { cells[column] = column }
      for row in left.indices {
        // Three rows take turns: the one before the last, the last and the current one.
        let (beforeLast, last, current) = ((row + 2) % 3 * width, row % 3 * width, (row + 1) % 3 * width)
        cells[current] = row + 1
        var least = row + 1
        let letter = left[row]
        let columns = max(0, row - limit)..<min(right.count, row + limit + 1)
        if columns.lowerBound > 0 { cells[current + columns.lowerBound] = limit + 1 }
        if columns.upperBound < right.count { cells[current + columns.upperBound + 1] = limit + 1 }
        for column in columns {
          let replaced = cells[last + column] + (letter == right[column] ? 0 : 1)
          var best = min(replaced, min(cells[last + column + 1], cells[current + column]) + 1)
          if row > 0, column > 0, letter == right[column - 1], left[row - 1] == right[column] {
            best = min(best, cells[beforeLast + column - 1] + 1)
          }
          cells[current + column + 1] = best
          least = min(least, best)
        }
        // No later row has less than the least of this one.
        if least > limit { return limit + 1 }
      }
      return cells[left.count % 3 * width + right.count]
    }
  }
}

/// How many letters a name has, and which there are once and twice.
private struct Letters: Hashable, Sendable {
  /// The number of letters, at most ``limit``.
  let count: Int
  /// The classes of letters that stand in the name, a bit each, and above those the classes that stand there twice.
  ///
  /// Letters that share the last five bits of their number are one class.
  private let classes: UInt64

  init(_ name: String) {
    var classes: UInt64 = 0
    func add(_ letter: UInt32) {
      let once = UInt64(1) << UInt64(letter & 31)
      classes |= classes & once == 0 ? once : once << 32
    }
    if name.utf8.allSatisfy({ $0 < 0x80 }) {
      // A capital is in the class of its small letter.
      for byte in name.utf8.prefix(Self.limit) { add(UInt32(byte)) }
      count = min(name.utf8.count, Self.limit)
    } else {
      let scalars = Self.scalars(of: name)
      for scalar in scalars { add(scalar.value) }
      count = scalars.count
    }
    self.classes = classes
  }

  /// How many letters of a name are looked at.
  private static let limit = 200

  /// Returns the letters of a name without capitals, at most ``limit``.
  static func scalars(of name: String) -> [Unicode.Scalar] {
    let ascii = name.utf8.withContiguousStorageIfAvailable { bytes -> [Unicode.Scalar]? in
      bytes.allSatisfy { $0 < 0x80 } ? bytes.prefix(limit).map { Unicode.Scalar($0.lowercased) } : nil
    }
    return (ascii ?? nil) ?? Array(name.lowercased().unicodeScalars.prefix(limit))
  }

  /// Counts letters that another name lacks, and letters that it has besides; there may be more of either.
  ///
  /// A name cannot be made from another with fewer insertions, deletions and replacements than either of them.
  func differences(to other: Letters) -> (missing: Int, added: Int) {
    let change = count - other.count
    return (
      max((classes & ~other.classes).nonzeroBitCount, change),
      max((other.classes & ~classes).nonzeroBitCount, -change)
    )
  }
}
