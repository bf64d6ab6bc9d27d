import PlanText

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
  /// - Complexity: O(*n*) in the number of entries.
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
    var fresh = AddedEntries(added)
    var left: [RevisionFacts.LoggedEntry] = []
    // The surest matches first, so that no entry takes the place of another.
    for entry in gone {
      guard let other = fresh.take(saying: entry.text) else {
        left.append(entry)
        continue
      }
      if other.time.earliestInstant > entry.time.earliestInstant { rewritten.append((entry, other)) }
    }
    for entry in left {
      var best: (place: Int, score: Double)?
      for place in fresh.candidates(for: entry) {
        let score = Self.likeness(entry, fresh.entries[place])
        if score > best?.score ?? 0 { best = (place, score) }
      }
      guard let best else {
        removed.append(entry)
        continue
      }
      let other = fresh.take(best.place)
      let isContinued = entry.isBeginning(of: other) && other.time == entry.time
      if !isContinued { rewritten.append((entry, other)) }
    }
    added = fresh.left
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

/// Entries that are new in a version and have not been matched with older ones yet.
private struct AddedEntries {
  let entries: [RevisionFacts.LoggedEntry]
  private var isTaken: [Bool]
  /// The places of entries by their texts and by their times, the last one first.
  private var byText: [UInt64: [Int]] = [:]
  private var byTime: [Int64: [Int]] = [:]
  /// The first place that may be free.
  private var start = 0

  /// How many entries one is compared with at most: with the same time, and in the order of the log.
  private static let candidateCount = 64

  init(_ entries: [RevisionFacts.LoggedEntry]) {
    self.entries = entries
    isTaken = Array(repeating: false, count: entries.count)
    for place in entries.indices.reversed() {
      byText[entries[place].text, default: []].append(place)
      byTime[entries[place].time.earliestInstant, default: []].append(place)
    }
  }

  /// The entries that nobody has taken.
  var left: [RevisionFacts.LoggedEntry] { entries.indices.filter { !isTaken[$0] }.map { entries[$0] } }

  /// Takes the first free entry with a text.
  mutating func take(saying text: UInt64) -> RevisionFacts.LoggedEntry? {
    while let place = byText[text]?.popLast() {
      if !isTaken[place] { return take(place) }
    }
    return nil
  }

  mutating func take(_ place: Int) -> RevisionFacts.LoggedEntry {
    isTaken[place] = true
    return entries[place]
  }

  /// Returns free places, those with the same time first.
  mutating func candidates(for entry: RevisionFacts.LoggedEntry) -> [Int] {
    let time = entry.time.earliestInstant
    while let last = byTime[time]?.last, isTaken[last] { byTime[time]?.removeLast() }
    while start < entries.count, isTaken[start] { start += 1 }
    return (byTime[time]?.suffix(Self.candidateCount).reversed() ?? []).filter { !isTaken[$0] }
      + (start..<min(start + Self.candidateCount, entries.count)).filter { !isTaken[$0] }
  }
}
