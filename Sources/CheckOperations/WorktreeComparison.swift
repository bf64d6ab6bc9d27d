import HistoryOperations
import MarkdownSyntax
import PlanText
import PlanWorld
import Synchronization
import SystemPackage
import WorkspaceReading

/// Compares files of the working tree with a commit, byte by byte and without git's help.
///
/// Git's own comparison would run filters that the repository names, and would pass over what attributes and marks
/// in the index hide. So git only hands out what the commit holds, and the names that it tracks or ignores.
struct WorktreeComparison: Sendable {
  private let repository: GitRepository
  private let commit: String
  private let root: FilePath
  private let world: World
  private let files: CheckoutFiles

  /// The most steps that are spent on one file beyond its size.
  private static let baseCost = 100_000

  /// The steps that may be spent for each byte of a file; more make all lines between the first and the last
  /// difference count.
  private static let costOfByte = 8

  /// Prepares a comparison with the commit at which the work on a branch began.
  ///
  /// - Parameters:
  ///   - reference: A commit, branch or tag; its merge base with `HEAD` counts, as in a review.
  ///   - root: The workspace.
  ///   - world: Where git is run and files are read.
  /// - Throws: ``Refusal`` when there is no such commit here, with the command that fetches it.
  /// - Complexity: Two runs of git.
  init(since reference: String, in root: FilePath, world: World) async throws(Refusal) {
    let named = try await NamedCommit.find(
      reference, in: root, world: world, for: "--since", hint: "leave out --since to check everything")
    let base: String?
    do throws(GitCommandError) {
      let repository = try GitRepository(around: root, in: world)
      base = try await repository.mergeBase(of: named.id, and: "HEAD")
      self.init(with: base ?? named.id, in: repository, at: root, world: world)
    } catch {
      throw PlanHistory.refusal(error)
    }
    guard repository.checkout != nil else { throw Refusal("there is no working tree at \(root) to compare") }
    guard base != nil else {
      throw Refusal(
        "'\(reference)' and HEAD have no common commit here"
          + (named.isShallow ? ", where the history is cut off" : ""),
        hint: named.isShallow
          ? "'git fetch --unshallow' fetches the rest of the history" : "name another commit")
    }
  }

  /// Prepares a comparison with a commit.
  init(with commit: String, in repository: GitRepository, at root: FilePath, world: World) {
    self.repository = repository
    self.commit = commit
    self.root = root
    self.world = world
    files = CheckoutFiles(around: root, files: world.files)
  }

  /// Compares files.
  ///
  /// A line that differs in its line end alone has not changed. A link counts as the file that it leads to, as long
  /// as it leads there in the commit too.
  ///
  /// - Parameter paths: Paths from the workspace, or absolute ones.
  /// - Returns: The lines that differ. Files that git ignores have none.
  /// - Throws: ``Refusal`` when git gives no answer.
  /// - Complexity: At most one run of git, and two more for 64 kB of paths; O(*n*) in the size of the files.
  func changes(in paths: [String]) async throws(Refusal) -> ChangedLines {
    do throws(GitCommandError) {
      return try await compared(Set(paths.map { PathKey($0) }).map(\.text).sorted { $0.utf8Precedes($1) })
    } catch {
      throw PlanHistory.refusal(error)
    }
  }

  private func compared(_ paths: [String]) async throws(GitCommandError) -> ChangedLines {
    var result = ChangedLines()
    guard let checkout = repository.checkout, !paths.isEmpty else { return result }
    var resolver = LinkResolver(checkout: checkout, files: files)
    var places: [(path: String, place: LinkResolver.Place)] = []
    for path in paths {
      // What lies outside of the checkout cannot be known to be as it was.
      result.files[PathKey(path)] = .all
      guard let place = resolver.place(of: root.pushing(FilePath(text: path))) else { continue }
      places.append((path, place))
    }
    let names = Set(places.flatMap { [PathKey($0.place.path)] + $0.place.links.keys }).map(\.text)
    let committed = try await repository.entries(names.sorted { $0.utf8Precedes($1) }, of: commit)
    let converted = try await repository.conversions(of: places.map(\.place.path))
    var wanted: [String: [(path: String, place: LinkResolver.Place)]] = [:]
    var links: [String: [(path: String, text: FilePath)]] = [:]
    var unknown: [(path: String, name: String)] = []
    for (path, place) in places {
      guard let file = committed[PathKey(place.path)], file.mode.hasPrefix("100") else {
        unknown.append((path, place.path))
        continue
      }
      if let attribute = converted[PathKey(place.path)] {
        result.notes.append(
          "'\(path)' has the attribute '\(attribute)', by which git converts it: every line counts as changed"
        )
        continue
      }
      let known = place.links.compactMap { link, text in
        committed[link].flatMap { $0.mode == "120000" ? (id: $0.id, text: text) : nil }
      }
      guard known.count == place.links.count else { continue }
      wanted[file.id, default: []].append((path, place))
      for link in known { links[link.id, default: []].append((path, link.text)) }
    }
    let (changes, missing) = try await contents(wanted, links)
    result.files.merge(changes) { _, new in new }
    if missing > 0 {
      result.notes.append(
        "\(missing.counted("file is", "files are")) not here as of the commit, because this clone is partial: every line of them counts "
          + "as changed")
    }
    // What is not there now and was not there then has not changed.
    for (path, name) in unknown where !isPresent(name, below: checkout) {
      result.files[PathKey(path)] = .lines([])
    }
    let present = unknown.filter { isPresent($0.name, below: checkout) }
    if !present.isEmpty {
      let isInside = present.allSatisfy { $0.name.hasPrefix(repository.prefix) }
      let listed = try await repository.listedNames(ofCheckout: !isInside)
      for (path, name) in present where !listed.contain(name) { result.files[PathKey(path)] = .lines([]) }
    }
    return result
  }

  private func isPresent(_ path: String, below checkout: FilePath) -> Bool {
    do throws(FileError) {
      _ = try files.status(of: checkout.pushing(FilePath(text: path)))
      return true
    } catch {
      return error.reason != .notFound && error.reason != .notAFolder
    }
  }

  /// Reads the contents as of the commit and compares each as it comes.
  private func contents(
    _ wanted: [String: [(path: String, place: LinkResolver.Place)]],
    _ links: [String: [(path: String, text: FilePath)]]
  ) async throws(GitCommandError) -> (changes: [PathKey: ChangedLines.Extent], missing: Int) {
    let result = Mutex<(changes: [PathKey: ChangedLines.Extent], retargeted: Set<PathKey>, missing: Int)>(
      ([:], [], 0))
    try await repository.read(Set(wanted.keys).union(links.keys).sorted()) { object in
      var changes: [PathKey: ChangedLines.Extent] = [:]
      for (path, place) in wanted[object.name] ?? [] where object.kind == .blob {
        changes[PathKey(path)] = extent(of: place, since: object.bytes)
      }
      let moved = (links[object.name] ?? []).filter { $0.text.bytes != object.bytes }.map { PathKey($0.path) }
      result.withLock { result in
        result.changes.merge(changes) { _, new in new }
        result.retargeted.formUnion(moved)
        if object.kind == nil { result.missing += wanted[object.name]?.count ?? 0 }
      }
      return []
    }
    let found = result.withLock { $0 }
    return (found.changes.filter { !found.retargeted.contains($0.key) }, found.missing)
  }

  /// Compares one file with its content as of the commit.
  private func extent(of place: LinkResolver.Place, since old: [UInt8]) -> ChangedLines.Extent {
    guard old.count <= PlanFile.maximumByteCount,
      let new = try? files.read(place.file, limit: PlanFile.maximumByteCount)
    else { return .all }
    if old == new { return .lines([]) }
    let before = LineDiff.unifyingLineEnds(of: old)
    let after = LineDiff.unifyingLineEnds(of: new)
    if before == after { return .lines([]) }
    let cost = min(
      LineDiff.defaultCostLimit, Self.baseCost + Self.costOfByte * (before.count + after.count))
    let changes = LineDiff(from: before, to: after, costLimit: cost).changes
    return .lines(
      changes.filter { !$0.new.isEmpty }.map { ($0.new.lowerBound + 1)...$0.new.upperBound })
  }
}
