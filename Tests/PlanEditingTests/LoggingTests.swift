import MarkdownSyntax
import PlanEditing
import PlanLanguage
import PlanModel
import PlanTestSupport
import Testing

@Suite struct LoggingTests {
  private func log(_ plan: String, _ profile: Profile, _ text: String = "Done.") throws -> String {
    let plan = Plan(plan, profile: profile)
    return try plan.applying(try plan.logging(try WrittenText(text), at: editNow))
  }

  static let places: [(String, Profile, String, String)] = [
    (
      "behind the last entry", .governance, "## Status\n\n- [2026-11-19 10:00 UTC] a\n  b\n\n## Z\n",
      "## Status\n\n- [2026-11-19 10:00 UTC] a\n  b\n- [2026-11-20 12:00 UTC] Done.\n\n## Z\n"
    ),
    (
      "before the open tail", .cookbook, "## Progress\n\n- [x] (2026-11-19 10:00Z) a\n  - [x] sub\n- [ ] b\n",
      "## Progress\n\n- [x] (2026-11-19 10:00Z) a\n  - [x] sub\n- [x] (2026-11-20 12:00Z) Done.\n- [ ] b\n"
    ),
    (
      "before an open tail with times", .cookbook,
      "## Progress\n- [x] (2026-11-19 10:00Z) a\n- [ ] (2026-11-18 10:00Z) b\n",
      "## Progress\n- [x] (2026-11-19 10:00Z) a\n- [x] (2026-11-20 12:00Z) Done.\n"
        + "- [ ] (2026-11-18 10:00Z) b\n"
    ),
    (
      "on top where the newest is first", .cookbook,
      "## Progress\n\n- (2026-11-19) c\n- (2026-11-18) b\n- (2026-11-17) a\n",
      "## Progress\n\n- (2026-11-20 12:00Z) Done.\n- (2026-11-19) c\n- (2026-11-18) b\n- (2026-11-17) a\n"
    ),
    (
      "in the last section with times", .cookbook,
      "## Progress\n- [x] (2026-11-18) a\n## Status\n- [x] (2026-11-19) b\n## Progress Notes\n- c\n",
      "## Progress\n- [x] (2026-11-18) a\n## Status\n- [x] (2026-11-19) b\n"
        + "- [x] (2026-11-20 12:00Z) Done.\n## Progress Notes\n- c\n"
    ),
    (
      "behind the last that is done", .cookbook, "## Progress\n- [x] a\n- [ ] b\n",
      "## Progress\n- [x] a\n- [x] (2026-11-20 12:00Z) Done.\n- [ ] b\n"
    ),
    (
      "before the first that is open", .cookbook, "## Progress\n\n- [ ] a\n- [ ] b\n",
      "## Progress\n\n- [x] (2026-11-20 12:00Z) Done.\n- [ ] a\n- [ ] b\n"
    ),
    (
      "as a new list", .governance, "## Status\n\nText.\n\n## Z\n",
      "## Status\n\nText.\n\n- [2026-11-20 12:00 UTC] Done.\n\n## Z\n"
    ),
    (
      "as a new list below a bare heading", .governance, "## Status\n## Z\n",
      "## Status\n\n- [2026-11-20 12:00 UTC] Done.\n\n## Z\n"
    ),
    (
      "on top of two", .cookbook, "## Progress\n\n- (2026-11-19) b\n- (2026-11-18) a\n",
      "## Progress\n\n- (2026-11-20 12:00Z) Done.\n- (2026-11-19) b\n- (2026-11-18) a\n"
    ),
    (
      "behind two of one day", .cookbook, "## Progress\n\n- (2026-11-19) b\n- (2026-11-19) a\n",
      "## Progress\n\n- (2026-11-19) b\n- (2026-11-19) a\n- (2026-11-20 12:00Z) Done.\n"
    ),
    (
      "on top although one stands at the end", .cookbook,
      "## Progress\n\n- (2026-11-17) c\n- (2026-11-16) b\n- (2026-11-15) a\n- (2026-11-19) d\n",
      "## Progress\n\n- (2026-11-20 12:00Z) Done.\n"
        + "- (2026-11-17) c\n- (2026-11-16) b\n- (2026-11-15) a\n- (2026-11-19) d\n"
    ),
    (
      "behind times that fall and rise", .cookbook,
      "## Progress\n\n- (2026-11-17) c\n- (2026-11-15) a\n- (2026-11-19) d\n- (2026-11-18) e\n",
      "## Progress\n\n- (2026-11-17) c\n- (2026-11-15) a\n- (2026-11-19) d\n- (2026-11-18) e\n"
        + "- (2026-11-20 12:00Z) Done.\n"
    ),
    (
      "as a new list before a rule", .governance, "## Status\n\nText.\n\n---\n\n## Z\n",
      "## Status\n\nText.\n\n- [2026-11-20 12:00 UTC] Done.\n\n---\n\n## Z\n"
    ),
    (
      "without a final newline", .cookbook, "## Progress\r\n\r\n* [x] (2026-11-19) a",
      "## Progress\r\n\r\n* [x] (2026-11-19) a\r\n* [x] (2026-11-20 12:00Z) Done.\r\n"
    ),
    (
      "with a blank line between items", .cookbook,
      "## Progress\n\n-   [x] (2026-11-18) a\n\n-   [x] (2026-11-19) b\n",
      "## Progress\n\n-   [x] (2026-11-18) a\n\n-   [x] (2026-11-19) b\n\n-   [x] (2026-11-20 12:00Z) Done.\n"
    ),
    (
      "with the next number", .cookbook, "## Progress\n\n9. (2026-11-18) a\n10. (2026-11-19) b\n",
      "## Progress\n\n9. (2026-11-18) a\n10. (2026-11-19) b\n11. (2026-11-20 12:00Z) Done.\n"
    ),
    (
      "with the same number", .cookbook, "## Progress\n\n1) (2026-11-18) a\n1) (2026-11-19) b\n",
      "## Progress\n\n1) (2026-11-18) a\n1) (2026-11-19) b\n1) (2026-11-20 12:00Z) Done.\n"
    ),
  ]

  @Test(arguments: places)
  func `goes`(name: String, profile: Profile, plan: String, expected: String) throws {
    #expect(try log(plan, profile) == expected, "\(name)")
  }

  private static let sentence =
    "Fine words that go on and on until the line is too long for those who wrap, `code that stays` and more."

  @Test func `wraps where the neighbours wrap`() throws {
    let plan =
      "## Progress\n\n- [x] (2026-11-19 10:00Z) a line that ends behind some seventy columns, as\n  here\n"
    let text = try log(plan, .cookbook, Self.sentence)
    #expect(
      text.hasSuffix(
        "  here\n- [x] (2026-11-20 12:00Z) Fine words that go on and on until the line is\n"
          + "  too long for those who wrap, `code that stays` and more.\n"
      ))
  }

  @Test func `wraps at no long word of a neighbour`() throws {
    let word = String(repeating: "/path", count: 22)
    let item =
      "- [x] (2026-11-19 10:00Z) a line that ends behind some seventy columns, as\n"
      + "  \(word)\n  does\n"
    let text = try log("## Progress\n\n" + item, .cookbook, Self.sentence)
    #expect(text.contains("until the line is\n"))
  }

  @Test func `does not wrap where the neighbours do not`() throws {
    let long = String(repeating: "long ", count: 40)
    let text = try log(
      "## Progress\n\n- [x] (2026-11-19 10:00Z) \(long)\n", .cookbook, Self.sentence + Self.sentence)
    #expect(text.hasSuffix("Z) \(Self.sentence + Self.sentence)\n"))
  }

  @Test func `wraps at 100 columns where nothing is known`() throws {
    let text = try log("## Status\n", .governance, Self.sentence + " " + Self.sentence)
    let lines: [Substring] = text.split(separator: "\n")
    #expect(lines.count == 4)
    #expect(lines.allSatisfy { $0.count <= 100 })
    #expect(lines.suffix(2).allSatisfy { $0.hasPrefix("  ") })
  }

  @Test func `counts two columns for wide letters`() throws {
    let text = try log("## Status\n", .governance, String(repeating: "漢字漢字 ", count: 20))
    let lines: [Substring] = text.split(separator: "\n")
    #expect(lines.count > 3 && lines.allSatisfy { $0.count < 70 })
  }

  @Test func `says when it happened`() throws {
    let plan = Plan("## Status\n", profile: .governance)
    let happened = try HappenedTime("2026-11-19 09:30 UTC", now: editNow)
    let edits = try plan.logging(try WrittenText("Done."), at: editNow, happened: happened)
    #expect(
      try plan.applying(edits).hasSuffix("- [2026-11-20 12:00 UTC] Done. (happened 2026-11-19 09:30 UTC)\n"))
  }

  @Test(arguments: [
    ("2026-11-20 12:00Z", nil), ("2026-11-20", nil), ("2026-11-20 11:00 UTC", nil),
    ("2026-11-20 13:00+02:00", nil), ("2026-11-20 11:00", .noZone("2026-11-20 11:00")),
    ("2026-11-20 04:00 CST", .noZone("2026-11-20 04:00 CST")),
    ("2026-11-20 12:01Z", HappenedTimeError.later("2026-11-20 12:01Z")),
    ("2026-11-22", .later("2026-11-22")), ("2026-02-30", .impossible("2026-02-30")),
    ("yesterday", .notATime("yesterday")),
    ("2026-11-19 and", .notATime("2026-11-19 and")), ("", .notATime("")),
  ])
  func `takes real times up to now`(text: String, problem: HappenedTimeError?) {
    do {
      let time = try HappenedTime(text, now: editNow)
      #expect(problem == nil)
      #expect(time.text == text)
    } catch {
      #expect(error == problem)
    }
  }

  @Test func `is refused without a place`() throws {
    let text = try WrittenText("a")
    #expect(throws: EditingError.noSection(.status)) { try Plan("# T\n").logging(text, at: editNow) }
    #expect(throws: EditingError.unclosedBlock(line: 3)) {
      try Plan("## Status\n\n```\ncode\n").logging(text, at: editNow)
    }
  }
}
