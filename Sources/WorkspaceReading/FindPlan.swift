import MarkdownSyntax
import PlanModel
import PlanText
import PlanWorkspace
package import PlanWorld
package import SystemPackage

/// Finds the file of the plan that a person names.
///
/// A name is a path when a file is there, when it holds a `/` or ends in `.md`; else it is a slug, or the
/// beginning of exactly one. Nothing is ever guessed.
package struct FindPlan: Hashable, Sendable {
  /// What the person wrote.
  package let name: String

  /// Makes the question.
  package init(_ name: String) {
    self.name = name
  }

  /// Finds the file.
  ///
  /// - Parameters:
  ///   - world: The files and the current folder.
  ///   - workspace: The workspace when it is known already.
  /// - Returns: The file.
  /// - Throws: ``FindPlanError`` when none or more than one plan fits.
  package func run(
    in world: World, _ workspace: Workspace? = nil
  ) async throws(FindPlanError) -> PlanFile {
    guard !name.isEmpty else { throw .empty }
    if let path = path(in: world) {
      let root = workspace?.root ?? WorkspaceRoot.find(in: world)
      let home = WorkspaceRoot.find(from: path.removingLastComponent(), files: world.files)
      let isWorkspace =
        WorkspaceRoot.isConfigured(home, files: world.files)
        || WorkspaceRoot.isCheckout(home, files: world.files)
      if home != root, isWorkspace {
        throw .elsewhere(name, workspace: home, current: root)
      }
      let scope = (workspace ?? Workspace(in: world, extent: .index)).configuration.scope
      return PlanFile(named: path, root: root, scope: scope, files: world.files)
    }
    guard name != ".", !name.contains("..") else { throw .notASlug(name) }
    return try await file(in: workspace ?? Workspace(in: world))
  }

  /// Returns the path that the name is, or `nil` when it is a slug.
  private func path(in world: World) -> FilePath? {
    let path = world.currentDirectory.pushing(FilePath(text: name)).lexicallyNormalized()
    if name.contains("/") || name.lowercased().hasSuffix(".md") { return path }
    return (try? world.files.status(of: path))?.kind == .file ? path : nil
  }

  private func file(in workspace: Workspace) async throws(FindPlanError) -> PlanFile {
    let name = self.name
    let files = workspace.files
    let style = workspace.style
    let reader = ParallelReader(files: workspace.checkout)
    let slugs = await reader.map(files.map(\.path), limit: PlanFile.maximumByteCount) { index, result in
      Self.slug(of: files[index], result, style)
    }
    let known = zip(files, slugs).compactMap { file, slug in slug.map { (file: file, slug: $0) } }
    // Of two slugs that look the same the one with the very bytes is meant.
    let exact = Self.first(of: known.filter { $0.slug == name }) { $0.slug.hasBytes(of: name) }
    if exact.count > 1 { throw .duplicate(name, paths: exact.map(\.file.displayPath)) }
    if let file = exact.first?.file { return file }
    let begun = Self.first(of: known.filter { $0.slug.hasPrefix(name) }) { $0.slug.hasBytes(prefix: name) }
    if begun.count > 1 {
      throw .ambiguous(
        name, matches: begun.map { FindPlanError.Match(slug: $0.slug, path: $0.file.displayPath) })
    }
    if let file = begun.first?.file { return file }
    throw .unknown(name, similar: SimilarNames.find(name, in: slugs.compactMap(\.self)))
  }

  /// Returns those that fit best, or all when none does.
  private static func first<Value>(of all: [Value], where fits: (Value) -> Bool) -> [Value] {
    let best = all.filter(fits)
    return best.isEmpty ? all : best
  }

  /// Returns the slug of a file, or `nil` when the file is no plan.
  ///
  /// A file that cannot be read keeps the slug of its path, so that naming it says why.
  private static func slug(
    of file: PlanFile, _ result: Result<[UInt8], FileError>, _ style: HouseStyle
  ) -> String? {
    guard case .success(let bytes) = result else { return file.pathSlug }
    if file.found == .name {
      guard case .plan(let plan) = PlanReading(file, result, style: style) else { return nil }
      return plan.ownSlug ?? file.pathSlug
    }
    guard bytes.starts(with: "---".utf8) || bytes.starts(with: [0xEF, 0xBB, 0xBF]) else {
      return file.pathSlug
    }
    // The frontmatter alone holds the slug; the rest of the file need not be understood.
    let head = Array(bytes.prefix(Self.end(ofFrontmatter: bytes)))
    return Plan(parsing: head, yaml: LibYAMLReader()).ownSlug ?? file.pathSlug
  }

  /// Returns the position behind the second line of `---` or `...`.
  private static func end(ofFrontmatter bytes: [UInt8]) -> Int {
    var fences = 0
    var position = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    while position < bytes.count {
      let rest = bytes[position...]
      let end = rest.firstIndex(where: \.isLineEnd) ?? bytes.count
      if rest.starts(with: "---".utf8) || rest.starts(with: "...".utf8) { fences += 1 }
      position = end + 1
      if fences == 2 { return min(position, bytes.count) }
      if fences == 0 { return 0 }
    }
    return bytes.count
  }
}

/// Why a plan could not be chosen.
package enum FindPlanError: Error, Hashable, Sendable {
  /// Nothing was named.
  case empty
  /// The words cannot be a slug, because they lead out of a folder.
  case notASlug(String)
  /// No plan has such a slug; `similar` holds the closest ones, best first.
  case unknown(String, similar: [String])
  /// Several slugs begin with the words.
  case ambiguous(String, matches: [Match])
  /// Several plans have exactly this slug.
  case duplicate(String, paths: [String])
  /// The path leads into another workspace.
  case elsewhere(String, workspace: FilePath, current: FilePath)
  /// The plan was found and cannot be read.
  case unreadable(UnreadableFile)

  /// A plan that could have been meant.
  package struct Match: Hashable, Sendable {
    /// The slug.
    package let slug: String
    /// The path as people see it.
    package let path: String

    /// Makes a match.
    package init(slug: String, path: String) {
      self.slug = slug
      self.path = path
    }
  }
}
