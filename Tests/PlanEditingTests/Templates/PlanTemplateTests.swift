import MarkdownSyntax
import PlanEditing
import PlanLanguage
import PlanModel
import PlanTestSupport
import PlanText
import Testing

@Suite struct PlanTemplateTests {
  static let stamp = UTCTimestamp(secondsSince1970: 1_795_176_000)

  static func template(_ profile: Profile, _ title: String = "Move checks to workers") -> PlanTemplate {
    PlanTemplate(
      profile: profile, title: title, slug: "move-checks-to-workers", author: "@farah", stamp: stamp,
      summary: "One slow probe: no longer a problem.")
  }

  @Test(arguments: ["governance", "cookbook", "harness"])
  func `a new plan reads as a draft with one entry and no work`(_ name: String) throws {
    let profile = try #require(Profile.builtIn.first { $0.name == name })
    let text = String(decoding: Self.template(profile).bytes, as: UTF8.self)
    let plan = Plan(text, stateFolder: name == "harness" ? "active" : nil)
    #expect(plan.title == "Move checks to workers")
    #expect(plan.state == (name == "harness" ? .active : .draft))
    #expect(plan.diagnostics == [])
    #expect(plan.steps().filter { $0.state != .done }.isEmpty)
    #expect(plan.entries(.status).count == 1)
    #expect(plan.newestStamp.map { "\($0)" } == plan.entries(.status).first?.time.map { "\($0)" })
    #expect(plan.newestStamp?.date == Self.stamp.date)
    #expect(plan.sections.compactMap(\.role) == profile.sections.map(\.role))
    #expect(plan.nextStep == nil)
    #expect(plan.profile.name == name)
    #expect(plan.decisions().isEmpty)
    #expect(plan.discoveries().isEmpty)
    #expect(plan.entries(.followUp).isEmpty)
    #expect(text.utf8.last == 0x0A && !text.hasSuffix("\n\n") && !text.contains("\n\n\n"))
  }

  @Test func `a governance plan has no steps`() {
    let plan = Plan(String(decoding: Self.template(.governance).bytes, as: UTF8.self))
    #expect(plan.steps().isEmpty)
    #expect(plan.string(plan.entries(.status)[0].text) == "Plan drafted.")
    #expect(plan.frontmatter?.text("slug") == "move-checks-to-workers")
  }

  @Test(arguments: [
    "Replace [x] by *y*", "C#", "a #", "# b", "Plan: `z` & <w>", "1. First", "\"quoted\" 'title'", "- [ ] a",
    "Fix foo_bar __init__", "--- a ---", "プラン ✅",
  ])
  func `any title reads back`(_ title: String) {
    for profile in Profile.builtIn {
      #expect(Plan(String(decoding: Self.template(profile, title).bytes, as: UTF8.self)).title == title)
    }
  }

  @Test func `a template of the workspace is filled in where each value stands`() throws {
    let text = """
      ---
      title: {{title}}
      quoted: '{{ title }}'
      double: "{{title}}"
      slug: {{slug}}
      ---
      # {{title}}

      By {{author}} on {{date}}, `{{title}}`, {no} {{ and }}.

      ```
      {{title}}
      ```

      - [{{stamp}}] Drafted.

      """.replacing("{{ and }}", with: "{{ open")
    let filled = try Self.template(.governance, "A: \"b\" *c* isn't").filling(Array(text.utf8))
    #expect(
      String(decoding: filled, as: UTF8.self) == """
        ---
        title: 'A: "b" *c* isn''t'
        quoted: 'A: "b" *c* isn''t'
        double: "A: \\"b\\" *c* isn't"
        slug: move-checks-to-workers
        ---
        # A: "b" \\*c\\* isn't

        By @farah on 2026-11-20, `A: "b" *c* isn't`, {no} {{ open.

        ```
        A: "b" *c* isn't
        ```

        - [2026-11-20 12:00 UTC] Drafted.

        """)
  }

  @Test(arguments: [("{{titel}}", "title"), ("x {{datum}}", "date")])
  func `an unknown placeholder is an error with a suggestion`(_ text: String, _ similar: String) {
    let error = #expect(throws: PlanTemplateError.self) {
      try Self.template(.cookbook).filling(Array("# T\n\n\(text)\n".utf8))
    }
    guard case .unknownPlaceholder(_, let line, let column, _) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(line == 3)
    #expect(column == (text.hasPrefix("x") ? 3 : 1))
    #expect(error?.hint == "did you mean '{{\(similar)}}'?")
  }

  @Test(arguments: ["a --> b", "--!> b", "\" x='", "&gt; <b>", "--\u{301}> -->\u{301} b"])
  func `a text in a comment or a tag of the template does not end it`(_ title: String) throws {
    let text =
      "# T\n\nx <i a=\"{{title}}\"> <!-- {{title}} --> y\n\n<!-- {{title}}\n## Hidden\n-->\n\n## Purpose\n"
    let filled = try Self.template(.cookbook, title).filling(Array(text.utf8))
    let plan = Plan(String(decoding: filled, as: UTF8.self))
    #expect(plan.sections.map { plan.string($0.title) } == ["T", "Purpose"])
    #expect(plan.document.blocks.count { $0.kind == .htmlBlock } == 1)
    let paragraph = try #require(plan.document.blocks.firstIndex { $0.kind == .paragraph })
    #expect(plan.document.inlines(of: paragraph).count { $0.kind == .html } == 2)
  }
}
