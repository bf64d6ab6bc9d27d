import Foundation
import PlanTestSupport
import SystemPackage
import Testing

@testable import execplan

/// No command reads or changes anything outside of the checkout or in a git directory, whatever a repository names.
@Suite struct HostilePathTests {
  /// The commands of one run over a workspace.
  private static let commandCount = 4

  /// How many workspaces there are for each position: few, or with `EXECPLAN_EXHAUSTIVE` many.
  private static let count = ProcessInfo.processInfo.environment["EXECPLAN_EXHAUSTIVE"] == nil ? 2 : 100

  @Test(arguments: HostileWorkspace.Position.allCases, 0..<count)
  func `nothing outside is read or changed`(_ position: HostileWorkspace.Position, _ number: Int) async {
    let place = HostileWorkspace.Position.allCases.firstIndex(of: position) ?? 0
    var generator = SeededGenerator(seed: UInt64(number * 100 + place))
    let workspace = HostileWorkspace(position, &generator)
    let world = HostileWorkspace.world(workspace.files, in: HostileWorkspace.root)
    let before = workspace.forbidden
    for _ in 0..<Self.commandCount {
      let command = HostileCommands.all[generator.below(HostileCommands.all.count)]
      // A file outside that a person names by its path is theirs to read and to write.
      guard !command.contains("NAME") || !Self.leadsOutside(workspace.name) else { continue }
      let words = command.map { $0 == "PLAN" ? "add-login" : $0 == "NAME" ? workspace.name : $0 }
      let run = await CapturedRun(words, in: world, input: "# Text\n")
      let isSame = workspace.forbidden == before
      #expect(isSame, "seed \(number): \(workspace.description): \(words)")
      let isSilent = !(run.answer + run.notes).contains(HostileWorkspace.canary)
      #expect(isSilent, "seed \(number): \(workspace.description): \(words): \(run.transcript)")
    }
    let copies = workspace.readable.filter { $0.value.contains(HostileWorkspace.canary) }.keys
    #expect(copies.isEmpty, "seed \(number): \(workspace.description)")
  }

  @Test func `all commands are understood`() async {
    for command in HostileCommands.all {
      let words = command.map { $0 == "PLAN" ? "add-login" : $0 == "NAME" ? "other" : $0 }
      let world = HostileWorkspace.world(HostileWorkspace.innocent, in: HostileWorkspace.root)
      let run = await CapturedRun(words, in: world, input: "# Text\n")
      let isUnderstood = !run.notes.contains("execplan help") && !run.notes.contains("unknown")
      #expect(isUnderstood, "\(words): \(run.notes)")
    }
  }

  @Test func `all verbs are among the commands`() {
    #expect(HostileCommands.others.union(HostileCommands.arguments.keys) == Set(CommandLineRun.verbs))
  }

  /// Whether a path leads outside by its text alone.
  private static func leadsOutside(_ name: String) -> Bool {
    !FilePath("/home/r").pushing(FilePath(name.replacing("\u{0}", with: "")))
      .lexicallyNormalized().starts(with: "/home/r")
  }
}
