import MarkdownSyntax
import PlanTestSupport
import Testing

@Suite struct LineDiffTests {
  private static func change(_ old: Range<Int>, _ new: Range<Int>) -> LineDiff.Change {
    LineDiff.Change(old: old, new: new)
  }

  static let cases: [(String, String, [LineDiff.Change])] = [
    ("", "", []),
    ("a\nb\n", "a\nb\n", []),
    ("", "a\n", [change(0..<0, 0..<1)]),
    ("a\n", "", [change(0..<1, 0..<0)]),
    ("a\nb\nc\n", "a\nx\nc\n", [change(1..<2, 1..<2)]),
    ("a\nb\nc\nd\n", "b\nc\nx\nd\n", [change(0..<1, 0..<0), change(3..<3, 2..<3)]),
    ("a\nb", "a\nb\n", [change(1..<2, 1..<2)]),
    ("a\r\n", "a\n", [change(0..<1, 0..<1)]),
    ("a\rb\n", "a\rc\n", [change(0..<1, 0..<1)]),
    ("- a\n\n- b\n", "- a\n\n- b\n\n- b\n", [change(3..<3, 3..<5)]),
    ("a\na\na\n", "a\na\n", [change(2..<3, 2..<2)]),
  ]

  @Test(arguments: cases)
  func `finds the lines that differ`(_ old: String, _ new: String, _ changes: [LineDiff.Change]) {
    #expect(LineDiff(from: Array(old.utf8), to: Array(new.utf8)).changes == changes)
  }

  /// Puts the new lines of all changes into the old text.
  private func applying(_ diff: LineDiff, _ old: [UInt8], _ new: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    var place = 0
    for change in diff.changes {
      for line in diff.oldLines[place..<change.old.lowerBound] { result += old[line] }
      for line in diff.newLines[change.new] { result += new[line] }
      place = change.old.upperBound
    }
    for line in diff.oldLines[place...] { result += old[line] }
    return result
  }

  /// A text of few different lines, so that many of them repeat.
  private func text(_ generator: inout SeededGenerator) -> [UInt8] {
    var text: [UInt8] = []
    for _ in 0..<generator.below(30) { text += Array("\(generator.below(5))\n".utf8) }
    if generator.below(3) == 0, !text.isEmpty { text.removeLast() }
    return text
  }

  @Test func `its changes turn any text into any other, in order and apart`() {
    var generator = SeededGenerator(seed: 20_261)
    for round in 0..<2_000 {
      let old = text(&generator)
      let new = text(&generator)
      let diff = LineDiff(from: old, to: new, costLimit: round % 4 == 0 ? 20 : LineDiff.defaultCostLimit)
      #expect(applying(diff, old, new) == new, "seed 20261, round \(round)")
      for (left, right) in zip(diff.changes, diff.changes.dropFirst()) {
        #expect(left.old.upperBound < right.old.lowerBound && left.new.upperBound < right.new.lowerBound)
      }
    }
  }

  @Test func `finds as few lines as a table of all subsequences`() {
    var generator = SeededGenerator(seed: 77)
    for round in 0..<500 {
      let old = text(&generator)
      let new = text(&generator)
      let diff = LineDiff(from: old, to: new)
      let left = diff.oldLines.map { Array(old[$0]) }
      let right = diff.newLines.map { Array(new[$0]) }
      var row = [Int](repeating: 0, count: right.count + 1)
      for line in left {
        var diagonal = 0
        for place in right.indices {
          let above = row[place + 1]
          row[place + 1] = line == right[place] ? diagonal + 1 : max(above, row[place])
          diagonal = above
        }
      }
      let fewest = left.count + right.count - 2 * row[right.count]
      #expect(
        diff.changes.reduce(0) { $0 + $1.old.count + $1.new.count } == fewest, "seed 77, round \(round)")
    }
  }

  @Test(.timeLimit(.minutes(60))) func `gives up instead of growing with the square of its input`() {
    let old = (0..<200_000).flatMap { Array("\($0)\n".utf8) }
    let new = (0..<200_000).reversed().flatMap { Array("\($0)\n".utf8) }
    #expect(LineDiff(from: old, to: new, costLimit: 100_000).changes.count == 1)
    let same = [UInt8](repeating: 0x0A, count: 400_000)
    #expect(LineDiff(from: same, to: Array(same.dropLast(100_000))).changes.count == 1)
  }
}
