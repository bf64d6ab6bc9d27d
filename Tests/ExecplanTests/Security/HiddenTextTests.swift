import PlanTestSupport
import PlanText
import PlanWorld
import SystemPackage
import Testing

@testable import execplan

/// No character that nobody sees gets into a file or onto a terminal, whichever way a text is handed in.
@Suite struct HiddenTextTests {
  /// Options whose values come from a closed set, or name something that has to be there.
  static let closed: Set<String> = [
    "-C", "--color", "--format", "--profile", "--slug", "--file", "--after", "--under", "--due", "--happened",
    "--waive", "--carry-to", "--select", "--ignore", "--branch", "--baseline", "--since", "--record",
    "--stdin-filename",
    "--only", "--stale-after", "--archive-after", "--kind", "--to of convert", "--by of supersede",
  ]

  /// One run, and what it has made of the files.
  private struct Trial {
    let run: CapturedRun
    /// Characters of which there are more than before.
    let added: [Unicode.Scalar]
    let hasWritten: Bool

    init(_ words: [String], _ files: MemoryFileStore, _ world: World, input: String? = nil) async {
      let before = Self.counts(files)
      let contents = Self.bytes(files)
      run = await CapturedRun(words, in: world, input: input)
      let after = Self.counts(files)
      added = after.keys.filter { after[$0, default: 0] > before[$0, default: 0] }.sorted()
      hasWritten = Self.bytes(files) != contents
    }

    /// Characters in what was printed that a terminal could take for an order.
    var shown: [Unicode.Scalar] {
      (run.answer + run.notes).unicodeScalars.filter { $0 != "\n" && $0 != "\t" && SafeText.isUnsafe($0) }
    }

    private static func bytes(_ files: MemoryFileStore) -> [String: [UInt8]] {
      Dictionary(
        uniqueKeysWithValues: files.contents.filter { !$0.key.starts(with: "/w/.git") }.map {
          ($0.key.string, $0.value)
        })
    }

    private static func counts(_ files: MemoryFileStore) -> [Unicode.Scalar: Int] {
      bytes(files).values.reduce(into: [:]) { $0.merge(HiddenText.counts(in: $1), uniquingKeysWith: +) }
    }
  }

  static let commands = (try? CommandTree().commands) ?? []

  @Test func `every command has a call`() {
    #expect(!Self.commands.isEmpty)
    #expect(Self.commands.map(\.name).sorted() == EveryCommand.calls.keys.sorted())
  }

  @Test(arguments: commands.map(\.name))
  func `every call does what it is for`(_ name: String) async {
    for call in EveryCommand.calls[name] ?? [] where !["undo", "audit", "timeline", "diff"].contains(name) {
      let files = EveryCommand.files()
      let run = await CapturedRun([name] + EveryCommand.ordinary(call), in: EveryCommand.world(files))
      #expect(run.status != .notDone, "\(name) \(call): \(run.notes)")
    }
  }

  @Test(arguments: commands.map(\.name))
  func `a word of the command line is seen in every file and in every answer`(_ name: String) async throws {
    let command = try #require(Self.commands.first { $0.name == name })
    var texts = HiddenText(seed: 9)
    var turn = 0
    var accepted: Set<String> = []
    for call in EveryCommand.calls[name] ?? [] {
      let words = EveryCommand.ordinary(call)
      var trials: [(option: String, words: (String) -> [String])] = words.indices.filter {
        !words[$0].hasPrefix("-")
      }
      .map { place in
        let option = place > 0 && words[place - 1].hasPrefix("-") ? words[place - 1] : "word \(place)"
        return (option, { words[..<place] + [$0] + words[(place + 1)...] })
      }
      trials += command.options.filter { !words.contains($0) }.map { option in
        (option, { words + [option, $0] })
      }
      for trial in trials {
        let isClosed =
          Self.closed.contains(trial.option) || Self.closed.contains("\(trial.option) of \(name)")
        // All characters at once, in turn one of the places that Markdown and YAML have for them, and chance.
        turn += 1
        let others = HiddenText.fixed.dropFirst()
        let other = others[others.startIndex + turn % others.count]
        for text in isClosed ? [other] : [HiddenText.fixed[0], other, texts.next()] {
          let files = EveryCommand.files()
          let outcome = await Trial([name] + trial.words(text), files, EveryCommand.world(files))
          let note: Comment = "\(name) \(trial.option): \(text.debugDescription)"
          #expect(outcome.added.isEmpty, note)
          #expect(outcome.shown.isEmpty, note)
          if outcome.run.status != .notDone, outcome.hasWritten { accepted.insert(trial.option) }
        }
      }
    }
    guard command.writes else { return }
    let open = command.options.filter {
      !Self.closed.contains($0) && !Self.closed.contains("\($0) of \(name)")
    }
    #expect(open.filter { !accepted.contains($0) } == [], "options that no such text was written for")
    #expect(Self.closed.filter(accepted.contains) == [], "options that are not closed")
  }

  @Test(arguments: [0, 1, 4, 5])
  func `a name from the environment or from git is seen`(_ index: Int) async {
    let text = HiddenText.fixed[index]
    for name in [
      "decide", "block", "unblock", "request-feedback", "answer", "close", "reopen", "new", "triage",
    ] {
      for call in EveryCommand.calls[name] ?? [] {
        var words = EveryCommand.ordinary(call)
        if let place = words.firstIndex(of: "--by") { words.removeSubrange(place...(place + 1)) }
        for (actor, user) in [(text, nil), (nil, text)] as [(String?, String?)] {
          let files = EveryCommand.files()
          let world = EveryCommand.world(files, actor: actor, gitUser: user)
          let outcome = await Trial([name] + words, files, world)
          #expect(outcome.added.isEmpty, "\(name) by \(text.debugDescription)")
          #expect(outcome.shown.isEmpty, "\(name) by \(text.debugDescription)")
        }
      }
    }
  }

  @Test(arguments: [0, 2, 8])
  func `a text that is piped in is seen`(_ index: Int) async {
    for (name, calls) in EveryCommand.calls {
      for call in calls {
        guard let place = call.firstIndex(of: "TEXT"), place > 0, !call[place - 1].hasPrefix("-") else {
          continue
        }
        var words = EveryCommand.ordinary(call)
        words[place] = "-"
        let files = EveryCommand.files()
        let outcome = await Trial(
          [name] + words, files, EveryCommand.world(files), input: HiddenText.fixed[index] + "\u{0}\n")
        #expect(outcome.added.isEmpty && outcome.shown.isEmpty, "\(name) \(call)")
      }
    }
  }

  @Test(arguments: ["\u{1B}[31m\u{7F}", "\u{202E}\u{2028}", "\u{9B}", "\u{FEFF}\u{E0041}"])
  func `what plans hold is not copied unseen into other places`(_ stored: String) async {
    for (name, calls) in EveryCommand.calls {
      for call in calls {
        let files = EveryCommand.files(stored)
        let outcome = await Trial([name] + EveryCommand.ordinary(call), files, EveryCommand.world(files))
        #expect(outcome.added.isEmpty && outcome.shown.isEmpty, "\(name) \(call): \(stored.debugDescription)")
      }
    }
  }

  @Test(arguments: HiddenText.fixed.indices)
  func `what the configuration hands in is seen`(_ index: Int) async {
    let escaped = HiddenText.fixed[index].unicodeScalars.map { scalar in
      let digits = String(scalar.value, radix: 16)
      return "\\U" + String(repeating: "0", count: 8 - digits.utf8.count) + digits
    }.joined()
    let settings = "profile: governance\nindex: docs/architecture/plans.md\nmaintainers:\n- \"\(escaped)\"\n"
    let template =
      "---\ntitle: '{{title}}'\nslug: {{slug}}\n---\n\n# {{title}} by {{author}}\n\n`{{title}}`\n"
    for (name, words) in [
      ("init", ["--agents"]), ("request-feedback", ["add-search", "Yes?"]),
      ("new", [HiddenText.fixed[index], "--slug", "new-plan"]),
    ] {
      var files = EveryCommand.files()
      files.add("/w/execplan.yaml", bytes: Array("\(settings)template: docs/template.md\n".utf8))
      files.add("/w/docs/template.md", bytes: Array(template.utf8))
      let outcome = await Trial([name] + words, files, EveryCommand.world(files))
      #expect(outcome.run.status == .done, "\(outcome.run.notes)")
      #expect(
        outcome.added.isEmpty && outcome.shown.isEmpty, "\(name): \(HiddenText.fixed[index].debugDescription)"
      )
    }
  }
}
