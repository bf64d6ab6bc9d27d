import PlanText
import Subprocess
package import SystemPackage

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Asks one `git cat-file --batch` for objects.
package enum GitObjectStream {
  /// How many bytes of names are written before the answers are read: less than a pipe holds, so that neither
  /// side waits for the other.
  private static let windowByteCount = 32_768

  /// Lets a git that has ended show as an error of `write` instead of a signal that ends this process.
  private static let ignoresBrokenPipes: Void = { _ = signal(SIGPIPE, SIG_IGN) }()

  /// Reads objects, and those that they lead to.
  ///
  /// - Parameters:
  ///   - names: The objects, by id or as `commit:path` with the path as `PathText` shows it.
  ///   - folder: A folder of the repository.
  ///   - body: Called with each object in the order in which they were asked for; returns what to ask for next.
  /// - Throws: ``GitCommandError`` when git cannot be run, ends too early or takes longer than two minutes, and
  ///   when an object that was asked for by its id is missing or damaged.
  @Sendable package static func read(
    _ names: [String], in folder: FilePath, _ body: @escaping @Sendable (GitObject) -> [String]
  ) async throws(GitCommandError) {
    try await read(names, in: folder, among: ChildGroups(), body)
  }

  /// Reads objects, and those that they lead to, with a git that is known while it runs.
  package static func read(
    _ names: [String], in folder: FilePath, among children: ChildGroups,
    _ body: @escaping @Sendable (GitObject) -> [String]
  ) async throws(GitCommandError) {
    // A name with a line end cannot be asked for.
    let names = names.filter(canBeAskedFor)
    guard !names.isEmpty else { return }
    _ = ignoresBrokenPipes
    try GitCommand.check(folder)
    try await GitCommand.limited(to: GitCommand.timeLimit, in: folder, among: children) {
      let result = try await children.running { started in
        try await Subprocess.run(
          .name("git"), arguments: GitCommand.arguments(["cat-file", "--batch"], in: folder),
          environment: GitCommand.environment(in: folder), platformOptions: GitCommand.platformOptions,
          input: .inputWriter, output: .sequence, error: .bytes(limit: GitCommand.wordLimit)
        ) { execution in
          started(execution.processIdentifier.value)
          return try await ask(execution, names, body)
        }
      }
      let words = GitWords(String(decoding: result.standardError, as: UTF8.self))
      guard result.terminationStatus.isSuccess, !result.closureResult.isCutOff else {
        let message = "git ended before it had shown all objects: some may be missing"
        throw GitCommandError(
          message: words.message.isEmpty ? message : words.message, hint: words.hint)
      }
      if let id = result.closureResult.missing {
        let reason = words.message.isEmpty ? "" : " (\(words.message))"
        throw GitCommandError(message: "the object \(id) is missing or damaged\(reason)")
      }
    }
  }

  private static func canBeAskedFor(_ name: String) -> Bool { !PathText.bytes(of: name).contains(0x0A) }

  /// How the questions were answered.
  private struct Outcome: Sendable {
    /// Whether git ended before all was answered.
    var isCutOff = false
    /// The first object that is not here although something leads to it.
    var missing: String?
  }

  /// Asks a running git for objects.
  private static func ask<Failure: ErrorOutputProtocol>(
    _ execution: Execution<CustomWriteInput, SequenceOutput, Failure>, _ names: [String],
    _ body: @Sendable (GitObject) -> [String]
  ) async throws -> Outcome {
    var outcome = Outcome()
    var reader = BatchReader()
    var pending = names
    var position = 0
    var chunks = execution.standardOutput.makeAsyncIterator()
    while position < pending.count {
      var request: [UInt8] = []
      var waiting: [String] = []
      while position < pending.count,
        request.isEmpty || request.count + pending[position].utf8.count < windowByteCount
      {
        request += PathText.bytes(of: pending[position]) + [0x0A]
        waiting.append(pending[position])
        position += 1
      }
      do {
        _ = try await execution.standardInputWriter.write(request)
      } catch {
        // Git has ended; why stands in what it wrote.
        try Task.checkCancellation()
        outcome.isCutOff = true
        return outcome
      }
      var answered = 0
      var found: [String] = []
      while answered < waiting.count {
        while answered < waiting.count, let object = reader.next(named: waiting[answered]) {
          answered += 1
          if object.kind == nil, outcome.missing == nil, GitObject.isID(object.name) {
            outcome.missing = object.name
          }
          found += body(object)
        }
        guard answered < waiting.count else { break }
        guard let chunk = try await chunks.next() else {
          outcome.isCutOff = true
          return outcome
        }
        chunk.withUnsafeBytes { reader.append($0) }
      }
      // What was asked for is let go once it is the larger part.
      if position > pending.count / 2 {
        pending.removeFirst(position)
        position = 0
      }
      pending += found.filter(canBeAskedFor)
    }
    try await execution.standardInputWriter.finish()
    while try await chunks.next() != nil {}
    return outcome
  }
}

/// Takes the answers of `git cat-file --batch` apart.
struct BatchReader {
  private var buffer: [UInt8] = []
  private var start = 0
  /// How many bytes are still to come of a content that is cut off.
  private var skipped = 0
  private let fileLimit: Int

  /// Makes a reader that hands out no more than the beginning of a file that is larger than a limit in bytes.
  init(fileLimit: Int = GitObject.fileLimit) {
    self.fileLimit = fileLimit
  }

  /// Adds what was read.
  mutating func append(_ bytes: UnsafeRawBufferPointer) {
    let dropped = min(skipped, bytes.count)
    skipped -= dropped
    let bytes = bytes[dropped...]
    if start > 1 << 20 || start == buffer.count {
      buffer.removeFirst(start)
      start = 0
    }
    buffer.append(contentsOf: bytes)
  }

  /// Returns the next object when all of it is there.
  mutating func next(named name: String) -> GitObject? {
    guard let lineEnd = buffer[start...].firstIndex(of: 0x0A) else { return nil }
    let words = buffer[start..<lineEnd].split(separator: 0x20)
    guard words.count >= 3,
      let kind = GitObject.Kind(rawValue: String(decoding: words[words.count - 2], as: UTF8.self)),
      let count = Int(String(decoding: words[words.count - 1], as: UTF8.self))
    else {
      start = lineEnd + 1
      return GitObject(name: name, kind: nil, bytes: [])
    }
    let kept = kind == .blob ? min(count, fileLimit) : count
    let end = lineEnd + 1 + kept
    guard kept == count ? end < buffer.count : end <= buffer.count else { return nil }
    let object = GitObject(name: name, kind: kind, bytes: Array(buffer[(lineEnd + 1)..<end]))
    // What is left of the content, and the line end behind it.
    let rest = count - kept + 1
    let here = min(rest, buffer.count - end)
    skipped = rest - here
    start = end + here
    return object
  }
}
