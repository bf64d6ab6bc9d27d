import Subprocess
package import SystemPackage

/// Asks git who works here.
package enum GitUser {
  /// How long git may take.
  private static let timeLimit: Duration = .seconds(2)

  /// How long git has to end by itself once its time is over.
  private static let grace: Duration = .milliseconds(200)

  /// The longest name that is taken, in bytes.
  private static let nameLimit = 4_096

  /// Returns git's user name in a folder, or `nil` when git is missing, says nothing or takes too long.
  ///
  /// - Parameter folder: The folder whose settings count; those of the user and of the system come after them.
  /// - Returns: The name with the line end that git writes.
  @Sendable package static func name(in folder: FilePath) async -> String? {
    await answer(of: "git", in: folder, within: timeLimit)
  }

  /// Returns what a program that takes git's arguments says about the user's name in a folder.
  ///
  /// - Parameters:
  ///   - program: An absolute path, or a name to look for in the folders of `PATH`.
  ///   - folder: The folder whose settings count.
  ///   - limit: How long the program may take; after that it is ended with all that it has started.
  /// - Returns: What it writes, or `nil` when it fails.
  package static func answer(
    of program: FilePath, in folder: FilePath, within limit: Duration
  ) async -> String? {
    await withTaskGroup(of: String?.self) { group in
      group.addTask { await answer(of: program, in: folder) }
      group.addTask {
        try? await Task.sleep(for: limit)
        return nil
      }
      let first = await group.next()
      group.cancelAll()
      return first ?? nil
    }
  }

  private static func answer(of program: FilePath, in folder: FilePath) async -> String? {
    var options = PlatformOptions()
    // A session of its own makes the program and what it starts a group that can be ended as a whole.
    options.createSession = true
    options.teardownSequence = [
      .send(signal: .terminate, toProcessGroup: true, allowedDurationToNextStep: grace)
    ]
    let result = try? await Subprocess.run(
      program.isAbsolute ? .path(.init(program.string)) : .name(program.string),
      arguments: ["-C", folder.string, "config", "--get", "user.name"], platformOptions: options,
      input: .none, output: .string(limit: nameLimit), error: .discarded)
    guard let result, result.terminationStatus.isSuccess else { return nil }
    return result.standardOutput
  }
}
