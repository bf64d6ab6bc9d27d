import PlanEditing
import PlanModel
import PlanText
import Testing

@Suite struct PlanNamePatternTests {
  @Test(arguments: [
    ("{slug}.md", "move-it", nil), ("{date}-{slug}.md", "2026-01-31-move-it", nil),
    ("{slug}/PLAN.md", "move-it", "PLAN.md"),
    ("{date}-{slug}/EXECPLAN.md", "2026-01-31-move-it", "EXECPLAN.md"),
    ("plan-{slug}.md", "plan-move-it", nil),
  ])
  func `a pattern names a plan`(_ text: String, _ slug: String, _ file: String?) throws {
    let pattern = try #require(PlanNamePattern(text))
    let date = try CalendarDate(parsing: "2026-01-31")
    #expect(pattern.slug("move-it", on: date) == slug)
    #expect(pattern.file == file)
    #expect(pattern.text == text)
  }

  @Test(arguments: [
    "", "plan.md", "{slug}", "{slug}.txt", "{slug}-{slug}.md", "{slug}/README.md", "a/{slug}.md", "{Slug}.md",
    "{slug} x.md", "{day}-{slug}.md", "{slug}/x/PLAN.md", "PLAN.md",
  ])
  func `a pattern whose plans would not be found is none`(_ text: String) {
    #expect(PlanNamePattern(text) == nil)
  }
}
