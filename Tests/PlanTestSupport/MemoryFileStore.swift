package import PlanWorkspace
package import SystemPackage

/// Files that exist only in a test.
///
/// Paths are absolute. Folders on the way to a file exist by themselves; links, pipes and refusals are set up
/// by name, so a test needs neither rights nor luck to see them.
package struct MemoryFileStore: FileStore {
  private enum Node {
    case file([UInt8])
    case folder
    case link(FilePath)
    case pipe
  }

  /// How many links a path may lead through.
  private static let linkLimit = 40

  private var nodes: [FilePath: Node] = [:]
  private var children: [FilePath: [FilePath.Component]] = [:]
  private var refusals: [FilePath: FileProblem.Reason] = [:]

  /// Creates a store that holds text files.
  ///
  /// - Parameter files: Absolute paths and the text of each file.
  package init(_ files: [String: String] = [:]) {
    nodes["/"] = .folder
    for (path, text) in files { add(FilePath(path), bytes: Array(text.utf8)) }
  }

  /// Adds a file, or replaces it.
  package mutating func add(_ path: FilePath, bytes: [UInt8] = []) { put(.file(bytes), at: path) }

  /// Adds an empty folder.
  package mutating func addFolder(_ path: FilePath) { put(.folder, at: path) }

  /// Adds a link to a path, absolute or from the folder that holds the link.
  package mutating func addLink(_ path: FilePath, to target: FilePath) { put(.link(target), at: path) }

  /// Adds a pipe.
  package mutating func addPipe(_ path: FilePath) { put(.pipe, at: path) }

  /// Lets reading and listing a path fail; it still appears in its folder.
  package mutating func refuse(_ path: FilePath, _ reason: FileProblem.Reason = .permissionDenied) {
    refusals[path] = reason
  }

  package func read(_ path: FilePath, limit: Int) throws(FileProblem) -> [UInt8] {
    let found = try resolve(path, followsLast: true)
    if let reason = refusals[found.path] { throw FileProblem(reason, at: path) }
    switch found.node {
    case .file(let bytes):
      guard bytes.count <= limit else { throw FileProblem(.tooLarge(limit: limit), at: path) }
      return bytes
    case .folder: throw FileProblem(.isFolder, at: path)
    case .link, .pipe: throw FileProblem(.notRegularFile, at: path)
    }
  }

  package func entries(of folder: FilePath) throws(FileProblem) -> [FolderEntry] {
    let found = try resolve(folder, followsLast: true)
    if let reason = refusals[found.path] { throw FileProblem(reason, at: folder) }
    guard case .folder = found.node else { throw FileProblem(.notAFolder, at: folder) }
    return (children[found.path] ?? []).map { name in
      FolderEntry(name: name, kind: Self.kind(of: nodes[found.path.appending(name)] ?? .folder))
    }
  }

  package func status(of path: FilePath) throws(FileProblem) -> FileStatus {
    let node = try resolve(path, followsLast: true).node
    guard case .file(let bytes) = node else { return FileStatus(kind: Self.kind(of: node), byteCount: 0) }
    return FileStatus(kind: .file, byteCount: bytes.count)
  }

  // MARK: - Paths

  private static func kind(of node: Node) -> FileKind {
    switch node {
    case .file: .file
    case .folder: .folder
    case .link: .link
    case .pipe: .other
    }
  }

  private mutating func put(_ node: Node, at path: FilePath) {
    guard let name = path.lastComponent else { return }
    let parent = path.removingLastComponent()
    if nodes[parent] == nil { put(.folder, at: parent) }
    if nodes.updateValue(node, forKey: path) == nil { children[parent, default: []].append(name) }
  }

  /// Walks a path part by part, as a system does.
  private func resolve(
    _ path: FilePath, followsLast: Bool
  ) throws(FileProblem) -> (path: FilePath, node: Node) {
    var current: FilePath = "/"
    var node = Node.folder
    var pending = Array(path.components.reversed())
    var linkCount = 0
    while let name = pending.popLast() {
      guard case .folder = node else { throw FileProblem(.notAFolder, at: path) }
      if name == "." { continue }
      if name == ".." {
        current.removeLastComponent()
        continue
      }
      let next = current.appending(name)
      guard let found = nodes[next] else { throw missing(path, followsLast: followsLast) }
      guard case .link(let target) = found, followsLast || !pending.isEmpty else {
        current = next
        node = found
        continue
      }
      linkCount += 1
      guard linkCount <= Self.linkLimit else { throw FileProblem(.linkLoop, at: path) }
      pending += target.components.reversed()
      if target.isAbsolute { current = "/" }
    }
    return (current, node)
  }

  private func missing(_ path: FilePath, followsLast: Bool) -> FileProblem {
    let standsThere = followsLast && (try? resolve(path, followsLast: false)) != nil
    return FileProblem(standsThere ? .danglingLink : .notFound, at: path)
  }
}
