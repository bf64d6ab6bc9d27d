import PlanModel
import PlanTestSupport
import Testing

@Suite struct PlanPeopleTests {
  static let owners: [(String, [String])] = [
    ("---\nowner: '@ana'\n---\n# T\n", ["@ana"]), ("---\nowners: [ana, bo]\n---\n# T\n", ["ana", "bo"]),
    ("---\nauthors: []\n---\n# T\n\nOwner: ana\n", ["ana"]), ("# T\n\n**Owner:** ana, bo\n", ["ana", "bo"]),
    ("# T\n\n- Author: Ana (docs, code)\n", ["Ana (docs, code)"]),
    ("# T\n\nOwner: TBD\nAuthor: bo\n", ["bo"]),
    ("# T\n\nOwner:\n", []), ("# T\n", []), ("# T\n\nAuthor: bo\nOwner: ana\n", ["ana"]),
  ]

  @Test(arguments: owners)
  func `own the plan`(text: String, owners: [String]) {
    #expect(Plan(text).owners == owners)
  }

  static let waiting: [(String, [String])] = [
    ("---\ndepends_on:\n- a\n- b\n---\n# T\n", ["a", "b"]),
    ("---\nblocked_by: a\n---\n# T\n\nDepends on: b\n", ["a", "b"]),
    ("# T\n\nDepends on: `a.md`, b.\n", ["a.md", "b"]), ("# T\n\n**Predecessor:** none (new track)\n", []),
    ("# T\n\nBlocked by: [A, b](a.md), c\n", ["[A, b](a.md)", "c"]), ("# T\n\nDependencies: -\n", []),
    ("# T\n", []),
  ]

  @Test(arguments: waiting)
  func `wait for other plans`(text: String, dependencies: [String]) {
    #expect(Plan(text).dependencies == dependencies)
  }
}
