import PlanTestSupport
import Testing

@testable import HistoryOperations

/// Histories in which a careless reader of git sees falsehoods, or sees one twice.
@Suite struct AuditInnocenceTests {
  private static let began = "[2026-01-10 09:00 UTC] Began with the first part of the parser."
  private static let late = "[2026-01-11 19:00 UTC] Parsed the first file."

  private let repository: TemporaryRepository

  init() async throws { repository = try await TemporaryRepository() }

  private func plan(_ entries: String..., status: String = "active", title: String = "Add a parser") -> String
  {
    "# \(title)\n\nStatus: \(status)\n\n## Status\n\n" + entries.map { "- \($0)\n" }.joined()
  }

  /// Commits versions of one plan, ten days apart, and audits them.
  private func audit(_ versions: String...) async throws -> AuditAnswer {
    for (version, day) in zip(versions, ["01-10", "01-20", "01-30"]) {
      try await repository.commit(version, to: "docs/plans/a.md", at: "2026-\(day) 10:00 +0000")
    }
    return try await audit()
  }

  private func audit() async throws -> AuditAnswer { try await AuditHistory().run(in: repository.world()) }

  private func rules(_ answer: AuditAnswer) -> [String] { answer.events.map(\.rule) }

  // MARK: - Entries

  @Test func `an entry that is only wrapped anew is the same`() async throws {
    let answer = try await audit(
      plan("[2026-01-10 09:00 UTC] Began with the first part of the parser."),
      plan("[2026-01-10 09:00 UTC] Began with\n  the first part of the parser."))
    #expect(rules(answer) == [])
  }

  @Test func `an entry that is continued is the same`() async throws {
    let answer = try await audit(plan(Self.began), plan(Self.began + " It went well."))
    #expect(rules(answer) == [])
  }

  @Test(arguments: [(true, ["rewritten-entry"]), (false, [])])
  func `of a long entry each word counts`(_ isChanged: Bool, _ expected: [String]) async throws {
    let words = (1...90).map { "word\($0)" }
    var other = words + ["more"]
    if isChanged { other[70] = "changed" }
    let answer = try await audit(
      plan("[2026-01-10 09:00 UTC] " + words.joined(separator: " ")),
      plan("[2026-01-10 09:00 UTC] " + other.joined(separator: " ")))
    #expect(rules(answer) == expected)
  }

  @Test func `a log that was rewritten as a whole costs no more than its size`() async throws {
    func log(_ word: String) -> String {
      plan() + (0..<20_000).map { "- [2026-01-10 09:00 UTC] Entry \($0) says \(word).\n" }.joined()
    }
    let totals = try await audit(log("one"), log("two")).totals
    #expect(totals.entriesRewritten + totals.entriesRemoved == 20_000)
  }

  @Test func `a false stamp is told once, also when its entry is continued`() async throws {
    let answer = try await audit(
      plan("[2026-01-10 19:00 UTC] Began."), plan("[2026-01-10 19:00 UTC] Began. It went well."))
    #expect(rules(answer) == ["later-than-commit"])
    #expect(answer.events.map(\.line) == [7])
  }

  @Test func `a false stamp that was corrected is told once`() async throws {
    let answer = try await audit(
      plan("[2026-01-10 19:00 UTC] Began."), plan("[2026-01-10 09:00 UTC] Began."))
    #expect(rules(answer) == ["later-than-commit"])
    #expect(answer.events.map(\.line) == [nil])
    #expect(answer.totals.stampsChecked == 2)
  }

  @Test func `entries that change places are the same`() async throws {
    let other = "[2026-01-10 09:30 UTC] The library cannot be used."
    #expect(rules(try await audit(plan(Self.began, other), plan(other, Self.began))) == [])
  }

  @Test func `an entry that moves to another plan is no loss and no news`() async throws {
    let moved = "[2026-01-10 09:30 UTC] The writer needs the same table."
    try repository.write(plan(Self.began, title: "Add a writer"), to: "docs/plans/b.md")
    try await repository.commit(plan(Self.began, moved), to: "docs/plans/a.md", at: "2026-01-10 10:00 +0000")
    try repository.write(plan(Self.began, moved, title: "Add a writer"), to: "docs/plans/b.md")
    try await repository.commit(plan(Self.began), to: "docs/plans/a.md", at: "2026-01-30 10:00 +0000")
    let answer = try await audit()
    #expect(rules(answer) == [])
    #expect(answer.plans.map(\.counts.stampsChecked) == [1, 2])
  }

  // MARK: - Moves

  @Test(arguments: [true, false])
  func `a move between folders is followed`(_ hasEdits: Bool) async throws {
    try await repository.commit(plan(Self.began), to: "docs/plans/active/a.md", at: "2026-01-10 10:00 +0000")
    try repository.folder.makeFolder("docs/plans/completed")
    try await repository.git("mv", "docs/plans/active/a.md", "docs/plans/completed/a.md")
    if hasEdits {
      try repository.write(
        plan(Self.began, "[2026-01-20 09:30 UTC] Finished.", status: "completed"),
        to: "docs/plans/completed/a.md")
    }
    try await repository.commit(at: "2026-01-20 10:00 +0000")
    let answer = try await audit()
    #expect(rules(answer) == [])
    #expect(answer.plans.map(\.path) == ["docs/plans/completed/a.md"])
    #expect(answer.plans.map(\.commitCount) == [2])
    #expect(answer.totals.stampsChecked == (hasEdits ? 2 : 1))
  }

  @Test func `a move with a new text is followed by the name of the plan`() async throws {
    try await repository.commit(
      plan(Self.began, "[2026-01-10 09:30 UTC] One two three four."), to: "docs/plans/active/a.md",
      at: "2026-01-10 10:00 +0000")
    try await repository.git("rm", "--quiet", "docs/plans/active/a.md")
    let filler = (1...80).map { "Line \($0) of a context that was not there before.\n" }.joined()
    try await repository.commit(
      plan(Self.began, status: "completed") + "\n## Context\n\n" + filler, to: "docs/plans/completed/a.md",
      at: "2026-01-20 10:00 +0000")
    let answer = try await audit()
    #expect(rules(answer) == ["removed-entry"])
    #expect(answer.plans.map(\.path) == ["docs/plans/completed/a.md"])
  }

  @Test func `a new name of the file is followed, and the old one still leads there`() async throws {
    try await repository.commit(plan(Self.began), to: "docs/plans/a.md", at: "2026-01-10 10:00 +0000")
    try await repository.git("mv", "docs/plans/a.md", "docs/plans/b.md")
    try await repository.commit(at: "2026-01-20 10:00 +0000")
    var audit = AuditHistory()
    audit.paths = ["docs/plans/a.md"]
    let answer = try await audit.run(in: repository.world())
    #expect(rules(answer) == [])
    #expect(answer.plans.map(\.path) == ["docs/plans/b.md"])
    #expect(answer.totals.stampsChecked == 1)
  }

  // MARK: - Branches

  /// Makes two branches that both begin with the plan.
  private func branch() async throws {
    try await repository.commit(plan(Self.began), to: "docs/plans/a.md", at: "2026-01-10 10:00 +0000")
    try await repository.git("branch", "other")
  }

  /// Merges the other branch and settles what is in conflict with a text.
  private func merge(_ text: String?) async throws {
    try await repository.merge("other")
    if let text { try repository.write(text, to: "docs/plans/a.md") }
    try await repository.commit(at: "2026-01-13 10:00 +0000")
  }

  @Test func `a merge brings nothing twice, but what is added in it counts`() async throws {
    try await branch()
    try await repository.commit(
      plan(Self.began, Self.late), to: "docs/plans/a.md", at: "2026-01-11 10:00 +0000")
    try await repository.git("switch", "--quiet", "other")
    let other = "[2026-01-12 09:00 UTC] Wrote the tables."
    try await repository.commit(plan(Self.began, other), to: "docs/plans/a.md", at: "2026-01-12 10:00 +0000")
    try await repository.git("switch", "--quiet", "main")
    try await merge(plan(Self.began, Self.late, other, "[2026-01-13 19:00 UTC] Merged both."))
    let answer = try await audit()
    #expect(rules(answer) == ["later-than-commit", "later-than-commit"])
    #expect(answer.events.map(\.line) == [8, 10])
    #expect(answer.totals.stampsChecked == 4)
  }

  @Test func `an entry that a merge leaves out counts once`() async throws {
    let second = "[2026-01-10 09:30 UTC] The library cannot be used."
    try await repository.commit(
      plan(Self.began, second), to: "docs/plans/a.md", at: "2026-01-10 10:00 +0000")
    try await repository.git("branch", "other")
    let (one, two) = ("[2026-01-11 09:00 UTC] One table.", "[2026-01-12 09:00 UTC] Two files.")
    try await repository.commit(
      plan(Self.began, second, one), to: "docs/plans/a.md", at: "2026-01-11 10:00 +0000")
    try await repository.git("switch", "--quiet", "other")
    try await repository.commit(
      plan(Self.began, second, two), to: "docs/plans/a.md", at: "2026-01-12 10:00 +0000")
    try await repository.git("switch", "--quiet", "main")
    try await merge(plan(Self.began, one, two))
    #expect(rules(try await audit()) == ["removed-entry"])
  }

  @Test func `a commit that is picked onto another branch counts once`() async throws {
    try await branch()
    let changed = plan("[2026-01-10 09:00 UTC] Began with the second part of the parser.", Self.late)
    try await repository.commit(changed, to: "docs/plans/a.md", at: "2026-01-11 10:00 +0000")
    try await repository.git("switch", "--quiet", "other")
    try await repository.commit("More.", to: "other.txt", at: "2026-01-11 11:00 +0000")
    try await repository.git("cherry-pick", "main", at: "2026-01-11 12:00:00 +0000")
    try await repository.git("switch", "--quiet", "main")
    try await merge(nil)
    let answer = try await audit()
    #expect(rules(answer).sorted() == ["later-than-commit", "rewritten-entry"])
    #expect(answer.totals.stampsChecked == 3)
  }

  @Test func `a plan that two branches add counts once, and neither loses what only the other has`()
    async throws
  {
    try await repository.commit("Text.", to: "README.txt", at: "2026-01-09 10:00 +0000")
    try await repository.git("branch", "other")
    try await branchlessAdd()
    try await repository.commit(
      plan(Self.began, Self.late), to: "docs/plans/a.md", at: "2026-01-11 10:00 +0000")
    try await repository.git("switch", "--quiet", "other")
    try await branchlessAdd()
    try await repository.git("switch", "--quiet", "main")
    try await merge(plan(Self.began, Self.late))
    let answer = try await audit()
    #expect(rules(answer) == ["later-than-commit"])
    #expect(answer.plans.count == 1)
  }

  private func branchlessAdd() async throws {
    try await repository.commit(plan(Self.began), to: "docs/plans/a.md", at: "2026-01-10 10:00 +0000")
  }

  @Test(arguments: [true, false])
  func `a plan that moved on one branch and grew on the other is one plan`(_ isMovedFirst: Bool) async throws
  {
    try await branch()
    let grown = plan(Self.began, "[2026-01-11 09:00 UTC] Parsed the first file.")
    func move() async throws {
      try await repository.git("mv", "docs/plans/a.md", "docs/plans/b.md")
      try await repository.commit(at: "2026-01-12 10:00 +0000")
    }
    if isMovedFirst {
      try await move()
    } else {
      try await repository.commit(grown, to: "docs/plans/a.md", at: "2026-01-11 10:00 +0000")
    }
    try await repository.git("switch", "--quiet", "other")
    if isMovedFirst {
      try await repository.commit(grown, to: "docs/plans/a.md", at: "2026-01-11 10:00 +0000")
    } else {
      try await move()
    }
    try await repository.git("switch", "--quiet", "main")
    try await merge(nil)
    let answer = try await audit()
    #expect(rules(answer) == [])
    #expect(answer.plans.map(\.path) == ["docs/plans/b.md"])
    #expect(answer.plans.map(\.isPresent) == [true])
    #expect(answer.totals.stampsChecked == 2)
  }

  @Test(arguments: [true, false])
  func `whether a plan is there is what the merge decided`(_ isKept: Bool) async throws {
    try await branch()
    try await repository.git("rm", "--quiet", "docs/plans/a.md")
    try await repository.commit(at: "2026-01-11 10:00 +0000")
    try await repository.git("switch", "--quiet", "other")
    let grown = plan(Self.began, "[2026-01-12 09:00 UTC] Parsed the first file.")
    try await repository.commit(grown, to: "docs/plans/a.md", at: "2026-01-12 10:00 +0000")
    try await repository.git("switch", "--quiet", "main")
    try await repository.merge("other")
    if isKept {
      try repository.write(grown, to: "docs/plans/a.md")
    } else {
      try await repository.git("rm", "--quiet", "docs/plans/a.md")
    }
    try await repository.commit(at: "2026-01-13 10:00 +0000")
    let answer = try await audit()
    #expect(rules(answer) == (isKept ? [] : ["deleted-while-open"]))
    #expect(answer.plans.map(\.isPresent) == [isKept])
  }
}
