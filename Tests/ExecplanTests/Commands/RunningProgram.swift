import PlanTestSupport
import SystemPackage

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The built program as a process of its own.
///
/// A class because the process lives as long as the object: it is killed at the end of a test that has not seen it
/// end.
final class RunningProgram: Sendable {
  /// How a process ended.
  enum Ending: Hashable, Sendable {
    case exit(Int32)
    case signal(Int32)
  }

  /// The number of the process.
  let number: pid_t

  /// Where the program was built.
  static let path = ProjectFolder.path.appending(".build/debug/execplan")

  /// Where programs are looked for, as in this process.
  static var searchPath: String { getenv("PATH").map { String(cString: $0) } ?? "/usr/bin:/bin" }

  /// Starts a program with an environment of its own; nothing is piped in, and what it writes goes to files.
  ///
  /// - Parameters:
  ///   - words: The program, an absolute path, and its arguments.
  ///   - environment: All variables.
  ///   - folder: Where `output` and `errors` are written.
  /// - Throws: `Errno` when it cannot be started.
  init(_ words: [String], environment: [String: String], in folder: FilePath) throws {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
    for (descriptor, name) in [(STDOUT_FILENO, "output"), (STDERR_FILENO, "errors")] {
      posix_spawn_file_actions_addopen(
        &actions, descriptor, folder.appending(name).string, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
    }
    let arguments = words.map { strdup($0) } + [nil]
    let variables = environment.map { strdup("\($0)=\($1)") } + [nil]
    defer { for pointer in arguments + variables { free(pointer) } }
    var number: pid_t = 0
    let result = posix_spawn(&number, words[0], &actions, nil, arguments, variables)
    guard result == 0 else { throw Errno(rawValue: result) }
    self.number = number
  }

  deinit { if kill(number, SIGKILL) == 0 { waitpid(number, nil, WNOHANG) } }

  /// Sends a signal to this process alone.
  func send(_ signal: Int32) { kill(number, signal) }

  /// Waits for the end, at most a minute.
  ///
  /// - Returns: How it ended, or `nil` when it has not.
  func ending() async throws -> Ending? {
    for _ in 0..<6_000 {
      var status: Int32 = 0
      if waitpid(number, &status, WNOHANG) == number {
        let signal = status & 0x7F
        return signal == 0 ? .exit(status >> 8 & 0xFF) : .signal(signal)
      }
      try await Task.sleep(for: .milliseconds(10))
    }
    return nil
  }
}
