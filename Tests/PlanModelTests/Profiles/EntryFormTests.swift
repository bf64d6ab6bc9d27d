import MarkdownSyntax
import PlanEditing
import PlanLanguage
import PlanModel
import PlanTestSupport
import PlanText
import Testing

@Suite struct EntryFormTests {
  static let patterns = [
    "[x] (YYYY-MM-DD HH:MMZ) text", "[YYYY-MM-DD HH:MM UTC] text", "YYYY-MM-DD HH:MMZ: text",
    "**YYYY-MM-DD HH:MMZ** — text", "[x] YYYY-MM-DDTHH:MMZ — text", "(YYYY-MM-DDTHH:MMZ) text",
    "`YYYY-MM-DD HH:MM UTC` text",
  ]

  @Test(arguments: patterns)
  func `a pattern is read and shown again`(_ pattern: String) throws {
    #expect(try #require(EntryForm(pattern: pattern)).pattern == pattern)
  }

  @Test(arguments: patterns)
  func `an entry in the form is read back with its time and text`(_ pattern: String) throws {
    let form = try #require(EntryForm(pattern: pattern))
    let time = try UTCTimestamp(parsing: "2026-01-31 23:59Z")
    var profile = Profile.cookbook
    profile.entryForm = form
    let plan = Plan("# T\n\n## Progress\n", profile: profile)
    let edits = try plan.logging(try WrittenText("Moved it."), at: time)
    let bytes = try plan.document.source.applying(edits)
    let after = Plan(String(decoding: bytes, as: UTF8.self), profile: profile)
    let entry = try #require(after.entries(.status).first)
    #expect(entry.time?.earliestInstant == Plan.instant(of: time))
    #expect(after.string(entry.text) == "Moved it.")
    #expect((entry.box == .done) == form.hasBox)
    #expect(StampForm(of: entry, in: after) == form.stamp)
  }

  @Test(arguments: [
    "", "text", "YYYY-MM-DD text", "[x] HH:MMZ text", "YYYY-MM-DD HH:MMZ", "(YYYY-MM-DD HH:MMZ)text",
    "at YYYY-MM-DD HH:MMZ: text", "YYYY-MM-DD HH:MMZ on the day text", "( YYYY-MM-DD HH:MMZ ) text",
    "((((((((((YYYY-MM-DD HH:MMZ)))))))))) text",
  ])
  func `what is no form is refused`(_ pattern: String) {
    #expect(EntryForm(pattern: pattern) == nil)
  }
}

extension Plan {
  /// Returns the instant that an entry with a time has, as a plan reads it.
  fileprivate static func instant(of time: UTCTimestamp) -> Int64? {
    Plan("# T\n\n## Progress\n\n- [x] (\(time)) a\n").entries(.status).first?.time?.earliestInstant
  }
}
