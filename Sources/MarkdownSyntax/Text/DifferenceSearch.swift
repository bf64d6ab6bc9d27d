/// One search for the fewest lines that turn one run of lines into another.
///
/// Keeps how far every diagonal reached after each number of changes, so its memory grows with the square of
/// that number and is bounded by the cost limit.
struct DifferenceSearch {
  private let old: ArraySlice<Int32>
  private let new: ArraySlice<Int32>
  private let costLimit: Int

  /// For each number of changes, the old lines passed on each of its diagonals.
  private var rounds: [[Int32]] = []

  /// Prepares the comparison of lines that were turned into numbers.
  init(_ old: ArraySlice<Int32>, _ new: ArraySlice<Int32>, costLimit: Int) {
    self.old = old
    self.new = new
    self.costLimit = costLimit
  }

  /// Returns what differs, in order, or `nil` when finding out would cost too much.
  mutating func changes() -> [LineDiff.Change]? {
    guard findsEnd() else { return nil }
    return collected()
  }

  /// How many old lines are passed on a diagonal after `round` changes, from the round before.
  ///
  /// The diagonals of a round are `-round`, `-round + 2` … `round`; a diagonal is the number of old lines
  /// passed minus the number of new ones.
  private func start(_ diagonal: Int, _ round: Int) -> (passed: Int, isInsertion: Bool) {
    if round == 0 { return (0, false) }
    let before = rounds[round - 1]
    // Places in the round before of the diagonals below and above.
    let below = (diagonal - 1 + round - 1) / 2
    let above = below + 1
    let isInsertion = diagonal == -round || (diagonal != round && before[below] < before[above])
    return isInsertion ? (Int(before[above]), true) : (Int(before[below]) + 1, false)
  }

  private mutating func findsEnd() -> Bool {
    var cost = 0
    for round in 0...(old.count + new.count) {
      var reached: [Int32] = []
      reached.reserveCapacity(round + 1)
      for diagonal in stride(from: -round, through: round, by: 2) {
        var passed = start(diagonal, round).passed
        let first = passed
        while passed < old.count, passed - diagonal < new.count,
          old[old.startIndex + passed] == new[new.startIndex + passed - diagonal]
        {
          passed += 1
        }
        cost += passed - first + 1
        reached.append(Int32(truncatingIfNeeded: passed))
        if diagonal == old.count - new.count, passed == old.count {
          rounds.append(reached)
          return true
        }
      }
      rounds.append(reached)
      guard cost <= costLimit else { return false }
    }
    return false
  }

  /// Walks back from the end and gathers neighbouring changes.
  private func collected() -> [LineDiff.Change] {
    var result: [LineDiff.Change] = []
    var diagonal = old.count - new.count
    for round in stride(from: rounds.count - 1, to: 0, by: -1) {
      let step = start(diagonal, round)
      let from = step.isInsertion ? step.passed : step.passed - 1
      let previous = step.isInsertion ? diagonal + 1 : diagonal - 1
      let oldRange = (old.startIndex + from)..<(old.startIndex + step.passed)
      let newRange = (new.startIndex + from - previous)..<(new.startIndex + step.passed - diagonal)
      if let last = result.last, last.old.lowerBound == oldRange.upperBound,
        last.new.lowerBound == newRange.upperBound
      {
        result[result.count - 1] = LineDiff.Change(
          old: oldRange.lowerBound..<last.old.upperBound, new: newRange.lowerBound..<last.new.upperBound)
      } else {
        result.append(LineDiff.Change(old: oldRange, new: newRange))
      }
      diagonal = previous
    }
    return result.reversed()
  }
}
