import MarkdownSyntax
import PlanEditing
import PlanLanguage
import PlanModel
import PlanTestSupport
import PlanText
import Testing

/// Signs keep their meaning, whatever mark follows them.
@Suite struct ScalarTextTests {
  /// What makes another character of the sign before it: an accent, a joiner, a variation.
  static let marks = ["\u{301}", "\u{200D}", "\u{FE0F}", "\u{20DD}"]
  static let signs = (0x21...0x7E).compactMap(Unicode.Scalar.init).filter { !$0.properties.isAlphabetic }

  @Test(arguments: marks)
  func `each sign is found under a mark`(_ mark: String) throws {
    for sign in Self.signs {
      let byte = UInt8(ascii: sign)
      #expect(
        "a\(sign)\(mark)b".parts(at: byte).map { Array($0.utf8) } == [
          Array("a".utf8), Array("\(mark)b".utf8),
        ])
      #expect("a\(sign)\(mark)b".backslashed([sign]).hasBytes(of: "a\\\(sign)\(mark)b"))
      #expect("a\(sign)\(mark)".hasBytes(inside: "\(sign)"))
      #expect("a \(sign)\(mark)".hasBytes(inside: " \(sign)"))
    }
    #expect("/\(mark)a/../\(mark)".pathParts.map(String.init) == ["\(mark)a", "..", mark])
    #expect(PathPattern("/\(mark)a") == nil)
    #expect(PathPattern("a/../\(mark)b") == nil)
  }

  @Test func `lines end as files end them`() {
    #expect("a\r\nb\n\rc\r".lineParts.map(String.init) == ["a", "b", "\rc"])
    #expect("".lineParts == [""])
  }

  @Test(arguments: marks)
  func `a title under marks stays in the link of a banner`(_ mark: String) throws {
    let plan = Plan("# T\n")
    let ending = Banner.Ending.superseded(byTitle: "a]\(mark)(b)[\(mark)", path: "x>\(mark)(<\(mark).md")
    let date = try CalendarDate(parsing: "2026-11-20")
    let written = Plan(try plan.text(applying: plan.settingBanner(Banner(ending, on: date))))
    #expect(written.links().map(\.target) == ["x>\(mark)(<\(mark).md"])
  }

  @Test(arguments: marks)
  func `a cell of a table holds no bar that a mark hides`(_ mark: String) throws {
    let plan = Plan(
      "# T\n\n## Decision Log\n\n| Date | Decision | Author |\n|---|---|---|\n| 2026-01-01 | d | x |\n")
    let entry = try DecisionEntry(
      kind: .decision, text: WrittenText("t"), rationale: WrittenText("r"), author: "@a|\(mark)b")
    #expect(throws: EditingError.unreadableName("@a|\(mark)b")) {
      try plan.deciding(entry, at: UTCTimestamp(secondsSince1970: 0))
    }
  }
}
