import PlanCore

/// Tells which entries of a log were changed or taken out from one version to the next.
struct EntryComparison {
  /// Entries that say something else now, with what they say.
  private(set) var rewritten: [(old: RevisionFacts.LoggedEntry, new: RevisionFacts.LoggedEntry)] = []
  /// Entries that are gone.
  private(set) var removed: [RevisionFacts.LoggedEntry] = []
  /// Entries that were not there.
  private(set) var added: [RevisionFacts.LoggedEntry] = []

  /// How alike two texts are that are the same entry: 1 for the same words.
  static let similarity = 0.6
  /// The same for two texts with the same time.
  private static let similarityAtSameTime = 0.25

  /// Compares two versions.
  ///
  /// An entry that was moved, wrapped anew or continued is the same. So is one that only got an earlier time: that
  /// is how a time which was invented is mended.
  ///
  /// - Parameters:
  ///   - parents: The versions of the parents; of a merge only what all of them say can be changed.
  ///   - new: The version afterwards.
  /// - Complexity: O(*n* · *m*) in the number of entries that are not in both.
  init(_ parents: [[RevisionFacts.LoggedEntry]], _ new: [RevisionFacts.LoggedEntry]) {
    guard var old = parents.first else { return }
    var known = Set(old.map(\.key))
    for parent in parents.dropFirst() {
      let keys = Set(parent.map(\.key))
      old.removeAll { !keys.contains($0.key) }
      known.formUnion(keys)
    }
    let kept = Set(new.map(\.key))
    let gone = old.filter { !kept.contains($0.key) }
    added = new.filter { !known.contains($0.key) }
    guard !gone.isEmpty else { return }
    var left: [RevisionFacts.LoggedEntry] = []
    // The surest matches first, so that no entry takes the place of another.
    for entry in gone {
      guard let place = added.firstIndex(where: { $0.text == entry.text }) else {
        left.append(entry)
        continue
      }
      let other = added.remove(at: place)
      if other.time.earliestInstant > entry.time.earliestInstant { rewritten.append((entry, other)) }
    }
    for entry in left {
      let scores = added.map { Self.likeness(entry, $0) }
      guard let best = scores.indices.max(by: { (scores[$0], $1) < (scores[$1], $0) }), scores[best] > 0
      else {
        removed.append(entry)
        continue
      }
      let other = added.remove(at: best)
      let isContinued = other.words.starts(with: entry.words) && other.time == entry.time
      if !isContinued { rewritten.append((entry, other)) }
    }
  }

  /// Returns how alike two entries are, or 0 when they are two.
  private static func likeness(
    _ left: RevisionFacts.LoggedEntry, _ right: RevisionFacts.LoggedEntry
  ) -> Double {
    let share = share(left.words, right.words)
    guard share >= (left.time == right.time ? similarityAtSameTime : similarity) else { return 0 }
    return left.time == right.time ? 1 + share : share
  }

  /// Returns which part of their words two texts have in common, 0 to 1.
  static func share(_ left: [UInt64], _ right: [UInt64]) -> Double {
    var counts: [UInt64: Int] = [:]
    for word in left { counts[word, default: 0] += 1 }
    var shared = 0
    for word in right where counts[word, default: 0] > 0 {
      counts[word, default: 0] -= 1
      shared += 1
    }
    let total = left.count + right.count
    return total == 0 ? 0 : 2 * Double(shared) / Double(total)
  }
}
