import MarkdownSyntax
import PlanModel
import PlanTestSupport
import PlanText
import PlanWorld
import SystemPackage
import Testing

@testable import execplan

#if os(Linux)
  /// Names in git are bytes: two that look the same are two files, and those that are not UTF-8 have a history too.
  @Suite(.timeLimit(.minutes(60))) struct GitNameTests {
    private static let composed = "docs/plans/caf\u{E9}.md"
    private static let decomposed = "docs/plans/cafe\u{301}.md"
    private static let latin = #"docs/plans/latin-caf\xe9.md"#
    private static let all = [composed, decomposed, latin]

    private let repository: TemporaryRepository

    init() async throws {
      repository = try await TemporaryRepository()
      try repository.write("", to: "execplan.yaml")
      for (day, path) in zip([5, 6, 7], Self.all) {
        try write("- [x] (2026-01-0\(day) 09:00Z) Begin \(day).\n", to: path)
        try await repository.commit(at: "2026-01-0\(day) 10:00 +0000")
      }
      try write(
        "- [x] (2026-01-06 09:00Z) Begin 6.\n- [x] (2026-01-08 09:00Z) Two goes on.\n", to: Self.decomposed)
      try await repository.commit(at: "2026-01-08 10:00 +0000")
    }

    private func write(_ entries: String, to path: String) throws {
      let file = repository.folder.path.pushing(FilePath(text: path))
      let text = "# Plan\n\nStatus: active\n\n## Progress\n\n" + entries + "- [ ] Go on.\n"
      try repository.write("", to: "docs/plans/.keep")
      try repository.folder.write(Array(text.utf8), to: file)
    }

    private func run(_ words: [String]) async -> CapturedRun {
      await CapturedRun(words, in: repository.world())
    }

    private func document(_ words: [String]) async throws -> OrderedJSON {
      let run = await run(words + ["--json"])
      #expect(run.status != .notDone, "\(run.transcript)")
      return try OrderedJSON(reading: run.answer)
    }

    /// Whether two lists of texts are the same byte by byte.
    private static func areSame(_ left: [String], _ right: [String]) -> Bool {
      left.map { Array($0.utf8) } == right.map { Array($0.utf8) }
    }

    private static let sorted = all.sorted { $0.utf8Precedes($1) }

    @Test func `every plan has its own age`() async throws {
      let list = await run(["list", "--history"])
      #expect(!list.answer.contains("plans are checked against git"), "\(list.transcript)")
      #expect(list.notes.isEmpty, "\(list.transcript)")
      let plans = try await document(["list", "--history"])["plans"]?.elements ?? []
      #expect(
        Set(plans.compactMap { $0["path"]?.text }.map { PathKey($0) }) == Set(Self.all.map { PathKey($0) }))
    }

    @Test func `every plan has its own life`() async throws {
      for (path, own) in [(Self.composed, "05"), (Self.decomposed, "06"), (Self.latin, "07")] {
        let run = await run(["timeline", path])
        #expect(run.status == .done && run.notes.isEmpty, "\(run.transcript)")
        #expect(run.answer.contains("2026-01-\(own) 10:00Z"), "\(run.transcript)")
        for other in ["05", "06", "07"] where other != own {
          #expect(!run.answer.contains("2026-01-\(other) 10:00Z"), "\(path): \(run.transcript)")
        }
        #expect(run.answer.contains("2026-01-08 10:00Z") == (own == "06"), "\(run.transcript)")
      }
    }

    @Test func `an audit tells them apart`() async throws {
      let plans = try await document(["audit"])["plans"]?.elements ?? []
      #expect(Self.areSame(plans.compactMap { $0["path"]?.text }, Self.sorted))
      #expect(
        plans.map { $0["commits"] }
          == Self.sorted.map { .number($0.hasBytes(of: Self.decomposed) ? "2" : "1") })
      for path in Self.all {
        let one = try await document(["audit", path])["plans"]?.elements ?? []
        #expect(Self.areSame(one.compactMap { $0["path"]?.text }, [path]))
      }
    }

    @Test func `a difference is that of one plan`() async throws {
      let plans = try await document(["diff", "HEAD~1"])["plans"]?.elements ?? []
      #expect(Self.areSame(plans.compactMap { $0["path"]?.text }, [Self.decomposed]))
      for path in Self.all {
        try write("- [x] (2026-01-20 09:00Z) Another one.\n", to: path)
        let one = try await document(["diff", "HEAD", path])["plans"]?.elements ?? []
        #expect(Self.areSame(one.compactMap { $0["path"]?.text }, [path]))
      }
    }

    @Test func `a plan is shown as it was`() async throws {
      for (path, day) in [(Self.composed, 5), (Self.decomposed, 6), (Self.latin, 7)] {
        let run = await run(["show", path, "--at", "HEAD"])
        #expect(run.status == .done && run.answer.contains("Begin \(day)."), "\(run.transcript)")
      }
    }

    @Test(arguments: all)
    func `what has changed since a commit is known of each`(_ changed: String) async throws {
      for path in Self.all {
        try write("- [x] (2026-01-05 09:00Z) Begin.\n- [x] [Gone](none.md) goes on.\n", to: path)
      }
      try await repository.commit(at: "2026-01-09 10:00 +0000")
      #expect(await run(["check", "--since", "HEAD"]).status == .done)
      try write("- [x] (2026-01-05 09:00Z) Begin.\n- [x] [Gone](none.md) goes on!\n", to: changed)
      let findings = try await document(["check", "--since", "HEAD"])["findings"]?.elements ?? []
      #expect(!findings.isEmpty)
      #expect(findings.allSatisfy { $0["path"]?.text?.hasBytes(of: changed) == true })
      try await repository.git("add", "--all")
      let record = await run(["check", "--record", changed])
      #expect(!record.notes.contains("error"), "\(record.transcript)")
    }

    @Test func `a branch whose name is not UTF-8 is a branch`() async throws {
      let branch = #"work-caf\xe9"#
      try await repository.git("switch", "--quiet", "--create", branch)
      try write(
        "- [x] (2026-01-07 09:00Z) Begin 7.\n- [x] (2026-01-15 09:00Z) On the branch.\n", to: Self.latin)
      try await repository.commit(at: "2026-01-15 10:00 +0000")
      let audit = await run(["audit"])
      #expect(audit.status == .done, "\(audit.transcript)")
      try await repository.git("switch", "--quiet", "main")
      let list = await run(["list", "--branches"])
      #expect(list.status == .done && list.answer.contains(branch), "\(list.transcript)")
      let shown = await run(["show", Self.latin, "--at", branch])
      #expect(shown.answer.contains("On the branch."), "\(shown.transcript)")
      try await repository.git("switch", "--quiet", branch)
      let file = repository.folder.path.pushing(FilePath(text: ".git/refs/heads/\(branch)"))
      try repository.folder.write(Array("garbage\n".utf8), to: file)
      #expect(await run(["audit"]).status == .notDone)
    }

    @Test(arguments: all)
    func `a branch is newer for the plan that it changes`(_ changed: String) async throws {
      try await repository.git("switch", "--quiet", "--create", "other")
      try write("- [x] (2026-01-15 09:00Z) On the branch.\n", to: changed)
      try await repository.commit(at: "2026-01-15 10:00 +0000")
      try await repository.git("switch", "--quiet", "main")
      for path in Self.all {
        let run = await run(["show", path, "--branches"])
        #expect(
          run.answer.contains("On the branch.") == path.hasBytes(of: changed), "\(path): \(run.transcript)")
      }
    }
  }
#endif
