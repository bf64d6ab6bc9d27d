import PlanWorkspace
import SystemPackage

/// The files and folders of a ``MemoryFileStore``, with what a kernel knows of them.
struct MemoryTree: Sendable {
  enum Node: Sendable {
    /// A file, by its number.
    case file(Int)
    case folder
    case link(FilePath)
    case pipe
  }

  struct File: Sendable {
    var bytes: [UInt8]
    var permissions: FilePermissions
    /// Whether the bytes outlive a power cut.
    var isSynchronized: Bool
    /// The handle that holds the lock.
    var lockHolder: Int32?
  }

  /// How many links a path may lead through.
  private static let linkLimit = 40

  private(set) var nodes: [FilePath: Node] = ["/": .folder]
  private(set) var children: [FilePath: [FilePath.Component]] = [:]
  var files: [Int: File] = [:]
  var refusals: [FilePath: FileProblem.Reason] = [:]

  /// The open files, by handle.
  var open: [Int32: Int] = [:]
  private var fileCount = 0
  private var hasLinks = false
  private var handleCount: Int32 = 0

  // MARK: - Changing

  mutating func newFile(_ bytes: [UInt8], _ permissions: FilePermissions, isSynchronized: Bool) -> Node {
    fileCount += 1
    files[fileCount] = File(bytes: bytes, permissions: permissions, isSynchronized: isSynchronized)
    return .file(fileCount)
  }

  mutating func openFile(_ number: Int) -> Int32 {
    handleCount += 1
    open[handleCount] = number
    return handleCount
  }

  mutating func close(_ handle: Int32) -> Bool {
    guard let number = open.removeValue(forKey: handle) else { return false }
    if files[number]?.lockHolder == handle { files[number]?.lockHolder = nil }
    return true
  }

  /// Puts something at a path, with the folders on the way.
  mutating func put(_ node: Node, at path: FilePath) {
    guard let name = path.lastComponent else { return }
    if case .link = node { hasLinks = true }
    let parent = path.removingLastComponent()
    if nodes[parent] == nil { put(.folder, at: parent) }
    if nodes.updateValue(node, forKey: path) == nil { children[parent, default: []].append(name) }
  }

  mutating func remove(_ path: FilePath) {
    guard nodes.removeValue(forKey: path) != nil else { return }
    children[path.removingLastComponent()]?.removeAll { $0 == path.lastComponent }
  }

  /// Moves a node with all below it.
  mutating func move(_ path: FilePath, to newPath: FilePath) {
    guard let node = nodes[path] else { return }
    let names = children[path] ?? []
    put(node, at: newPath)
    for name in names { move(path.appending(name), to: newPath.appending(name)) }
    children[path] = nil
    remove(path)
  }

  // MARK: - Looking

  static func kind(of node: Node) -> FileKind {
    switch node {
    case .file: .file
    case .folder: .folder
    case .link: .link
    case .pipe: .other
    }
  }

  /// Returns the path at which a new name comes to stand, in a folder that exists.
  func newPath(_ path: FilePath) throws(FileProblem) -> FilePath {
    guard let name = path.lastComponent else { throw FileProblem(.exists, at: path) }
    do throws(FileProblem) {
      let parent = try resolve(path.removingLastComponent(), followsLast: true)
      guard case .folder = parent.node else { throw FileProblem(.notAFolder, at: path) }
      return parent.path.appending(name)
    } catch {
      throw FileProblem(error.reason, at: path)
    }
  }

  /// Walks a path part by part, as a system does.
  func resolve(
    _ path: FilePath, followsLast: Bool
  ) throws(FileProblem) -> (path: FilePath, node: Node) {
    // Without links a plain path is its own answer, and tests that try every call are quick.
    if !hasLinks, let node = nodes[path] { return (path, node) }
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
