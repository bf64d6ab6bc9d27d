import PlanModel
import PlanTestSupport
import Testing

@Suite struct GitHubAnchorsTests {
  @Test(arguments: [
    ("Validation and Acceptance", "validation-and-acceptance"),
    ("Surprises & Discoveries", "surprises--discoveries"),
    ("Größe & Form", "größe--form"),
    ("計画の目的", "計画の目的"),
    ("snake_case: what's new?", "snake_case-whats-new"),
    ("1.2 Step (two)", "12-step-two"),
    ("🚀 Ship it", "-ship-it"),
    ("É cole", "é-cole"),
    ("A — B", "a--b"),
  ])
  func `a heading becomes its anchor`(_ heading: String, _ anchor: String) {
    #expect(GitHubAnchors.anchor(of: heading) == anchor)
  }

  @Test func `headings of one name are numbered, markup is left out, and HTML names its own`() {
    let plan = Plan("# The `code`\n\n## Notes\n\n## Notes\n\n<a id=\"own\"></a>\n\n## [Link](x.md)\n")
    #expect(GitHubAnchors.all(in: plan) == ["the-code", "notes", "notes-1", "own", "link"])
  }

  @Test func `a name that a number made is taken, and headings in quotes and lists count`() {
    let plan = Plan("# Foo\n\n## Foo 1\n\n## Foo\n\n> ## Quoted\n\n- ## Listed\n\n<a name=bare></a>\n")
    #expect(GitHubAnchors.all(in: plan) == ["foo", "foo-1", "foo-2", "quoted", "listed", "bare"])
  }
}
