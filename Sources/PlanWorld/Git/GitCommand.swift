import PlanText
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
    /// Why it did not end with 0, in one line; empty when it said no without a word, as about an unknown name.
    package let message: String
    /// What it warned about, or `nil`.
    package let warning: String?
    /// What to do when it did not end with 0, or `nil`.
    package let hint: String?

    /// Makes an answer.
    package init(
      isSuccess: Bool, output: [UInt8], message: String = "", warning: String? = nil, hint: String? = nil
    ) {
      self.isSuccess = isSuccess
      self.output = output
      self.message = message
      self.warning = warning
      self.hint = hint
    }

    /// The problem of which this answer speaks.
    package var problem: GitCommandError {
      GitCommandError(
        message: message.isEmpty ? "git said no, and not why" : message,
        hint: hint ?? "'git fsck' says whether the repository is damaged")
    }

    /// What it wrote, as `PathText` shows it, without the final line end.
    package var text: String {
      var bytes = output[...]
      while bytes.last == UInt8(ascii: "\n") || bytes.last == UInt8(ascii: "\r") { bytes.removeLast() }
      return PathText.text(of: bytes)
    }
  }

  /// The most that is taken of one answer, in bytes.
  private static let outputLimit = 256 << 20

  /// The most that is taken of git's words, in bytes.
  static let wordLimit = 1 << 20

  /// How long one run may take.
  package static let timeLimit: Duration = .seconds(120)

  /// Runs git in a folder.
  ///
  /// - Throws: ``GitCommandError`` when git is not installed, takes longer than two minutes or writes more than 256 MB.
  @Sendable package static func run(_ arguments: [String], in folder: FilePath) async throws(GitCommandError)
    -> Answer
  {
    try await run(arguments, in: folder, with: [:], within: timeLimit)
  }

  /// Runs git in a folder with some variables of the environment, for a limited time.
  ///
  /// - Parameters:
  ///   - arguments: The words behind `git`.
  ///   - folder: The folder.
  ///   - variables: What differs from the environment of this process.
  ///   - limit: How long it may take.
  ///   - children: Where it is known while it runs.
  ///   - watch: What is done when git seems to wait for something.
  /// - Returns: What it said.
  /// - Throws: ``GitCommandError`` when git cannot be run, is ended, or takes too long.
  package static func run(
    _ arguments: [String], in folder: FilePath, with variables: [String: String], within limit: Duration,
    among children: ChildGroups = ChildGroups(), watch: GitDelay.Watch = .search
  ) async throws(GitCommandError) -> Answer {
    try check(folder)
    return try await limited(to: limit, in: folder, among: children, watch: watch) {
      let result = try await children.running { started in
        try await Subprocess.run(
          .name("git"), arguments: Self.arguments(arguments, in: folder),
          environment: environment(in: folder, with: variables), platformOptions: platformOptions,
          input: .none, output: .bytes(limit: outputLimit), error: .bytes(limit: wordLimit)
        ) { started($0.processIdentifier.value) }
      }
      let words = GitWords(String(decoding: result.standardError, as: UTF8.self))
      let isSuccess = result.terminationStatus.isSuccess
      return Answer(
        isSuccess: isSuccess, output: result.standardOutput,
        message: isSuccess ? "" : try message(words, result.terminationStatus), warning: words.warning,
        hint: isSuccess ? nil : words.hint)
    }
  }

  /// Returns why git did not succeed; empty only when it said no without a word.
  private static func message(
    _ words: GitWords, _ status: TerminationStatus
  ) throws(GitCommandError) -> String {
    switch status {
    case .exited(1): return words.message
    case .exited(let code): return words.message.isEmpty ? "git ended with status \(code)" : words.message
    case .signaled(let signal): throw GitCommandError(message: "git was ended by signal \(signal)")
    }
  }

  /// Refuses to ask git where it would wait for something that never comes, or show what is not git's.
  ///
  /// - Throws: ``GitCommandError`` that says where.
  static func check(_ folder: FilePath) throws(GitCommandError) {
    guard let folders = folders(around: folder) else { return }
    if let problem = GitOwnFiles.problem(in: folders, files: PosixFileStore()) { throw problem }
  }

  /// Returns the folders that git would find from a folder, or `nil` when there are none or nobody can say.
  static func folders(around folder: FilePath) -> GitFolders? {
    let files = PosixFileStore()
    guard let real = try? files.realPath(of: folder) else { return nil }
    return (try? GitFolders.find(from: real, files: files)) ?? nil
  }

  /// Does some work with git, and ends it when it takes too long or waits for something that never comes.
  ///
  /// - Parameters:
  ///   - limit: How long it may take.
  ///   - folder: Where git is asked.
  ///   - children: Where processes are known while they run.
  ///   - watch: What is done when git seems to wait for something.
  ///   - work: The work.
  /// - Returns: What the work returns.
  /// - Throws: ``GitCommandError`` when the work throws or is ended.
  static func limited<Value: Sendable>(
    to limit: Duration, in folder: FilePath, among children: ChildGroups,
    watch: GitDelay.Watch = .search,
    _ work: @escaping @Sendable () async throws -> Value
  ) async throws(GitCommandError) -> Value {
    let others = children.leaders
    let result: Result<Value, GitCommandError>? = await withTaskGroup(
      of: Result<Value, GitCommandError>?.self
    ) { group in
      group.addTask {
        do {
          return .success(try await work())
        } catch let problem as GitCommandError {
          return .failure(problem)
        } catch let error as SubprocessError where error.code == .executableNotFound {
          return .failure(GitCommandError(message: "git cannot be run: it is not installed, or not in PATH"))
        } catch let error as SubprocessError where error.code == .outputLimitExceeded {
          return .failure(GitCommandError(message: "git wrote more than can be taken"))
        } catch {
          return .failure(GitCommandError(message: "git cannot be run: \(error)"))
        }
      }
      group.addTask {
        var rest = limit
        while rest > GitDelay.patience, !Task.isCancelled {
          try? await Task.sleep(for: GitDelay.patience)
          rest -= GitDelay.patience
          guard GitDelay.mayWait(children.leaders.subtracting(others)) else { continue }
          guard watch == .search else { return nil }
          if let problem = await GitDelay.problem(in: folder, among: children) { return .failure(problem) }
          // To look once is enough: what git opens is there from the beginning.
          break
        }
        try? await Task.sleep(for: rest)
        return nil
      }
      let first = await group.next()
      group.cancelAll()
      return first ?? nil
    }
    guard let result else {
      throw GitCommandError(message: "git took longer than \(limit.components.seconds) s and was ended")
    }
    return try result.get()
  }
}

/// Why git gave no answer.
package struct GitCommandError: Error, Hashable, Sendable {
  /// What happened, mostly in git's own words.
  package let message: String
  /// What to do, or `nil`.
  package let hint: String?

  /// Whether git was ended because it took too long.
  var isTimeLimit: Bool { message.hasPrefix("git took longer than ") }

  /// Whether there is no git that could be run.
  package var isAbsence: Bool { message.hasPrefix("git cannot be run") }

  /// Makes a problem; without a hint of its own it gets the one that fits its words.
  package init(message: String, hint: String? = nil) {
    self.message = message
    self.hint = hint ?? GitWords.hint(for: message)
  }
}
