import PlanModel
import PlanTestSupport
import PlanWorld
import SystemPackage
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A program that is told to end takes git with it, and what git has started.
@Suite(.timeLimit(.minutes(60))) struct EndingSignalTests {
  private let folder: TemporaryFolder
  private let alive: FileDescriptor

  init() async throws {
    folder = try TemporaryFolder()
    try folder.write("", to: "execplan.yaml")
    try folder.write("# Add a parser\n\n## Progress\n\n- [ ] One.\n", to: "docs/plans/add-a-parser.md")
    for name in ["HEAD", "objects/x", "refs/x"] { try folder.write("", to: ".git/\(name)") }
    try folder.makePipe("alive")
    alive = try FileDescriptor.open(folder.path("alive"), .readOnly, options: [.nonBlocking, .closeOnExec])
    // A git that cannot be asked to end, and has started something else.
    try folder.write(
      """
      #!/bin/sh
      exec 9>'\(folder.path("alive"))'
      trap '' TERM INT HUP
      sleep 600 &
      : > '\(folder.path("ready"))'
      sleep 600

      """, to: "bin/git")
    try folder.setMode(0o755, of: "bin/git")
  }

  private func start(_ words: [String]) throws -> RunningProgram {
    try RunningProgram(
      words, environment: ["PATH": "\(folder.path("bin")):/usr/bin:/bin", "HOME": folder.path.string],
      in: folder.path)
  }

  private func program(_ arguments: [String]) -> [String] {
    [RunningProgram.path.string] + arguments + ["-C", folder.path.string]
  }

  /// Waits until the git of the test runs, at most a minute.
  private func isReady() async throws -> Bool {
    for _ in 0..<6_000 {
      if (try? PosixFileStore().status(of: folder.path("ready"))) != nil { return true }
      try await Task.sleep(for: .milliseconds(10))
    }
    return false
  }

  /// Waits until nobody is left who could write to the pipe, at most a minute.
  private func areAllGone() async throws -> Bool {
    for _ in 0..<6_000 {
      var buffer: UInt8 = 0
      do {
        if try withUnsafeMutableBytes(of: &buffer, { try alive.read(into: $0) }) == 0 { return true }
      } catch Errno.resourceTemporarilyUnavailable {
        // Somebody still holds the other end.
      }
      try await Task.sleep(for: .milliseconds(10))
    }
    return false
  }

  @Test(
    arguments: [SIGINT, SIGTERM, SIGHUP], [["audit"], ["check", "--since", "HEAD"], ["list", "--history"]])
  func `git ends with the program, and the program by the signal`(
    _ signal: Int32, _ arguments: [String]
  ) async throws {
    let running = try start(program(arguments))
    try #require(try await isReady())
    running.send(signal)
    #expect(try await running.ending() == .signal(signal))
    #expect(try await areAllGone())
    #expect(try folder.read("output").isEmpty)
    #expect(try folder.read("errors").isEmpty)
    try alive.close()
  }

  @Test func `a signal that is ignored from the start stays ignored`() async throws {
    let words = program(["audit"]).map { "'\($0)'" }.joined(separator: " ")
    let running = try start(["/bin/sh", "-c", "trap '' INT; exec \(words)"])
    try #require(try await isReady())
    running.send(SIGINT)
    try await Task.sleep(for: .milliseconds(300))
    running.send(SIGTERM)
    #expect(try await running.ending() == .signal(SIGTERM))
    #expect(try await areAllGone())
    try alive.close()
  }

  @Test func `children start with no signal blocked`() async throws {
    try folder.write(
      """
      #!/bin/sh
      grep SigBlk /proc/self/status > '\(folder.path("blocked"))'
      exit 128

      """, to: "bin/git")
    let running = try start(program(["audit"]))
    #expect(try await running.ending() == .exit(2))
    #if os(Linux)
      #expect(try folder.read("blocked") == Array("SigBlk:\t0000000000000000\n".utf8))
    #endif
    try alive.close()
  }
}
