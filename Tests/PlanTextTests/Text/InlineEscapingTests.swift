import PlanModel
import PlanTestSupport
import PlanText
import Testing

@Suite struct InlineEscapingTests {
  @Test(arguments: [
    ("snake_case and a-b", "snake_case and a-b"), ("_a_", "\\_a\\_"), ("C# #", "C# \\#"), ("###", "\\###"),
    ("a*b", "a\\*b"), ("R&D and A & B", "R\\&D and A & B"), ("1 < 2, <b>", "1 < 2, \\<b>"),
    ("a\tb\n c ", "a b c"), ("12:30 at http://x", "12:30 at http\\://x"), ("@yuki", "@yuki"),
  ])
  func `only what would be read as a mark is escaped`(_ text: String, _ written: String) {
    #expect(InlineEscaping.heading(text) == written)
  }

  @Test(arguments: 0..<300)
  func `a heading reads back as the text`(_ seed: Int) {
    var mutator = TextMutator(seed: UInt64(seed))
    var text = Array("Move *probe* [checks](x) to `worker` processes & www.a.org".utf8)
    for _ in 0..<4 { text = mutator.mutating(text) }
    let title = InlineEscaping.singleLine(String(decoding: text, as: UTF8.self))
    let expected = title.replacing("\u{0}", with: "\u{FFFD}")
    guard !title.isEmpty else { return }
    #expect(Plan("# \(InlineEscaping.heading(title))\n").title == expected)
  }
}
