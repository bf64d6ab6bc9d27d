/// Which lines differ between two texts.
///
/// Lines end at `\n` only, as git sees them, so a `\r` belongs to its line and a lone `\r` ends none. The
/// search is Myers' greedy algorithm ("An O(ND) Difference Algorithm and Its Variations", 1986) between the
/// first and the last line that differ.
package struct LineDiff: Hashable, Sendable {
  /// A run of old lines and the new lines that stand in its place; one of both may be empty.
  package struct Change: Hashable, Sendable {
    /// The lines that go, 0-based.
    package let old: Range<Int>
    /// The lines that come, 0-based.
    package let new: Range<Int>

    /// Makes a change from the lines that go and the lines that come.
    package init(old: Range<Int>, new: Range<Int>) {
      self.old = old
      self.new = new
    }
  }

  /// How many steps the search may take before it counts all lines between the first and the last difference
  /// as changed.
  package static let defaultCostLimit = 4_000_000

  /// The bytes of each old line, its `\n` included.
  package let oldLines: [Range<Int>]

  /// The bytes of each new line, its `\n` included.
  package let newLines: [Range<Int>]

  /// What differs, in order; at least one equal line stands between two changes.
  package let changes: [Change]

  /// Compares two texts.
  ///
  /// - Parameters:
  ///   - old: The bytes before.
  ///   - new: The bytes after.
  ///   - costLimit: The number of steps that may be spent on a small answer.
  /// - Complexity: O(*n* + `costLimit`) for *n* bytes.
  package init(from old: [UInt8], to new: [UInt8], costLimit: Int = defaultCostLimit) {
    oldLines = Self.lines(of: old)
    newLines = Self.lines(of: new)
    var numbers: [ArraySlice<UInt8>: Int32] = [:]
    let left = Self.numbers(of: oldLines, in: old, &numbers)
    let right = Self.numbers(of: newLines, in: new, &numbers)
    let shorter = min(left.count, right.count)
    var prefix = 0
    while prefix < shorter, left[prefix] == right[prefix] { prefix += 1 }
    var suffix = 0
    while suffix < shorter - prefix, left[left.count - 1 - suffix] == right[right.count - 1 - suffix] {
      suffix += 1
    }
    let middle = Change(old: prefix..<(left.count - suffix), new: prefix..<(right.count - suffix))
    if middle.old.isEmpty && middle.new.isEmpty {
      changes = []
    } else if middle.old.isEmpty || middle.new.isEmpty {
      changes = Self.slid([middle], left, right)
    } else {
      var search = DifferenceSearch(left[middle.old], right[middle.new], costLimit: costLimit)
      changes = Self.slid(search.changes() ?? [middle], left, right)
    }
  }

  private static func lines(of bytes: [UInt8]) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    var start = 0
    for (place, byte) in bytes.enumerated() where byte == ASCII.newline {
      lines.append(start..<(place + 1))
      start = place + 1
    }
    if start < bytes.count { lines.append(start..<bytes.count) }
    return lines
  }

  /// Gives equal lines equal numbers.
  private static func numbers(
    of lines: [Range<Int>], in bytes: [UInt8], _ known: inout [ArraySlice<UInt8>: Int32]
  ) -> [Int32] {
    lines.map { line in
      let next = Int32(truncatingIfNeeded: known.count)
      let number = known[bytes[line], default: next]
      if number == next { known[bytes[line]] = next }
      return number
    }
  }

  /// Moves lines that only come or only go down as far as the text reads the same, as git shows them.
  ///
  /// An entry after an equal blank line then shows as that entry, not as the end of its neighbour.
  private static func slid(_ changes: [Change], _ left: [Int32], _ right: [Int32]) -> [Change] {
    var result: [Change] = []
    var limit = left.count
    for change in changes.reversed() {
      var (old, new) = (change.old, change.new)
      while old.isEmpty || new.isEmpty, old.upperBound < limit,
        old.isEmpty
          ? right[new.lowerBound] == right[new.upperBound] : left[old.lowerBound] == left[old.upperBound]
      {
        old = (old.lowerBound + 1)..<(old.upperBound + 1)
        new = (new.lowerBound + 1)..<(new.upperBound + 1)
      }
      result.append(Change(old: old, new: new))
      limit = old.lowerBound - 1
    }
    return result.reversed()
  }
}
