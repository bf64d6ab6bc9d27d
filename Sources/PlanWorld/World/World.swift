package import PlanText
package import SystemPackage

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What an operation may know about the world.
///
/// Nothing else in the product looks at the clock, the environment or the disk.
package struct World: Sendable {
  /// Where plans are read and written.
  package var files: any FileStore

  /// The current minute in UTC.
  package var now: @Sendable () -> UTCTimestamp

  /// The value of an environment variable, or `nil` when it is not set.
  package var environment: @Sendable (String) -> String?

  /// The folder that relative paths start from, an absolute path.
  package var currentDirectory: FilePath

  /// The folder that the workspace is looked for from, or `nil` for the current one.
  package var workspaceStart: FilePath?

  /// The number of the user whom this process acts as; 0 is the administrator.
  package var userID: UInt32

  /// The number of this process, which makes the names of its temporary files its own.
  package var processID: Int32

  /// Waits, as between two attempts to take a lock.
  package var pause: @Sendable (Duration) async throws -> Void

  /// Git's user name in a folder, or `nil` when it has none.
  package var gitUserName: @Sendable (FilePath) async -> String?

  /// Whether a file or folder, or the link that stands there, belongs to another user than this process runs for.
  package var isForeign: @Sendable (FilePath) -> Bool

  /// Runs git with some arguments in a folder.
  package var git: @Sendable ([String], FilePath) async throws(GitCommandError) -> GitCommand.Answer

  /// Reads objects of a git repository, and those that they lead to; see ``GitObjectStream``.
  package var gitObjects:
    @Sendable ([String], FilePath, @escaping @Sendable (GitObject) -> [String]) async throws(GitCommandError)
      -> Void

  /// Creates a world from its parts.
  package init(
    files: any FileStore, now: @escaping @Sendable () -> UTCTimestamp,
    environment: @escaping @Sendable (String) -> String?, currentDirectory: FilePath, processID: Int32 = 1,
    userID: UInt32 = 1_000,
    pause: @escaping @Sendable (Duration) async throws -> Void = { _ in },
    gitUserName: @escaping @Sendable (FilePath) async -> String? = { _ in nil },
    isForeign: @escaping @Sendable (FilePath) -> Bool = { _ in false },
    git: @escaping @Sendable ([String], FilePath) async throws(GitCommandError) -> GitCommand.Answer =
      World.withoutGit,
    gitObjects:
      @escaping @Sendable ([String], FilePath, @escaping @Sendable (GitObject) -> [String])
      async throws(GitCommandError) -> Void = World.withoutObjects
  ) {
    self.files = files
    self.now = now
    self.environment = environment
    self.currentDirectory = currentDirectory
    self.processID = processID
    self.userID = userID
    self.pause = pause
    self.gitUserName = gitUserName
    self.isForeign = isForeign
    self.git = git
    self.gitObjects = gitObjects
  }

  /// Answers as a machine without git does.
  @Sendable package static func withoutGit(
    _ arguments: [String], _ folder: FilePath
  ) async throws(GitCommandError) -> GitCommand.Answer {
    throw GitCommandError(message: "git cannot be run: it is not there")
  }

  /// Reads objects as a machine without git does.
  @Sendable package static func withoutObjects(
    _ names: [String], _ folder: FilePath, _ body: @escaping @Sendable (GitObject) -> [String]
  ) async throws(GitCommandError) {
    throw GitCommandError(message: "git cannot be run: it is not there")
  }

  /// The environment variable that fixes the clock in tests of the built program.
  package static let clockVariable = "EXECPLAN_NOW"

  /// Returns the world of this process.
  ///
  /// When the variable ``clockVariable`` is set, the clock stands at its moment, written
  /// `2026-01-31 23:59Z`.
  ///
  /// - Parameter children: Where processes are known while they run.
  /// - Returns: The world.
  /// - Throws: ``WorldError`` when that variable holds no moment, or when the current folder is gone.
  package static func system(
    children: ChildGroups = ChildGroups()
  ) throws(WorldError) -> World {
    try system(environment: systemEnvironment, children: children)
  }

  /// Returns the world of this process with other environment variables.
  package static func system(
    environment: @escaping @Sendable (String) -> String?, children: ChildGroups = ChildGroups()
  ) throws(WorldError) -> World {
    World(
      files: PosixFileStore(), now: try clock(setting: environment(clockVariable)), environment: environment,
      currentDirectory: try systemCurrentDirectory(), processID: getpid(), userID: geteuid(),
      pause: { try await Task.sleep(for: $0) },
      gitUserName: { await GitUser.name(in: $0, among: children) }, isForeign: systemIsForeign,
      git: { arguments, folder throws(GitCommandError) in
        try await GitCommand.run(
          arguments, in: folder, with: [:], within: GitCommand.timeLimit, among: children)
      },
      gitObjects: { names, folder, body throws(GitCommandError) in
        try await GitObjectStream.read(names, in: folder, among: children, body)
      })
  }

  private static func clock(setting: String?) throws(WorldError) -> @Sendable () -> UTCTimestamp {
    guard let setting else { return systemNow }
    do throws(TimestampError) {
      let moment = try UTCTimestamp(parsing: setting)
      return { moment }
    } catch {
      throw .clockSetting(error)
    }
  }

  @Sendable private static func systemNow() -> UTCTimestamp {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return UTCTimestamp(secondsSince1970: Int64(time.tv_sec))
  }

  /// Whether a path of this machine belongs to another user; what cannot be looked at does not.
  @Sendable package static func systemIsForeign(_ path: FilePath) -> Bool {
    var status = stat()
    return path.withPlatformString { lstat($0, &status) } == 0 && status.st_uid != geteuid()
  }

  @Sendable private static func systemEnvironment(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }

  private static func systemCurrentDirectory() throws(WorldError) -> FilePath {
    guard let buffer = getcwd(nil, 0) else { throw .noCurrentDirectory(Errno(rawValue: errno)) }
    defer { free(buffer) }
    return FilePath(platformString: buffer)
  }
}

/// Why the world of this process cannot be used.
package enum WorldError: Error, Hashable, Sendable {
  /// The variable ``World/clockVariable`` is set and names no moment.
  case clockSetting(TimestampError)
  /// The current folder has no path, mostly because it was removed.
  case noCurrentDirectory(Errno)
}

extension WorldError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .clockSetting(let error): "cannot use \(World.clockVariable): \(error)"
    case .noCurrentDirectory(let error): "cannot find the current folder: \(error.description.lowercased())"
    }
  }
}
