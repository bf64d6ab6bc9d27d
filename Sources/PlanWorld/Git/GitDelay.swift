import SystemPackage

/// Finds out whether git, which has not answered for a while, waits for something that will never come.
package enum GitDelay {
  /// How long git may take before somebody looks.
  static let patience: Duration = .seconds(3)

  /// What is done when git seems to wait for something.
  package enum Watch: Hashable, Sendable {
    /// It is looked for once; git is ended when something is found.
    case search
    /// Git is ended.
    case end
  }

  /// How long git may take to read its configuration.
  private static let configurationLimit: Duration = .seconds(60)

  /// Whether one of the processes may wait for something else than this process.
  ///
  /// Linux says how a process is and in what part of the kernel it sleeps (proc_pid_stat(5), proc_pid_wchan(5));
  /// elsewhere each of them may.
  static func mayWait(_ processes: Set<Int32>) -> Bool {
    let files = PosixFileStore()
    guard (try? files.status(of: "/proc/self/stat")) != nil else { return true }
    return processes.contains { number in
      guard let line = try? files.read(FilePath("/proc/\(number)/stat"), limit: 4_096),
        let end = line.lastIndex(of: UInt8(ascii: ")")),
        line[(end + 1)...].first(where: { $0 != UInt8(ascii: " ") }) == UInt8(ascii: "S")
      else { return false }
      let place = (try? files.read(FilePath("/proc/\(number)/wchan"), limit: 256)) ?? []
      return !pipes.contains { place.elementsEqual($0.utf8) }
    }
  }

  /// Where a process sleeps that waits for what this one asks next, or until it has taken what was answered.
  private static let pipes = ["pipe_read", "anon_pipe_read", "pipe_write", "anon_pipe_write"]

  /// Returns what git waits at, or `nil` when it seems to be busy.
  ///
  /// - Parameters:
  ///   - folder: Where git was asked.
  ///   - children: Where processes are known while they run.
  /// - Returns: The problem.
  /// - Complexity: O(*n*) in the number of files in the checkout, until this task is cancelled.
  static func problem(in folder: FilePath, among children: ChildGroups) async -> GitCommandError? {
    guard let folders = GitCommand.folders(around: folder) else { return nil }
    let files = PosixFileStore()
    var search = WaitingFileSearch(files: files)
    if let path = search.firstOfGit(in: folders) { return GitOwnFiles.waiting(at: path) }
    if let path = search.firstOfCheckout(in: folders.checkout) { return GitOwnFiles.waiting(at: path) }
    switch await namedFiles(in: folders, among: children) {
    case nil where includesFiles(folders, files):
      return GitCommandError(
        message: "git waits for a file that its configuration includes",
        hint: "'include.path' in \(folders.common.appending("config").text) names it")
    case nil: break
    case let named?:
      let paths = named.map { folders.checkout.pushing($0) }
      if let path = paths.first(where: { (try? files.status(of: $0))?.kind == .other }) {
        return GitOwnFiles.waiting(at: path)
      }
    }
    return nil
  }

  /// Whether the configuration of the repository includes other files: a machine that is busy is no proof.
  private static func includesFiles(_ folders: GitFolders, _ files: PosixFileStore) -> Bool {
    [folders.common.appending("config"), folders.worktree.appending("config.worktree")].contains { path in
      let bytes = (try? files.read(path, limit: 1 << 20)) ?? []
      return String(decoding: bytes, as: UTF8.self).lowercased().contains("[include")
    }
  }

  /// Returns the files that the configuration names and git opens, or `nil` when git cannot read it in time.
  private static func namedFiles(in folders: GitFolders, among children: ChildGroups) async -> [FilePath]? {
    let keys = "^core\\.(excludesfile|attributesfile)$"
    do throws(GitCommandError) {
      let answer = try await GitCommand.run(
        ["config", "-z", "--type=path", "--get-regexp", keys], in: folders.checkout, with: [:],
        within: configurationLimit, among: children, watch: .end)
      return answer.output.split(separator: 0).compactMap { entry in
        entry.firstIndex(of: 0x0A).flatMap { FilePath(bytes: entry[($0 + 1)...]) }
      }
    } catch {
      return error.isTimeLimit ? nil : []
    }
  }
}

/// Looks for pipes, sockets and devices where git opens files.
struct WaitingFileSearch {
  private let files: PosixFileStore

  /// The real paths of the folders that have been searched.
  private var searched: Set<FilePath> = []

  /// The folders of a git directory from which nothing is read here.
  private static let unread: Set<FilePath.Component> = [
    "modules", "lfs", "annex", "hooks", "logs", "execplan",
  ]

  /// How many object folders one may lead to through another, as in git.
  private static let alternateDepth = 5

  /// The largest list of other object folders that is read, in bytes.
  private static let listLimit = 1 << 20

  /// Makes a search in the files of this machine.
  init(files: PosixFileStore) { self.files = files }

  /// Returns the first one among the files of git directories.
  mutating func firstOfGit(in folders: GitFolders) -> FilePath? {
    for folder in [folders.worktree, folders.common] {
      if let path = first(in: folder, isWanted: { _, _ in true }, isEntered: { !Self.unread.contains($0) }) {
        return path
      }
    }
    return firstOfAlternates(of: folders.common.appending("objects"), depth: 0)
  }

  private mutating func firstOfAlternates(of objects: FilePath, depth: Int) -> FilePath? {
    guard depth < Self.alternateDepth,
      let bytes = try? files.read(objects.pushing("info/alternates"), limit: Self.listLimit)
    else { return nil }
    for line in bytes.split(separator: 0x0A) {
      guard let path = FilePath(bytes: line) else { continue }
      let other = objects.pushing(path)
      if let path = first(in: other, isWanted: { _, _ in true }, isEntered: { _ in true })
        ?? firstOfAlternates(of: other, depth: depth + 1)
      {
        return path
      }
    }
    return nil
  }

  /// Returns the first one among the files of a checkout that git opens to list it: those of ignored names and
  /// attributes, and those of repositories inside.
  mutating func firstOfCheckout(in checkout: FilePath) -> FilePath? {
    first(
      in: checkout, isWanted: { $0 || $1.text.hasPrefix(".git") }, isEntered: { _ in true },
      areLinksFollowed: false)
  }

  /// Returns the first one below a folder.
  ///
  /// - Parameters:
  ///   - folder: The folder.
  ///   - isWanted: Whether a name counts; it gets whether the name is below a `.git`.
  ///   - isEntered: Whether the folder of that name is searched.
  ///   - areLinksFollowed: Whether links to folders are followed.
  /// - Returns: The path, or `nil` when there is none or nobody waits for it any more.
  private mutating func first(
    in folder: FilePath, isWanted: (_ isInGit: Bool, FilePath.Component) -> Bool,
    isEntered: (FilePath.Component) -> Bool, areLinksFollowed: Bool = true
  ) -> FilePath? {
    var pending = [(folder, false)]
    while let (folder, isInGit) = pending.popLast(), !Task.isCancelled {
      guard let real = try? files.realPath(of: folder), searched.insert(real).inserted,
        let entries = try? files.entries(of: folder)
      else { continue }
      for entry in entries {
        let path = folder.appending(entry.name)
        var kind = entry.kind
        if kind == .link {
          guard let status = try? files.status(of: path) else { continue }
          guard status.kind != .folder || areLinksFollowed else { continue }
          kind = status.kind
        }
        switch kind {
        case .other: if isWanted(isInGit, entry.name) { return path }
        case .folder: if isEntered(entry.name) { pending.append((path, isInGit || entry.name == ".git")) }
        case .file, .link: break
        }
      }
    }
    return nil
  }
}
