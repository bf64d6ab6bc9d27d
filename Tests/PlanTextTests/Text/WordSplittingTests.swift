import PlanTestSupport
import PlanText
import Testing

/// Words and the order of texts, told by bytes where that is enough.
@Suite struct WordSplittingTests {
  @Test(arguments: ["", "one", " two words ", "a1-b2__c", "it's\r\n2nd line", "naïve — 预期 3", "—", "x…y"])
  func `words are what stands between other signs`(text: String) {
    #expect(text.words == text.split { !$0.isLetter && !$0.isNumber })
    #expect(text.dropFirst().words == text.dropFirst().split { !$0.isLetter && !$0.isNumber })
  }

  @Test func `one text precedes another by its bytes`() {
    let texts = ["", "a", "a/b", "a-b", "ab", "b", "ä", "a\u{308}", "预", "🙂"]
    for left in texts {
      for right in texts {
        let precedes = Array(left.utf8).lexicographicallyPrecedes(Array(right.utf8))
        #expect(left.utf8Precedes(right) == precedes, "\(left) \(right)")
      }
    }
  }
}
