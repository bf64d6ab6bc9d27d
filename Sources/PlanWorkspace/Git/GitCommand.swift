import Subprocess
package import SystemPackage

/// Runs git and takes what it says.
package enum GitCommand {
  /// What git answered.
  package struct Answer: Hashable, Sendable {
    /// Whether git ended with 0.
    package let isSuccess: Bool
    /// What it wrote.
    package let output: [UInt8]
    /// The first line of what it wrote to standard error.
    package let message: String

    /// Makes an answer.
    package init(isSuccess: Bool, output: [UInt8], message: String = "") {
      self.isSuccess = isSuccess
      self.output = output
      self.message = message
    }

    /// What it wrote, as text without the final line end.
    package var text: String {
      var text = String(decoding: output, as: UTF8.self)
      while text.last?.isNewline == true { text.removeLast() }
      return text
    }
  }

  /// Why git gave no answer.
  package struct Problem: Error, Hashable, Sendable {
    /// What happened: lower case, no final period.
    package let message: String
  }

  /// The most that is taken of one answer, in bytes.
  private static let outputLimit = 256 << 20

  /// Runs git in a folder, without its pager, its prompts and the optional locks of its index.
  ///
  /// - Throws: ``Problem`` when git is not installed or writes more than 256 MB.
  @Sendable package static func run(_ arguments: [String], in folder: FilePath) async throws(Problem)
    -> Answer
  {
    do {
      let result = try await Subprocess.run(
        .name("git"),
        arguments: .init(["--no-pager", "--no-optional-locks", "-C", folder.string] + arguments),
        environment: .inherit.updating(["LC_ALL": "C", "GIT_TERMINAL_PROMPT": "0"]), input: .none,
        output: .bytes(limit: outputLimit), error: .string(limit: 65_536))
      let message = result.standardError.split(whereSeparator: \.isNewline).first.map(String.init)
      return Answer(
        isSuccess: result.terminationStatus.isSuccess, output: result.standardOutput, message: message ?? "")
    } catch {
      throw Problem(message: "git cannot be run: \(error)")
    }
  }
}
