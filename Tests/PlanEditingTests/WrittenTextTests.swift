import MarkdownSyntax
import PlanEditing
import PlanModel
import PlanTestSupport
import Testing

@Suite struct WrittenTextTests {
  static let lines: [(String, String)] = [
    ("plain `code` and [a](b_c) *x*", "plain `code` and [a](b_c) *x*"), ("a < b & c", "a < b & c"),
    ("a\n# b", "a\n  \\# b"), ("a\n- b", "a\n  \\- b"), ("a\n2. b", "a\n  2\\. b"), ("a\n> b", "a\n  \\> b"),
    ("a\n===", "a\n  \\==="), ("a\n---", "a\n  \\---"), ("a | b\n--|--", "a | b\n  \\--|--"),
    ("a\n***", "a\n  \\***"),
    ("a\n- [ ] b", "a\n  \\- [ ] b"), ("a\n```\nb\n```", "a\n  ``` b ```"), ("a\n```sh", "a\n  \\`\\`\\`sh"),
    ("a\n~~~", "a\n  \\~~~"),
    ("a\n<div>", "a\n  \\<div>"), ("a\n<!-- b", "a\n  \\<!-- b"), ("a\n<<<<<<< x", "a\n  \\<<<<<<< x"),
    ("a\n=======", "a\n  \\======="), ("a\n|||||||", "a\n  \\|||||||"), ("a\n>>>>>>> y", "a\n  \\>>>>>>> y"),
    ("a\n\n[b]: c", "a\n\n  \\[b]: c"), ("a\n\n\n    b  \n", "a\n\n  b"), ("a\r\nb\rc", "a\n  b\n  c"),
    ("a `b", "a \\`b"), ("a <b", "a \\<b"), ("C:\\dir \\* \\", "C:\\dir \\\\* \\\\"),
    ("&amp; &x", "\\&amp; &x"),
    ("a\u{1B}[b\u{202E}", "a&#x1B;[b&#x202E;"), ("`a\u{7}`", "\\`a&#x7;\\`"), (": a", "\\: a"),
    ("— a", "&#x2014; a"),
    ("--fix a", "--fix a"), ("a\tb", "a\tb"), ("\u{FEFF}a", "a"), ("\u{FEFF}# a", "# a"),
  ]

  @Test(arguments: lines)
  func `is escaped only where it must be`(text: String, written: String) throws {
    let plan = Plan("## Status\n", profile: .governance)
    let edits = try plan.logging(try WrittenText(text), at: editNow)
    #expect(try plan.applying(edits) == "## Status\n\n- [2026-11-20 12:00 UTC] \(written)\n")
  }

  @Test(arguments: [
    ("2026-01-31 a", "2026\\-01-31 a"), ("(2026-01-31 10:00Z) a", "(2026\\-01-31 10:00Z) a"),
    ("**2026-01-31** a", "**2026\\-01-31** a"), ("`2026-01-31` a", "\\`2026-01-31\\` a"), ("[ ] a", "[ ] a"),
    ("- a", "- a"),
  ])
  func `is no time behind a box`(text: String, written: String) throws {
    let plan = Plan("## Progress\n")
    let edits = try plan.addingStep(NewStep(text: try WrittenText(text)))
    #expect(try plan.applying(edits) == "## Progress\n\n- [ ] \(written)\n")
  }

  @Test(arguments: ["", " ", "\n\t\r\n", "\u{A0}", "\u{FEFF}", "\u{FEFF} \n"])
  func `is not empty`(text: String) {
    #expect(throws: WrittenTextError.empty) { try WrittenText(text) }
  }

  @Test(arguments: ["\0", "a\0b", "\u{FEFF}\0"])
  func `holds no NUL`(text: String) {
    #expect(throws: WrittenTextError.nul) { try WrittenText(text) }
  }

  @Test(arguments: [
    ("a \\* b &lt; `\\* &lt;` <b a=\"\\*\">", "a * b < `\\* &lt;` <b a=\"\\*\">"), ("a\\b", "a\\b"),
    ("*a* [b](c\\_d)", "*a* [b](c_d)"),
  ])
  func `is read with its escapes resolved`(written: String, text: String) throws {
    let plan = Plan("## Progress\n- [x] \(written)\n")
    let entry = try #require(plan.entries.first)
    #expect(plan.textLine(of: entry) == text)
    #expect(plan.steps().map(\.text) == [text])
  }

  @Test func `is read with all its paragraphs`() throws {
    let plan = Plan("## Progress\n- [x] (2026-11-20) a\n  b\n\n  c\n  - d\n\n  e\n")
    #expect(plan.wholeText(of: try #require(plan.entries.first)) == "a b\n\nc\n\ne")
  }
}
