import MarkdownSyntax
import PlanModel
import Testing

@Suite struct ExampleTests {
  @Test(arguments: ExampleCase.all) func `a rule finds what its examples say`(_ example: ExampleCase) throws {
    let found = try ExampleCase.findings(in: example.text, kind: example.kind).filter { $0.id == example.id }
    #expect(found.map { $0.range.start } == example.expected)
    for finding in found {
      #expect(finding.message == example.message)
      let source = SourceText(Array(example.text.utf8))
      let fixed = try finding.fix.map { String(decoding: try source.applying($0.edits), as: UTF8.self) }
      #expect(fixed == example.fixed)
    }
  }

  @Test func `a suppression that is used is no finding`() throws {
    let text = """
      # Add a parser

      ## Status

      - [2026-01-31 00:00 UTC] Done. <!-- execplan:ignore midnight-time -- the release was at midnight -->
      """
    #expect(try ExampleCase.findings(in: text).isEmpty)
  }

  @Test func `a comment on its own line covers the next line and no other`() throws {
    let text = """
      # Add a parser

      ## Status

      <!-- execplan:ignore midnight-time -->
      - [2026-01-30 00:00 UTC] One.
      - [2026-01-31 00:00 UTC] Two.
      """
    let found = try ExampleCase.findings(in: text)
    #expect(found.map { $0.id } == ["midnight-time"])
    #expect(found.first?.message == "'2026-01-31 00:00 UTC' is exactly midnight")
  }

  @Test func `a comment for a section covers that section`() throws {
    let text = """
      # Add a parser

      ## Status

      <!-- execplan:ignore-section midnight-time -->

      - [2026-01-30 00:00 UTC] One.

      ## Decision Log

      - [2026-01-31 00:00 UTC] **Decision:** Two. Rationale: text.
      """
    let found = try ExampleCase.findings(in: text)
    #expect(found.map { $0.id } == ["midnight-time"])
  }

  @Test func `a misspelt rule is offered the name that was meant`() throws {
    let found = try ExampleCase.findings(in: "# Add a parser\n\n<!-- execplan:ignore missing-titel -->\n")
    #expect(found.first?.hint == "similar names: missing-title")
  }

  @Test func `only the purpose and the validation are asked for where no profile is named`() throws {
    let text = """
      # Add a parser

      ## Context

      Text.

      ## Plan of Work

      1. Write it.

      ## Status

      - [2026-01-31 10:00 UTC] Began.
      """
    let messages = { (isProfileChosen: Bool) in
      try ExampleCase.findings(in: text, isProfileChosen: isProfileChosen).filter {
        $0.id == "missing-section"
      }
      .map(\.message)
    }
    let usual = ["there is no section 'Purpose'", "there is no section 'Validation'"]
    #expect(try messages(false) == usual)
    #expect(try messages(true) == ["there is no section 'Follow-up'"] + usual)
  }

  @Test func `limits and owners of the workflow are asked for where its profile is named`() throws {
    let text = """
      ---
      slug: add-parser
      tags: [a-tag-that-is-longer-than-twenty]
      ---

      # Add a parser

      ## Plan of Work

      - [ ] Write it.
      """
    let rules: Set<String> = ["tag-form", "step-without-owner"]
    let found = { (isProfileChosen: Bool) in
      Set(try ExampleCase.findings(in: text, isProfileChosen: isProfileChosen).map(\.id)).intersection(rules)
    }
    #expect(try found(false) == [])
    #expect(try found(true) == rules)
  }
}
