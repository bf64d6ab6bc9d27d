import PlanTestSupport
import PlanWorld
import SystemPackage
import Testing

/// Programs that stand in for git.
@Suite(.timeLimit(.minutes(60))) struct GitUserTests {
  private func answer(_ script: String, within limit: Duration = .seconds(300)) async throws -> String? {
    let folder = try TemporaryFolder()
    try folder.write("#!/bin/sh\n\(script)\n", to: "git")
    try folder.setMode(0o755, of: "git")
    return await GitUser.answer(of: folder.path("git"), in: folder.path, within: limit)
  }

  @Test func `says what git says`() async throws {
    #expect(try await answer("echo Grace Hopper") == "Grace Hopper\n")
    #expect(try await answer("shift $(($# - 3)); echo \"$@\"") == "config --get user.name\n")
  }

  @Test func `is silent when git fails or is missing`() async throws {
    #expect(try await answer("echo Grace; exit 1") == nil)
    #expect(await GitUser.answer(of: "/gone/git", in: "/", within: .seconds(300)) == nil)
  }

  @Test func `git finds nothing to read`() async throws {
    #expect(try await answer("cat; echo done") == "done\n")
  }

  @Test func `git that takes too long is ended with what it has started`() async throws {
    let folder = try TemporaryFolder()
    try folder.makePipe("alive")
    let end = try FileDescriptor.open(folder.path("alive"), .readOnly, options: [.nonBlocking, .closeOnExec])
    defer { try? end.close() }
    try folder.write(
      "#!/bin/sh\nexec 9>'\(folder.path("alive"))'\ntrap '' TERM\nsleep 600 &\nsleep 600\n", to: "git")
    try folder.setMode(0o755, of: "git")
    #expect(await GitUser.answer(of: folder.path("git"), in: folder.path, within: .milliseconds(500)) == nil)
    // The pipe ends when nobody is left who could write to it.
    #expect(try await isAtEnd(end))
  }

  /// Waits for the end of a pipe, at most a few seconds.
  private func isAtEnd(_ pipe: FileDescriptor) async throws -> Bool {
    for _ in 0..<500 {
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
