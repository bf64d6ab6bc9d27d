import Subprocess
package import SystemPackage

/// Runs git and takes what it says.
///
/// Nothing in a repository or in the user's settings makes git run another program, ask, page, fetch or print
/// something else: each such setting is overruled. What is left to the settings is which folders are trusted
/// (`safe.directory`), because that is the user's to say.
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

    /// Makes a problem.
    package init(message: String) {
      self.message = message
    }
  }

  /// The most that is taken of one answer, in bytes.
  private static let outputLimit = 256 << 20

  /// How long one run may take.
  package static let timeLimit: Duration = .seconds(120)

  /// How long git has to end by itself once its time is over.
  private static let grace: Duration = .milliseconds(200)

  /// Settings that would make git run programs, look around, or print something else.
  private static let settings = [
    "core.fsmonitor=false", "core.hooksPath=/dev/null", "core.pager=cat", "core.quotePath=false",
    "core.alternateRefsCommand=true", "color.ui=false", "diff.external=", "diff.orderFile=/dev/null",
    "diff.renames=false", "diff.relative=false", "diff.ignoreSubmodules=all", "log.showSignature=false",
    "log.mailmap=false", "log.showRoot=true", "log.diffMerges=off", "log.follow=false", "log.decorate=false",
    "log.excludeDecoration=", "i18n.logOutputEncoding=UTF-8", "gc.auto=0", "protocol.allow=never",
    "status.relativePaths=true", "status.showUntrackedFiles=normal", "merge.renames=false",
  ]

  /// Variables that lead git elsewhere, as they are set in a hook.
  private static let variables: [Environment.Key] = [
    "GIT_DIR", "GIT_WORK_TREE", "GIT_IMPLICIT_WORK_TREE", "GIT_COMMON_DIR", "GIT_INDEX_FILE", "GIT_PREFIX",
    "GIT_NAMESPACE", "GIT_OBJECT_DIRECTORY", "GIT_ALTERNATE_OBJECT_DIRECTORIES", "GIT_QUARANTINE_PATH",
    "GIT_SHALLOW_FILE", "GIT_GRAFT_FILE", "GIT_REPLACE_REF_BASE", "GIT_EXTERNAL_DIFF", "GIT_DIFF_OPTS",
    "GIT_GLOB_PATHSPECS", "GIT_NOGLOB_PATHSPECS", "GIT_ICASE_PATHSPECS",
    "GIT_LITERAL_PATHSPECS", "GIT_TRACE", "GIT_REDIRECT_STDERR",
  ]

  /// The words before those of a caller.
  static func arguments(_ arguments: [String], in folder: FilePath) -> Arguments {
    // Patterns of paths are asked for by their own mark, which this option would take for a name.
    let isLiteral = !arguments.contains { $0.hasPrefix(":(") }
    return Arguments(
      ["--no-pager", "--no-optional-locks", "--no-replace-objects"]
        + (isLiteral ? ["--literal-pathspecs"] : []) + settings.flatMap { ["-c", $0] }
        + ["-C", folder.string] + arguments)
  }

  /// The environment of git.
  ///
  /// - Parameter own: Variables that differ from those of this process.
  /// - Returns: The environment without what leads git elsewhere.
  static func environment(with own: [String: String] = [:]) -> Environment {
    var inherited: [Environment.Key: String?] = [:]
    for (name, value) in own { inherited[Environment.Key(stringLiteral: name)] = value }
    var changes: [Environment.Key: String?] = [
      "LC_ALL": "C", "GIT_TERMINAL_PROMPT": "0", "GIT_NO_LAZY_FETCH": "1", "GIT_ADVICE": "0",
    ]
    for variable in variables { changes[variable] = .some(nil) }
    return .inherit.updating(inherited).updating(changes)
  }

  /// Options that make git and all it starts a group that ends together.
  static var platformOptions: PlatformOptions {
    var options = PlatformOptions()
    options.createSession = true
    options.teardownSequence = [
      .send(signal: .terminate, toProcessGroup: true, allowedDurationToNextStep: grace)
    ]
    return options
  }

  /// Runs git in a folder.
  ///
  /// - Throws: ``Problem`` when git is not installed, takes longer than two minutes or writes more than 256 MB.
  @Sendable package static func run(_ arguments: [String], in folder: FilePath) async throws(Problem)
    -> Answer
  {
    try await run(arguments, in: folder, with: [:], within: timeLimit)
  }

  /// Runs git in a folder with some variables of the environment, for a limited time.
  package static func run(
    _ arguments: [String], in folder: FilePath, with variables: [String: String], within limit: Duration
  ) async throws(Problem) -> Answer {
    try await limited(to: limit) {
      let result = try await Subprocess.run(
        .name("git"), arguments: Self.arguments(arguments, in: folder),
        environment: environment(with: variables), platformOptions: platformOptions, input: .none,
        output: .bytes(limit: outputLimit),
        error: .string(limit: 65_536))
      let message = result.standardError.split(whereSeparator: \.isNewline).first.map(String.init)
      return Answer(
        isSuccess: result.terminationStatus.isSuccess, output: result.standardOutput, message: message ?? "")
    }
  }

  /// Does some work with git, and ends it when it takes too long.
  static func limited<Value: Sendable>(
    to limit: Duration, _ work: @escaping @Sendable () async throws -> Value
  ) async throws(Problem) -> Value {
    let result: Result<Value, Problem>? = await withTaskGroup(of: Result<Value, Problem>?.self) { group in
      group.addTask {
        do {
          return .success(try await work())
        } catch let problem as Problem {
          return .failure(problem)
        } catch let error as SubprocessError where error.code == .executableNotFound {
          return .failure(Problem(message: "git cannot be run: it is not installed, or not in PATH"))
        } catch {
          return .failure(Problem(message: "git cannot be run: \(error)"))
        }
      }
      group.addTask {
        try? await Task.sleep(for: limit)
        return nil
      }
      let first = await group.next()
      group.cancelAll()
      return first ?? nil
    }
    guard let result else {
      throw Problem(message: "git took longer than \(limit.components.seconds) s and was ended")
    }
    return try result.get()
  }
}
