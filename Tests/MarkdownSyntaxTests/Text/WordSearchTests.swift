import MarkdownSyntax
import PlanTestSupport
import Testing

/// Words are found where a comparison at each place finds them.
@Suite struct WordSearchTests {
  private static let lists: [[String]] = [
    ["plan is complete.", "plan is complete:", "implemented and verified on", "ab"],
    ["pass", "passed", "→", "预期", "ok"],
    ["a", "bb", "abc"],
    ["aa", "ab", "ba", "bb"],
    ["-----begin ", "/home/", "\\users\\", "`@", "[{"],
    ["x"], [],
  ]

  /// The place where one of the words stands first, found without any trick.
  private func place(of words: [String], in bytes: [UInt8], from start: Int, to end: Int) -> Int? {
    let small = bytes.map { 0x41...0x5A ~= $0 ? $0 + 0x20 : $0 }
    return (start..<max(start, end)).first { place in
      words.contains { word in
        let word = Array(word.utf8)
        return place + word.count <= end && Array(small[place..<place + word.count]) == word
      }
    }
  }

  @Test(arguments: lists.indices)
  func `the first place is that of a plain comparison`(list: Int) {
    let words = Self.lists[list]
    let search = WordSearch(words)
    var generator = SeededGenerator(seed: UInt64(list) + 1)
    let parts =
      words + words.map { $0.uppercased() } + words.map { String($0.dropLast()) } + ["a", "b", " ", "→", "`"]
    for _ in 0..<400 {
      var text = ""
      for _ in 0..<Int.random(in: 0..<12, using: &generator) {
        text += parts.randomElement(using: &generator) ?? ""
        text += String(repeating: "·z", count: Int.random(in: 0..<9, using: &generator))
      }
      let bytes = Array(text.utf8)
      let start = Int.random(in: 0...bytes.count, using: &generator)
      let end = Int.random(in: start...bytes.count, using: &generator)
      let found = search.first(in: bytes, ByteRange(start, end))
      #expect(found?.start == place(of: words, in: bytes, from: start, to: end), "\(text) \(start) \(end)")
      #expect(search.isIn(text) == (place(of: words, in: bytes, from: 0, to: bytes.count) != nil))
    }
  }

  @Test func `places do not overlap and are in order`() {
    let search = WordSearch(["aba", "home"])
    let text = "abababa " + String(repeating: ".", count: 40) + "HOME/aba"
    #expect(search.all(in: Array(text.utf8)).map(\.start) == [0, 4, 48, 53])
  }

  @Test func `nothing is found behind the end of a range`() {
    let bytes = Array(("needle" + String(repeating: ".", count: 30)).utf8)
    let search = WordSearch(["needle"])
    #expect(search.first(in: bytes, ByteRange(0, 5)) == nil)
    #expect(search.first(in: bytes, ByteRange(0, 6)) == ByteRange(0, 6))
    #expect(search.first(in: bytes, ByteRange(1, 36)) == nil)
    #expect(search.first(in: bytes, ByteRange(6, 6)) == nil)
  }
}
