package import PlanIndexing
import PlanLanguage
package import PlanModel
package import PlanText
package import PlanWorkspace
package import PlanWorld
package import SystemPackage

/// The folder tree that plans are looked for in.
package struct Workspace: Sendable {
  /// The folder that the workspace begins at, an absolute path.
  package let root: FilePath

  /// Whether the folder is a git checkout or lies in one.
  package let isCheckout: Bool

  /// Whether the folder holds a configuration.
  package let isConfigured: Bool

  /// The files that may be plans, in the order of their paths' bytes.
  package let files: [PlanFile]

  /// What the workspace says about itself.
  package let configuration: WorkspaceConfiguration

  /// What is wrong with the configuration.
  package let configurationProblems: [ConfigurationError]

  /// The folders that could not be searched, and an index or configuration that could not be read.
  package let problems: [UnreadableFile]

  /// Where the index lies or would lie, from the workspace, or `nil` when it has none.
  package let indexPlace: String?

  /// The files of the checkout that the workspace is or lies in, for all that the repository names.
  package let checkout: CheckoutFiles

  /// How plans are written here.
  package let style: HouseStyle

  /// The lines of the index, by the path of the plan from the workspace.
  package let indexed: [PathKey: IndexedPlan]

  /// How much of a workspace an operation asks for.
  package enum Extent: Hashable, Sendable {
    /// The folder and its index.
    case index
    /// All files that may be plans as well.
    case plans
  }

  /// Looks at the workspace around the current folder.
  ///
  /// - Parameters:
  ///   - world: Where to look.
  ///   - extent: How much is asked for.
  ///   - assumed: What holds instead of the configuration that is there, or `nil`.
  package init(
    in world: World, extent: Extent = .plans, assuming assumed: WorkspaceConfiguration? = nil
  ) {
    let root = WorkspaceRoot.find(in: world)
    let checkout = CheckoutFiles(around: root, files: world.files)
    var unreadable: [UnreadableFile] = []
    let reading =
      assumed.map { WorkspaceConfiguration.Reading(configuration: $0, problems: []) }
      ?? Self.readConfiguration(in: root, checkout, problems: &unreadable)
    var result = DiscoveryResult(candidates: [], problems: [])
    if extent == .plans {
      result = PlanDiscovery.find(
        in: root, files: checkout, scope: reading.configuration.scope,
        isStateFolder: { PlanState.forFolder($0) != nil })
    }
    self.root = root
    self.checkout = checkout
    isConfigured = WorkspaceRoot.isConfigured(root, files: world.files)
    isCheckout = WorkspaceRoot.liesInCheckout(root, files: world.files)
    files = result.candidates.map(PlanFile.init(candidate:))
    var problems = unreadable + result.problems.map { Self.unreadable($0, in: root) }
    configuration = reading.configuration
    configurationProblems = reading.problems
    style = configuration.houseStyle
    let indexPlace = configuration.indexPath(.governance)
    self.indexPlace = indexPlace
    indexed = indexPlace.map { Self.readIndex($0, in: root, checkout, problems: &problems) } ?? [:]
    self.problems = problems
  }

  /// Returns a path as people see it.
  ///
  /// - Returns: The path from the workspace with `/` between its parts, or the whole path when it leads
  ///   elsewhere; `.` for the workspace itself.
  package static func displayPath(of path: FilePath, in root: FilePath) -> String {
    var rest = path
    guard rest.removePrefix(root) else { return path.text }
    return rest.isEmpty ? "." : rest.text
  }

  /// Returns the path of a folder or file from the workspace, empty for the workspace itself.
  package static func pathInside(_ root: FilePath, _ path: FilePath) -> String {
    let shown = displayPath(of: path, in: root)
    return shown == "." ? "" : shown
  }

  /// Names what could not be read by its path from a folder.
  package static func unreadable(_ problem: FileError, in root: FilePath) -> UnreadableFile {
    UnreadableFile(path: displayPath(of: problem.path, in: root), reason: problem.description)
  }

  private static func readConfiguration(
    in root: FilePath, _ files: CheckoutFiles, problems: inout [UnreadableFile]
  ) -> WorkspaceConfiguration.Reading {
    let name = WorkspaceConfiguration.fileName
    var reading = WorkspaceConfiguration.Reading(configuration: WorkspaceConfiguration(), problems: [])
    do throws(FileError) {
      let bytes = try files.read(root.appending(name), limit: PlanFile.maximumByteCount)
      reading = WorkspaceConfiguration.read(bytes, yaml: LibYAMLReader(), version: ProductVersion.current)
    } catch {
      if error.reason != .notFound {
        problems.append(UnreadableFile(path: name, reason: error.description))
      }
    }
    problems += reading.problems.map { UnreadableFile(path: "\(name):\($0.line)", reason: $0.explained) }
    return reading
  }

  private static func readIndex(
    _ place: String, in root: FilePath, _ files: CheckoutFiles, problems: inout [UnreadableFile]
  ) -> [PathKey: IndexedPlan] {
    do throws(FileError) {
      let bytes = try files.read(root.pushing(FilePath(text: place)), limit: PlanFile.maximumByteCount)
      let folder = place.pathParts.dropLast().map(String.init)
      var plans: [PathKey: IndexedPlan] = [:]
      for plan in PlanIndex(parsing: bytes, at: place).plans {
        guard let path = plan.path(from: folder).map({ PathKey($0) }), plans[path] == nil else { continue }
        plans[path] = plan
      }
      return plans
    } catch {
      switch error.reason {
      case .notFound, .notAFolder: break
      default: problems.append(UnreadableFile(path: place, reason: error.description))
      }
      return [:]
    }
  }
}

extension Workspace {
  /// Reads files and turns each plan into a value.
  ///
  /// - Parameters:
  ///   - files: The files to read.
  ///   - body: Called on any thread with each file and what it holds.
  /// - Returns: The values in the order of `files`.
  package func read<Value: Sendable>(
    _ files: [PlanFile], _ body: @escaping @Sendable (PlanFile, PlanReading) -> Value
  ) async -> [Value] {
    let reader = ParallelReader(files: checkout)
    let style = self.style
    return await reader.map(files.map(\.path), limit: PlanFile.maximumByteCount) { index, result in
      body(files[index], PlanReading(files[index], result, style: style))
    }
  }

  /// Reads all plans while the search for them goes on.
  ///
  /// Meant for a workspace of which nothing but the index was asked for.
  ///
  /// - Parameter body: Called on any thread with each file that may be a plan and what it holds.
  /// - Returns: The values in the order of the files' paths, and all folders and files outside them that
  ///   could not be read.
  package func readPlans<Value: Sendable>(
    _ body: @escaping @Sendable (PlanFile, PlanReading) -> Value
  ) async -> (values: [Value], problems: [UnreadableFile]) {
    let style = self.style
    let found = await PlanDiscovery.read(
      in: root, files: checkout, scope: configuration.scope, limit: PlanFile.maximumByteCount,
      isStateFolder: { PlanState.forFolder($0) != nil }
    ) { candidate, result in
      let file = PlanFile(candidate: candidate)
      return body(file, PlanReading(file, result, style: style))
    }
    return (found.values, found.problems.map { Self.unreadable($0, in: root) } + problems)
  }

  /// Decides on the state of a plan with the help of the index.
  package func decision(on plan: Plan, in file: PlanFile) -> StateDecision {
    StateDecision(plan, indexed: indexed[PathKey(file.displayPath)])
  }
}

extension Workspace {
  /// Returns the folder that the workspace begins at in which a plan is looked for: that of the current folder, or
  /// the one that a path leads into.
  package static func root(forPlan name: String, in world: World) -> FilePath {
    let current = WorkspaceRoot.find(in: world)
    guard name.contains("/") || name.lowercased().hasSuffix(".md") else { return current }
    let path = world.currentDirectory.pushing(FilePath(text: name)).lexicallyNormalized()
    let home = WorkspaceRoot.find(from: path.removingLastComponent(), files: world.files)
    let isWorkspace =
      WorkspaceRoot.isConfigured(home, files: world.files)
      || WorkspaceRoot.isCheckout(home, files: world.files)
    return isWorkspace ? home : current
  }
}
