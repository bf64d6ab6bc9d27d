import Subprocess
package import SystemPackage

/// Asks git who works here.
package enum GitUser {
  /// Returns git's user name in a folder, or `nil` when git is missing, says nothing or takes too long.
  ///
  /// - Parameter folder: The folder whose settings count; those of the user and of the system come after them.
  /// - Returns: The name with the line end that git writes.
  @Sendable package static func name(in folder: FilePath) async -> String? {
    let result = try? await Subprocess.run(
      .name("git"), arguments: ["-C", folder.string, "config", "--get", "user.name"],
      output: .string(limit: 4096), error: .discarded)
    guard let result, result.terminationStatus.isSuccess else { return nil }
    return result.standardOutput
  }
}
