import MarkdownSyntax
import PlanEditing
import PlanLanguage
import PlanModel
import PlanTestSupport
import PlanText
import Testing

@Suite struct ConversionTests {
  private static let living = """
    # Add a cache

    ## Progress

    - [x] (2026-11-02 09:00Z) First.
    - [ ] Second.
    - (2026-11-03 09:00:30Z) With seconds.
    - (2026-11-03 09:00 +02:00) With an offset.

    ## Notes of the team

    Kept.

    ## Purpose / Big Picture

    Faster.

    ## Validation (staging only)

    Run it.
    """

  private func convert(
    _ text: String, to profile: Profile, _ state: PlanState = .active
  ) throws -> (text: String, report: PlanConversion) {
    let plan = Plan(text)
    let subject = ConversionSubject(
      profile: profile, slug: "add-a-cache", state: state, today: try CalendarDate(parsing: "2026-11-20"))
    let report = plan.converting(subject) { Plan(String(decoding: $0, as: UTF8.self), profile: profile) }
    return (try plan.text(applying: report.edits), report)
  }

  @Test func `headings, order, times and frontmatter become those of the profile`() throws {
    let (text, _) = try convert(Self.living, to: .governance)
    let headings = text.split(separator: "\n").filter { $0.hasPrefix("## ") }
    #expect(
      headings == [
        "## Purpose", "## Context", "## Plan of Work", "## Validation (staging only)", "## Status",
        "## Notes of the team", "## Follow-up",
      ])
    #expect(text.contains("- [x] [2026-11-02 09:00 UTC] First."))
    #expect(text.hasPrefix("---\ntitle: Add a cache\nslug: add-a-cache\nstatus: active\n"))
    #expect(text.contains("last_updated: 2026-11-20\nlast_synced: '2026-11-03'\n"))
  }

  @Test func `what is no plain minute in UTC stays and is counted`() throws {
    let (text, report) = try convert(Self.living, to: .governance)
    #expect(text.contains("- (2026-11-03 09:00:30Z) With seconds."))
    #expect(text.contains("- (2026-11-03 09:00 +02:00) With an offset."))
    #expect(report.kept.contains { $0.hasPrefix("2 status times, not") })
  }

  @Test func `a heading that says more than its role stays`() throws {
    let (_, report) = try convert(Self.living, to: .governance)
    #expect(report.kept.contains("the heading 'Validation (staging only)' says more than 'Validation'"))
  }

  @Test func `headings stay when a link of the plan leads to one`() throws {
    let (text, _) = try convert(Self.living + "\n\nSee [there](#progress).\n", to: .governance)
    #expect(text.contains("## Progress\n"))
  }

  @Test func `an open fence does not swallow what comes in its place`() throws {
    let open = "# A\n\n## Progress\n\n- [ ] One.\n\n## Purpose\n\n```\n## no heading\n"
    let (text, report) = try convert(open, to: .governance)
    #expect(text.contains("```\n## no heading\n"))
    #expect(text.utf8.count >= open.utf8.count)
    #expect(report.kept.contains { $0.contains("left out") || $0.contains("is open at the end") })
  }

  @Test(arguments: [PlanState.draft, .blocked, .completed])
  func `a state that only the folder says gets a line`(_ state: PlanState) throws {
    let (text, _) = try convert("# A\n\n## Progress\n\n- [ ] One.\n", to: .cookbook, state)
    #expect(text.hasPrefix("# A\n\nStatus: \(state.rawValue)\n\n## Purpose / Big Picture\n"))
  }

  @Test func `frontmatter stays where the profile has none`() throws {
    let (text, report) = try convert("---\nslug: a\nowner: '@ana'\n---\n\n# A\n\n## Status\n", to: .cookbook)
    #expect(text.hasPrefix("---\nslug: a\nowner: '@ana'\n---\n\n# A\n"))
    #expect(report.kept.contains { $0.hasPrefix("the frontmatter") })
  }
}
