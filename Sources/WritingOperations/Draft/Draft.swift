package import MarkdownSyntax
import PlanEditing
import PlanIndexing
package import PlanModel
package import PlanText
package import PlanWorld
package import SystemPackage
package import WorkspaceReading
import WorkspaceWriting

/// The files of a workspace as an operation wants them to be.
///
/// Edits are made one after the other, each on the text that the ones before it have left, so that none needs
/// to know of another. Nothing is written before the operation has come to its end.
package struct Draft: Sendable {
  /// The clock, the files and the environment.
  package let world: World

  /// The workspace as it is on the disk.
  package let workspace: Workspace

  /// The files that were touched, in the order in which that happened.
  private(set) var paths: [FilePath] = []

  /// The same files, to be found in a moment.
  private var touched: Set<FilePath> = []

  private var contents: [FilePath: Content] = [:]

  /// The places that files had before they moved, by the places they have now, and the other way round.
  private var sources: [FilePath: FilePath] = [:]
  private var targets: [FilePath: FilePath] = [:]

  /// What a user should know besides what was asked.
  var notes: [String] = []

  /// The moment of the operation.
  package let now: UTCTimestamp

  /// What is done once at the end of several operations, or `nil` where each of them does it itself.
  var postponed: Postponed?

  /// What an attempt puts back when it fails; `nil` outside of one.
  private var former: [FilePath: Former]?

  /// How many plans of the disk lie below each folder, once somebody asks.
  private var planCounts: [FilePath: Int]?

  /// The index as it was read last.
  private var knownLines: IndexLines?

  /// The places from which folders move, by their new places, and the other way round.
  private var folderSources: [FilePath: FilePath] = [:]
  private var folderTargets: [FilePath: FilePath] = [:]

  /// The folders that move, in order; after all files are written.
  private(set) var folderMoves: [FolderMove] = []

  /// What several operations leave to their end.
  struct Postponed: Sendable {
    /// The plans that moved and whose links have to follow.
    var moves: [PlanMove] = []
    /// What the index is to say.
    var placements: [IndexFacts.Fact] = []
  }

  /// A file before and after the operation; `nil` when there is none.
  struct Content: Sendable {
    let before: [UInt8]?
    var after: [UInt8]?
  }

  /// An index with its lines, by the paths that they lead to; the first of each counts.
  struct IndexLines: Sendable {
    let bytes: [UInt8]
    let lines: [PathKey: IndexedPlan]
  }

  /// What was known of a file before an attempt touched it.
  private struct Former: Sendable {
    let content: Content?
    let source: FilePath?
    let wasTouched: Bool
  }

  /// A folder that gets another place.
  struct FolderMove: Hashable, Sendable {
    let source: FilePath
    let target: FilePath
  }

  /// Begins with a workspace as it is.
  package init(_ workspace: Workspace, in world: World) {
    self.workspace = workspace
    self.world = world
    now = world.now()
  }
}

// MARK: - Reading

extension Draft {
  /// Returns the bytes of a file as the operation has left them, or `nil` when there is no such file.
  ///
  /// - Throws: ``Refusal`` when the file cannot be read.
  package mutating func bytesIfPresent(_ path: FilePath) throws(Refusal) -> [UInt8]? {
    let path = placeOnDisk(of: path)
    if let content = contents[path] { return content.after }
    do throws(FileError) {
      let bytes = try workspace.checkout.read(path, limit: PlanFile.maximumByteCount)
      contents[path] = Content(before: bytes, after: bytes)
      return bytes
    } catch {
      switch error.reason {
      case .notFound, .notAFolder: return nil
      default: throw Refusal("cannot read \(display(path)): \(error)")
      }
    }
  }

  /// Returns the bytes of a file.
  ///
  /// - Throws: ``Refusal`` when it cannot be read.
  package mutating func bytes(_ path: FilePath) throws(Refusal) -> [UInt8] {
    guard let bytes = try bytesIfPresent(path) else {
      throw Refusal("cannot read \(display(path)): no such file or folder")
    }
    return bytes
  }

  /// Reads a plan as the operation has left it.
  ///
  /// - Throws: ``Refusal`` when it cannot be read, also when it is not UTF-8.
  package mutating func plan(_ file: PlanFile) throws(Refusal) -> Plan {
    let bytes = try bytes(file.path)
    switch PlanReading(file, .success(bytes), style: workspace.style) {
    case .plan(let plan): return plan
    case .noPlan: throw Refusal("\(file.displayPath) is no plan")
    case .unreadable(let reason):
      throw Refusal(
        "cannot change \(file.displayPath): \(reason)", hint: "mend the file with an editor first")
    }
  }

  /// Returns the path that a file has as long as no folder has moved.
  private func placeOnDisk(of path: FilePath) -> FilePath {
    Self.place(of: path, after: folderSources)
  }

  /// Returns the place that a file of the disk has now.
  ///
  /// - Complexity: O(*n*) in the number of parts of the path.
  func place(of path: FilePath) -> FilePath {
    targets[path] ?? Self.place(of: path, after: folderTargets)
  }

  private static func place(of path: FilePath, after folders: [FilePath: FilePath]) -> FilePath {
    guard !folders.isEmpty else { return path }
    for folder in path.selfAndFolders {
      guard let other = folders[folder] else { continue }
      var rest = path
      return rest.removePrefix(folder) ? other.pushing(rest) : path
    }
    return path
  }

  /// Returns how many plans lie below a folder of the disk.
  ///
  /// - Complexity: O(1), but for the first time O(*n*) in the number of plans and the parts of their paths.
  mutating func planCount(below folder: FilePath) -> Int {
    if let planCounts { return planCounts[folder, default: 0] }
    var counts: [FilePath: Int] = [:]
    for file in workspace.files {
      for folder in file.path.selfAndFolders.dropFirst() { counts[folder, default: 0] += 1 }
    }
    planCounts = counts
    return counts[folder, default: 0]
  }

  /// Returns the lines of an index; it is read again only when its bytes are others.
  mutating func knownIndex(_ bytes: [UInt8]) -> IndexLines {
    if let knownLines, knownLines.bytes == bytes { return knownLines }
    let index = PlanIndex(parsing: bytes)
    let folder = indexFolder
    let lines = index.plans.compactMap { plan in plan.path(from: folder).map { (PathKey($0), plan) } }
    let reading = IndexLines(bytes: bytes, lines: Dictionary(lines) { first, _ in first })
    knownLines = reading
    return reading
  }

  /// Returns a path as people see it.
  package func display(_ path: FilePath) -> String {
    Workspace.displayPath(of: path, in: workspace.root)
  }
}

// MARK: - Changing

extension Draft {
  /// Edits a plan.
  ///
  /// - Parameters:
  ///   - file: The plan.
  ///   - edits: Computes the edits from the plan as the operation has left it.
  /// - Returns: The plan afterwards.
  /// - Throws: ``Refusal`` when the plan cannot be read, or for what `edits` throws.
  @discardableResult
  package mutating func edit(_ file: PlanFile, _ edits: (Plan) throws -> [TextEdit]) throws(Refusal) -> Plan {
    let plan = try plan(file)
    let bytes = plan.document.source
    if let mark = plan.document.blocks.first(where: { $0.kind == .conflictMarker }) {
      throw Refusal(
        "\(file.displayPath) holds the markers of a merge conflict in line \(mark.firstLine + 1)",
        hint: "choose between the two versions first")
    }
    guard let changed = try Self.applied(edits, to: plan, bytes, shown: file.displayPath) else { return plan }
    put(changed, at: file.path)
    return try self.plan(file)
  }

  /// Edits any text file.
  ///
  /// - Parameters:
  ///   - path: The file, which has to be there.
  ///   - edits: Computes the edits from its bytes.
  /// - Throws: ``Refusal`` when the file cannot be read, or for what `edits` throws.
  package mutating func edit(_ path: FilePath, _ edits: ([UInt8]) throws -> [TextEdit]) throws(Refusal) {
    let bytes = try bytes(path)
    if let changed = try Self.applied(edits, to: bytes, SourceText(bytes), shown: display(path)) {
      put(changed, at: path)
    }
  }

  /// Returns the text after the edits, or `nil` when there are none; an error names the file.
  private static func applied<Value>(
    _ edits: (Value) throws -> [TextEdit], to value: Value, _ source: SourceText, shown: String
  ) throws(Refusal) -> [UInt8]? {
    do {
      let changes = try edits(value)
      return changes.isEmpty ? nil : try source.applying(source.visible(changes))
    } catch {
      let refusal = Refusal(error)
      throw Refusal("\(shown): \(refusal.message)", details: refusal.details, hint: refusal.hint)
    }
  }

  /// Makes a new file.
  ///
  /// - Parameters:
  ///   - path: Its place.
  ///   - bytes: What it holds.
  ///   - source: The file that it is made from; characters that nobody sees are taken over from there only.
  /// - Throws: ``Refusal`` when something is there already.
  package mutating func create(
    _ path: FilePath, _ bytes: [UInt8], from source: [UInt8] = []
  ) throws(Refusal) {
    if try bytesIfPresent(path) != nil {
      throw Refusal("\(display(path)) is there already")
    }
    let source = SourceText(source)
    let edits = source.visible([TextEdit(replacing: ByteRange(0, source.bytes.count), with: bytes)])
    put(edits.reduce([]) { $0 + $1.replacement }, at: path)
  }

  /// Removes a file.
  ///
  /// - Throws: ``Refusal`` when it cannot be read: what is removed can be brought back.
  package mutating func remove(_ path: FilePath) throws(Refusal) {
    _ = try bytes(path)
    put(nil, at: path)
  }

  /// Gives a file another place.
  ///
  /// - Throws: ``Refusal`` when something is there already.
  package mutating func move(_ source: FilePath, to target: FilePath) throws(Refusal) {
    let bytes = try bytes(source)
    try create(target, bytes, from: bytes)
    put(nil, at: source)
    sources[target] = source
    targets[source] = target
  }

  /// Gives a folder another place, with everything in it.
  ///
  /// Files inside it are edited at their old place.
  ///
  /// - Throws: ``Refusal`` when something is there already.
  package mutating func moveFolder(_ source: FilePath, to target: FilePath) throws(Refusal) {
    guard try isMissing(target) else {
      throw Refusal("\(display(target)) is there already")
    }
    folderMoves.append(FolderMove(source: source, target: target))
    folderSources[target] = source
    folderTargets[source] = target
  }

  /// Whether nothing stands at a path; what cannot be looked at is there.
  ///
  /// - Throws: ``Refusal`` when the path leads where nothing may be written.
  func isMissing(_ path: FilePath) throws(Refusal) -> Bool {
    do throws(FileError) {
      _ = try workspace.checkout.status(of: path)
      return false
    } catch {
      switch error.reason {
      case .notFound: return true
      case .outsideCheckout, .inGitDirectory: throw Refusal("cannot use \(display(path)): \(error)")
      default: return false
      }
    }
  }

  private mutating func put(_ bytes: [UInt8]?, at path: FilePath) {
    let path = placeOnDisk(of: path)
    let isFirst = touched.insert(path).inserted
    if isFirst { paths.append(path) }
    if former != nil, former?[path] == nil {
      former?[path] = Former(content: contents[path], source: sources[path], wasTouched: !isFirst)
    }
    contents[path] = Content(before: contents[path]?.before, after: bytes)
  }
}

// MARK: - Attempts

extension Draft {
  /// Does an operation, or none of it when it fails.
  ///
  /// - Throws: What the operation throws.
  /// - Complexity: What was drafted before is not copied.
  mutating func attempt(_ operation: any WritingOperation) async throws {
    let (pathCount, noteCount, folderCount) = (paths.count, notes.count, folderMoves.count)
    let (moveCount, placementCount) = (postponed?.moves.count ?? 0, postponed?.placements.count ?? 0)
    former = [:]
    defer { former = nil }
    do {
      _ = try await operation.plan(&self)
    } catch {
      for (path, old) in former ?? [:] {
        contents[path] = old.content
        if !old.wasTouched { touched.remove(path) }
        if old.source == nil, let source = sources.removeValue(forKey: path) { targets[source] = nil }
      }
      paths.removeSubrange(pathCount...)
      notes.removeSubrange(noteCount...)
      for move in folderMoves[folderCount...] {
        folderSources[move.target] = nil
        folderTargets[move.source] = nil
      }
      folderMoves.removeSubrange(folderCount...)
      postponed?.moves.removeSubrange(moveCount...)
      postponed?.placements.removeSubrange(placementCount...)
      throw error
    }
  }
}

// MARK: - The outcome

extension Draft {
  /// Returns the bytes that a file had before the operation, or `nil` when it was not there.
  func before(_ path: FilePath) -> [UInt8]? { contents[placeOnDisk(of: sources[path] ?? path)]?.before }

  /// The files that are different now; those that go come last.
  var changedFiles: [(path: FilePath, content: Content)] {
    let changed = paths.compactMap { path -> (path: FilePath, content: Content)? in
      guard let content = contents[path], content.before != content.after else { return nil }
      return (path, content)
    }
    return changed.filter { $0.content.after != nil } + changed.filter { $0.content.after == nil }
  }

  /// What has to be written, in order: files first, so that their old places still hold when folders move.
  var changes: [FileChange] {
    changedFiles.compactMap { path, content -> FileChange? in
      if let after = content.after { return .write(path, before: content.before, after: after) }
      return content.before.map { .remove(path, before: $0) }
    } + folderMoves.map { .moveFolder($0.source, to: $0.target) }
  }
}
