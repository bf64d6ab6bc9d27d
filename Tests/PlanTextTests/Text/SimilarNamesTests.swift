import PlanTestSupport
import PlanText
import Testing

@Suite struct SimilarNamesTests {
  @Test(arguments: [
    ("maintainer", ["maintainers"]), ("profil", ["profile"]), ("fodlers", ["folders"]), ("gate", ["gates"]),
    ("zzzz", []), ("", []),
  ])
  func `the most similar come first`(_ word: String, _ found: [String]) {
    let names = ["profile", "maintainers", "index", "folders", "template", "requires", "gates"]
    #expect(Array(SimilarNames.find(word, in: names).prefix(1)) == found)
  }

  /// Counts insertions, deletions, replacements and swaps of neighbours in the plainest way.
  private func distance(_ left: [Character], _ right: [Character]) -> Int {
    var cells = [[Int]](repeating: Array(0...right.count), count: left.count + 1)
    for row in 0..<left.count {
      cells[row + 1][0] = row + 1
      for column in 0..<right.count {
        var best = min(
          cells[row][column] + (left[row] == right[column] ? 0 : 1), cells[row][column + 1] + 1,
          cells[row + 1][column] + 1)
        if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
          best = min(best, cells[row - 1][column - 1] + 1)
        }
        cells[row + 1][column + 1] = best
      }
    }
    return cells[left.count][right.count]
  }

  /// What is offered when every name is compared in full.
  private func expected(_ word: String, in names: [String]) -> [String] {
    let wanted = Array(word.lowercased())
    guard !wanted.isEmpty else { return [] }
    var found: [(Int, String)] = []
    for name in names {
      let letters = Array(name.lowercased())
      let isPart =
        name.lowercased().hasPrefix(word.lowercased())
        || wanted.count >= 4 && letters.indices.contains { letters[$0...].starts(with: wanted) }
      let distance = distance(wanted, letters)
      let isNear = distance <= max(2, max(wanted.count, letters.count) / 3) && distance < wanted.count
      if isPart { found.append((1, name)) } else if isNear { found.append((distance, name)) }
    }
    return found.sorted { $0 < $1 }.prefix(SimilarNames.limit).map(\.1)
  }

  @Test(arguments: 1...40 as ClosedRange<UInt64>)
  func `no name is missed that a full comparison finds`(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let parts = ["plan", "Work", "log", "s", "valid", "ation", "&", " ", "acc", "éptance", "e", "ba"]
    func name() -> String {
      (0..<Int.random(in: 1...6, using: &generator)).map { _ in parts[generator.below(parts.count)] }.joined()
    }
    let names = Array(Set((0..<30).map { _ in name() })).sorted()
    for _ in 0..<20 {
      var word = Array(names[generator.below(names.count)])
      for _ in 0..<generator.below(4) where word.count > 1 {
        let place = generator.below(word.count - 1)
        switch generator.below(4) {
        case 0: word.remove(at: place)
        case 1: word.insert("x", at: place)
        case 2: word.swapAt(place, place + 1)
        default: word[place] = "q"
        }
      }
      let text = String(word)
      #expect(SimilarNames.find(text, in: names) == expected(text, in: names), "\(text) in \(names)")
    }
  }
}
