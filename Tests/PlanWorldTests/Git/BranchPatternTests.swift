import Testing

@testable import PlanWorld

@Suite struct BranchPatternTests {
  @Test(arguments: [
    ("*", ""), ("*", "main"), ("main", "main"), ("feature/*", "feature/a/b"), ("*/a", "x/y/a"),
    ("a*b*c", "a-b-b-c"), ("v?.?", "v1.2"), ("**", "x"), ("gr*ße", "größe"), ("*ab", "aab"),
  ])
  func `fits`(_ pattern: String, _ name: String) {
    #expect(BranchPattern(pattern).matches(name))
  }

  @Test(arguments: [
    ("", "main"), ("main", "main2"), ("main", "Main"), ("feature/*", "feature"), ("v?", "v"), ("a*b", "a"),
    ("?", ""), ("[a-z]", "b"),
  ])
  func `does not fit`(_ pattern: String, _ name: String) {
    #expect(!BranchPattern(pattern).matches(name))
  }

  @Test func `many stars cost no more than their product`() {
    let pattern = String(repeating: "a*", count: 200) + "b"
    #expect(!BranchPattern(pattern).matches(String(repeating: "a", count: 2_000)))
  }
}
