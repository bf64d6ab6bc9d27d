import MarkdownSyntax
import PlanTestSupport
import PlanText
import PlanWorld
import SystemPackage
import Testing

@testable import execplan

/// A readable text of commands, what they print and what they change.
///
/// The first lines name the workspace and the clock, and may hold files: `file NAME`, then lines that begin with
/// `|`; a line that begins with `$ execplan` is a command, one that begins with `@` sets the clock, one that begins
/// with `//` is kept as it is. Everything else is what the command above it printed, and the diff of all files.
struct AcceptanceScript {
  private let lines: [Substring]

  /// Reads a script.
  init(_ text: String) {
    lines = text.split(separator: "\n", omittingEmptySubsequences: false)
  }

  /// What came of a run: the script as it is today, and what undo did not restore.
  struct Outcome {
    var text = ""
    var undoProblems: [String] = []
  }

  /// Runs all commands on one workspace.
  ///
  /// After each command that changed files, `undo` must restore every byte; then the command runs again.
  func run() async throws -> Outcome {
    var outcome = Outcome()
    var time = "2026-11-20 12:00Z"
    var world = ExampleWorkspace.world(MemoryFileStore())
    var file = ""
    for line in lines {
      if let name = line.wholeSuffix(after: "workspace: ") {
        world = ExampleWorkspace.world(try name == "empty" ? Self.empty() : ExampleWorkspace.files(name))
        outcome.text += "\(line)\n"
      } else if let name = line.wholeSuffix(after: "file ") {
        file = String(name)
        outcome.text += "\n\(line)\n"
        try Self.write("", to: file, in: &world)
      } else if line.hasPrefix("|"), !file.isEmpty {
        outcome.text += "\(line)\n"
        try Self.write(Self.fileLine(line), to: file, in: &world)
      } else if let moment = line.wholeSuffix(after: "@ ") {
        time = moment
        outcome.text += "\n\(line)\n"
      } else if line.hasPrefix("// ") {
        outcome.text += "\n\(line)\n"
      } else if let command = line.wholeSuffix(after: "$ execplan ") {
        file = ""
        outcome.text += "\n\(line)\n"
        let moment = try UTCTimestamp(parsing: time)
        world.now = { moment }
        try await run(command, in: world, &outcome)
      }
    }
    return outcome
  }

  /// Returns the bytes of a line of a file: `\r` at its end is a carriage return, `\c` leaves the line end out.
  private static func fileLine(_ line: Substring) -> String {
    let text = line.dropFirst(line.hasPrefix("| ") ? 2 : 1)
    if text.hasSuffix("\\c") { return String(text.dropLast(2)) }
    return text.hasSuffix("\\r") ? "\(text.dropLast(2))\r\n" : "\(text)\n"
  }

  private static func write(_ text: String, to name: String, in world: inout World) throws {
    var store = try #require(world.files as? MemoryFileStore)
    let path = ExampleWorkspace.root.pushing(FilePath(name))
    store.add(path, bytes: (store.contents[path] ?? []) + Array(text.utf8))
    world.files = store
  }

  private func run(_ command: String, in world: World, _ outcome: inout Outcome) async throws {
    let store = try #require(world.files as? MemoryFileStore)
    let words = Self.words(command)
    let before = store.workspaceFiles
    let first = await CapturedRun(words, in: world)
    let after = store.workspaceFiles
    if before != after, words.first != "undo" {
      let undo = await CapturedRun(["undo"], in: world)
      if store.workspaceFiles != before {
        outcome.undoProblems.append("\(command): undo left other bytes\n\(undo.transcript)")
      }
      _ = await CapturedRun(words, in: world)
      if store.workspaceFiles != after {
        outcome.undoProblems.append("\(command): not the same a second time")
      }
    }
    outcome.text += first.answer
    if !first.notes.isEmpty { outcome.text += "--- standard error\n\(first.notes)" }
    if first.status != .done { outcome.text += "--- exit status \(first.status.rawValue)\n" }
    outcome.text += Self.diff(before, after)
  }

  private static func diff(_ before: [String: [UInt8]], _ after: [String: [UInt8]]) -> String {
    Set(before.keys).union(after.keys).sorted().filter { before[$0] != after[$0] }.map { path in
      String(
        decoding: UnifiedDiff.bytes(ofPath: Array(path.utf8), from: before[path], to: after[path]),
        as: UTF8.self)
    }.joined()
  }

  private static func empty() -> MemoryFileStore {
    var store = MemoryFileStore()
    store.addFolder(ExampleWorkspace.root.appending(".git"))
    return store
  }

  /// Splits a command at white space outside quotes; `\n` between quotes is a line end.
  static func words(_ command: String) -> [String] {
    var words: [String] = []
    var word = ""
    var isWord = false
    var quote: Character?
    for character in command {
      if character == quote {
        quote = nil
      } else if quote == nil, character == "\"" || character == "'" {
        quote = character
        isWord = true
      } else if quote == nil, character == " " {
        if isWord { words.append(word) }
        word = ""
        isWord = false
      } else {
        word.append(character)
        isWord = true
      }
    }
    if isWord { words.append(word) }
    return words.map { $0.replacing("\\n", with: "\n") }
  }
}

extension Substring {
  /// Returns what stands behind a prefix, or `nil` without it.
  fileprivate func wholeSuffix(after prefix: String) -> String? {
    hasPrefix(prefix) ? String(dropFirst(prefix.count)) : nil
  }
}

extension MemoryFileStore {
  /// The bytes of all files of the example workspace, by their paths in it; what git keeps is left out.
  fileprivate var workspaceFiles: [String: [UInt8]] {
    var result: [String: [UInt8]] = [:]
    for (path, bytes) in contents {
      let shown = path.string.dropFirst(ExampleWorkspace.root.string.count + 1)
      guard path.starts(with: ExampleWorkspace.root), !shown.hasPrefix(".git/") else { continue }
      result[String(shown)] = bytes
    }
    return result
  }
}
