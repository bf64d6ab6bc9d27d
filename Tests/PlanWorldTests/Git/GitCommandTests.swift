import PlanTestSupport
import SystemPackage
import Testing

@testable import PlanWorld

/// What git must not do, and how it ends.
@Suite(.timeLimit(.minutes(60))) struct GitCommandTests {
  private let place: TemporaryRepository

  init() async throws { place = try await TemporaryRepository() }

  @Test func `a configuration cannot make git run a program`() async throws {
    try await place.commit("One.\n", to: "a.md", at: "2026-01-30 10:00 +0000")
    try await place.commit("Two.\n", to: "a.md", at: "2026-01-31 10:00 +0000")
    let (program, trace) = (place.folder.path("program"), place.folder.path("trace"))
    try place.write("#!/bin/sh\ntouch '\(trace)'\ncat\n", to: "program")
    try place.folder.setMode(0o755, of: "program")
    let keys = [
      "core.fsmonitor", "core.pager", "core.sshCommand", "core.editor", "core.alternateRefsCommand",
      "core.gitProxy", "core.askPass", "credential.helper", "diff.external", "diff.evil.command",
      "diff.evil.textconv", "gpg.program", "interactive.diffFilter", "pager.log", "pager.diff",
      "pager.status",
      "uploadpack.packObjectsHook",
    ]
    for key in keys { try await place.git("config", key, program.string) }
    for name in ["log", "status", "cat-file", "rev-parse", "ls-tree", "for-each-ref", "rev-list"] {
      try await place.git("config", "alias.\(name)", "!\(program)")
    }
    try await place.git("config", "log.showSignature", "true")
    try await place.git("config", "core.hooksPath", place.folder.path.string)
    for name in ["post-index-change", "fsmonitor-watchman", "reference-transaction"] {
      try place.folder.makeLink(name, to: program.string)
    }
    try place.write("*.md diff=evil\n", to: ".gitattributes")
    try place.write("Three.\n", to: "a.md")
    let repository = try GitRepository(around: place.folder.path, in: place.world())
    #expect(try await repository.markdownHistory().count == 2)
    _ = try await repository.branches(hasRemotes: true)
    _ = try await repository.commitsAheadOfHead(hasRemotes: true)
    _ = try await repository.worktrees()
    let objects = ObjectCollector()
    try await repository.read(["HEAD:a.md"], objects.take)
    #expect(objects.objects.map(\.bytes) == [Array("Two.\n".utf8)])
    for arguments in [
      ["status", "--porcelain"], ["log", "-p", "--no-ext-diff", "--no-textconv"],
      ["diff", "--no-ext-diff", "--no-textconv", "HEAD"],
      ["ls-files", "--others"], ["fetch", "git@example.com:ann/parser.git"],
    ] {
      _ = try await GitCommand.run(arguments, in: place.folder.path)
    }
    #expect(throws: FileError.self) { try PosixFileStore().status(of: trace) }
  }

  @Test func `what a hook sets does not lead git elsewhere`() async throws {
    let id = try await place.commit("One.\n", to: "a.md", at: "2026-01-31 10:00 +0000")
    let other = try await TemporaryRepository()
    try await other.commit("Other.\n", to: "b.md", at: "2026-01-30 10:00 +0000")
    let git = other.folder.path(".git").string
    let answer = try await GitCommand.run(
      ["rev-parse", "HEAD"], in: place.folder.path,
      with: [
        "GIT_DIR": git, "GIT_WORK_TREE": other.folder.path.string, "GIT_INDEX_FILE": "\(git)/index",
        "GIT_OBJECT_DIRECTORY": "\(git)/objects", "GIT_COMMON_DIR": git, "GIT_PREFIX": "docs/",
        "GIT_NAMESPACE": "x", "GIT_LITERAL_PATHSPECS": "0",
      ],
      within: GitCommand.timeLimit)
    #expect(answer.text == id)
    let files = try await GitCommand.run(
      ["ls-files"], in: place.folder.path, with: ["GIT_INDEX_FILE": "\(git)/index"],
      within: GitCommand.timeLimit)
    #expect(files.text == "a.md")
  }

  @Test func `a machine without git gets a sentence`() async throws {
    let error = await #expect(throws: GitCommandError.self) {
      try await GitCommand.run(
        ["rev-parse", "HEAD"], in: place.folder.path, with: ["PATH": place.folder.path("none").string],
        within: GitCommand.timeLimit)
    }
    #expect(error?.message == "git cannot be run: it is not installed, or not in PATH")
  }

  @Test func `git that takes too long is ended with what it has started`() async throws {
    let folder = try TemporaryFolder()
    try folder.makePipe("alive")
    let end = try FileDescriptor.open(folder.path("alive"), .readOnly, options: [.nonBlocking, .closeOnExec])
    defer { try? end.close() }
    try folder.write(
      "#!/bin/sh\nexec 9>'\(folder.path("alive"))'\ntrap '' TERM\nsleep 600 &\nsleep 600\n", to: "git")
    try folder.setMode(0o755, of: "git")
    let error = await #expect(throws: GitCommandError.self) {
      try await GitCommand.run(
        ["log"], in: folder.path, with: ["PATH": "\(folder.path):/usr/bin:/bin"], within: .seconds(1))
    }
    #expect(error?.message == "git took longer than 1 s and was ended")
    // The pipe ends when nobody is left who could write to it.
    #expect(try await isAtEnd(end))
  }

  /// Waits for the end of a pipe, at most a minute.
  private func isAtEnd(_ pipe: FileDescriptor) async throws -> Bool {
    for _ in 0..<6_000 {
      var buffer: UInt8 = 0
      do {
        if try withUnsafeMutableBytes(of: &buffer, { try pipe.read(into: $0) }) == 0 { return true }
      } catch Errno.resourceTemporarilyUnavailable {
        // Somebody still holds the other end.
      }
      try await Task.sleep(for: .milliseconds(10))
    }
    return false
  }
}
