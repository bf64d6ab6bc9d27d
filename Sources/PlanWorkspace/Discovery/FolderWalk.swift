import PlanWorld
import SystemPackage

/// One search through a folder and all folders below it.
///
/// Names are taken in the order of their bytes, with a `/` behind the names of folders, so the results come
/// out in the order of their paths' bytes without being sorted as a whole.
struct FolderWalk {
  /// A folder that has been seen and not been listed yet.
  private struct Folder {
    let path: FilePath
    /// The path from the root with a `/` at its end, empty for the root itself.
    let prefix: String
    let depth: Int
    let planRoot: FilePath?
    let foldersBelowPlanRoot: [String]
    /// The nearest folder above all folders of plans that is called an archive.
    let archive: String?
  }

  /// What is left to do, last one first.
  private enum Item {
    case folder(Folder)
    case candidate(PlanCandidate)
    case problem(FileError)
  }

  private static let checkoutMark: FilePath.Component = ".git"
  private static let workspaceMark = FilePath.Component(WorkspaceConfiguration.fileName)

  private let files: any FileReading
  private let scope: PlanScope
  private var pending: [Item] = []
  private var isRootCheckout = false

  /// The folders that could not be searched.
  private(set) var problems: [FileError] = []

  /// Creates a search through a folder and all folders below it that has not begun.
  ///
  /// - Parameters:
  ///   - root: The folder.
  ///   - files: Where to look.
  ///   - scope: What the workspace names itself.
  init(through root: FilePath, files: any FileReading, scope: PlanScope) {
    self.files = files
    self.scope = scope
    let isPlanRoot =
      root.lastComponent.map { PlanNaming.isPlanRoot($0.text) } ?? false || scope.folders.contains("")
    let planRoot = isPlanRoot ? root : nil
    pending = [
      .folder(
        Folder(
          path: root, prefix: "", depth: 0, planRoot: planRoot, foldersBelowPlanRoot: [], archive: nil))
    ]
  }

  /// Goes on with the search.
  ///
  /// - Parameters:
  ///   - limit: How many files to find before returning.
  ///   - isStateFolder: Whether a folder's name stands for a state.
  /// - Returns: The next files in order; fewer than `limit` when nothing is left to search.
  mutating func next(_ limit: Int, isStateFolder: (String) -> Bool) -> [PlanCandidate] {
    var candidates: [PlanCandidate] = []
    while candidates.count < limit, let item = pending.popLast() {
      switch item {
      case .candidate(let candidate): candidates.append(candidate)
      case .problem(let problem): problems.append(problem)
      case .folder(let folder): list(folder, isStateFolder)
      }
    }
    return candidates
  }

  private mutating func list(_ folder: Folder, _ isStateFolder: (String) -> Bool) {
    let entries: [FolderEntry]
    do throws(FileError) {
      entries = try files.entries(of: folder.path)
    } catch {
      switch error.reason {
      case .notFound where folder.depth > 0: return
      // What git keeps is no plan, whatever the folder is called.
      case .inGitDirectory where folder.depth > 0: return
      default: problems.append(error)
      }
      return
    }
    let isCheckout = entries.contains { $0.name == Self.checkoutMark }
    if folder.depth == 0 {
      isRootCheckout = isCheckout || WorkspaceRoot.liesInCheckout(folder.path, files: files)
    } else if isCheckout && isRootCheckout || entries.contains(where: isWorkspaceMark) {
      return
    }
    var items: [(key: [UInt8], item: Item)] = []
    var owners: Set<[UInt8]> = []
    let holdsFolders = entries.contains { $0.kind == .folder }
    for entry in entries where entry.kind != .folder {
      guard let (candidate, stem) = candidate(entry, in: folder) else { continue }
      let key = Self.bytes(of: entry.name)
      if holdsFolders, !PlanNaming.isNamedByFolder(stem) { owners.insert(Self.stem(of: key)) }
      items.append((key, .candidate(candidate)))
    }
    for entry in entries where entry.kind == .folder {
      let key = Self.bytes(of: entry.name)
      guard let item = subfolder(entry, in: folder, isOwned: owners.contains(key), isStateFolder) else {
        continue
      }
      items.append((key + [UInt8(ascii: "/")], item))
    }
    items.sort { $1.key.lexicographicallyPrecedes($0.key) }
    pending += items.lazy.map(\.item)
  }

  /// Returns the folders that may declare the state of all plans of a root: one that the workspace names may be called
  /// `done` itself, and an archive may lie around it.
  private static func states(ofRoot name: String, isNamed: Bool, archive: String?) -> [String] {
    (isNamed ? [name] : []) + [archive].compactMap(\.self)
  }

  /// Whether a name says that its folder is a workspace of its own.
  private func isWorkspaceMark(_ entry: FolderEntry) -> Bool {
    entry.kind == .file && entry.name == Self.workspaceMark
  }

  /// Returns what is to be done with a folder, or `nil` when it holds no plans.
  private func subfolder(
    _ entry: FolderEntry, in folder: Folder, isOwned: Bool, _ isStateFolder: (String) -> Bool
  ) -> Item? {
    let name = entry.name.text
    let isNamed = !scope.folders.isEmpty && scope.folders.contains(folder.prefix + name)
    let isPlanRoot = isNamed || PlanNaming.isPlanRoot(name)
    guard !isOwned || isPlanRoot || isStateFolder(name) else { return nil }
    guard isNamed || !FolderNaming.isSkipped(name, isInPlanRoot: folder.planRoot != nil) else { return nil }
    let path = folder.path.appending(entry.name)
    guard folder.depth < PlanDiscovery.maximumDepth else {
      return .problem(FileError(.tooDeep(limit: PlanDiscovery.maximumDepth), at: path))
    }
    return .folder(
      Folder(
        path: path, prefix: "\(folder.prefix)\(name)/", depth: folder.depth + 1,
        planRoot: folder.planRoot ?? (isPlanRoot ? path : nil),
        foldersBelowPlanRoot: folder.planRoot == nil
          ? isPlanRoot ? Self.states(ofRoot: name, isNamed: isNamed, archive: folder.archive) : []
          : [name] + folder.foldersBelowPlanRoot,
        archive: PlanNaming.isArchive(name) ? name : folder.archive))
  }

  /// Returns a file that may be a plan with the stem of its name, or `nil` for any other file.
  private func candidate(_ entry: FolderEntry, in folder: Folder) -> (PlanCandidate, stem: Substring)? {
    let name = entry.name.text
    guard let stem = PlanNaming.markdownStem(name) else { return nil }
    let isNamed = !scope.folders.isEmpty && scope.folders.contains(folder.prefix + name)
    let isInPlanRoot = folder.planRoot != nil
    let mayBePlan = isInPlanRoot ? PlanNaming.mayBePlan(stem) : PlanNaming.isNamedLikePlan(stem)
    guard isNamed || mayBePlan else { return nil }
    guard !scope.excludes(folder.prefix + name) else { return nil }
    let path = folder.path.appending(entry.name)
    // A dangling link stays: reading it reports it.
    if entry.kind == .link, (try? files.status(of: path))?.kind == .folder { return nil }
    let candidate = PlanCandidate(
      path: path, relativePath: folder.prefix + name, found: isNamed || isInPlanRoot ? .folder : .name,
      planRoot: folder.planRoot, foldersBelowPlanRoot: folder.foldersBelowPlanRoot)
    return (candidate, stem)
  }

  // MARK: - Bytes of names

  private static func bytes(of name: FilePath.Component) -> [UInt8] {
    name.withPlatformString { start in
      var count = 0
      while start[count] != 0 { count += 1 }
      return Array(UnsafeRawBufferPointer(start: start, count: count))
    }
  }

  /// Returns the bytes before the last period of a name.
  private static func stem(of name: [UInt8]) -> [UInt8] {
    Array(name[..<(name.lastIndex(of: UInt8(ascii: ".")) ?? name.endIndex)])
  }
}
