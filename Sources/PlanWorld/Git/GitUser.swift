import Subprocess
package import SystemPackage

/// Asks git who works here.
package enum GitUser {
  /// How long git may take.
  private static let timeLimit: Duration = .seconds(2)

  /// The longest name that is taken, in bytes.
  private static let nameLimit = 4_096

  /// Returns git's user name in a folder, or `nil` when git is missing, says nothing or takes too long.
  ///
  /// - Parameters:
  ///   - folder: The folder whose settings count; those of the user and of the system come after them.
  ///   - children: Where git is known while it runs.
  /// - Returns: The name with the line end that git writes.
  @Sendable package static func name(
    in folder: FilePath, among children: ChildGroups = ChildGroups()
  ) async -> String? {
    await answer(of: "git", in: folder, within: timeLimit, among: children)
  }

  /// Returns what a program that takes git's arguments says about the user's name in a folder.
  ///
  /// - Parameters:
  ///   - program: An absolute path, or a name to look for in the folders of `PATH`.
  ///   - folder: The folder whose settings count.
  ///   - limit: How long the program may take; after that it is ended with all that it has started.
  ///   - children: Where the program is known while it runs.
  /// - Returns: What it writes, or `nil` when it fails.
  package static func answer(
    of program: FilePath, in folder: FilePath, within limit: Duration,
    among children: ChildGroups = ChildGroups()
  ) async -> String? {
    guard (try? GitCommand.check(folder)) != nil else { return nil }
    return try? await GitCommand.limited(to: limit, in: folder, among: children) {
      let result = try await children.running { started in
        try await Subprocess.run(
          program.isAbsolute ? .path(.init(program.string)) : .name(program.string),
          arguments: GitCommand.arguments(["config", "--get", "user.name"], in: folder),
          environment: GitCommand.environment(in: folder), platformOptions: GitCommand.platformOptions,
          input: .none, output: .string(limit: nameLimit), error: .discarded
        ) { started($0.processIdentifier.value) }
      }
      return result.terminationStatus.isSuccess ? result.standardOutput : nil
    }
  }
}
