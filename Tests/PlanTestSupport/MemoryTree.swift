import PlanWorld
import SystemPackage

/// The files and folders of a ``MemoryFileStore``, with what a kernel knows of them.
///
/// Paths are kept as strings of one character a byte, `/` at their beginning and nowhere at their end: they are
/// compared far more often than taken apart.
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
    /// The user who owns the file.
    var owner = MemoryTree.user
    /// Whether another process has it open for writing.
    var isOpenInEditor = false
  }

  /// The user whom the process runs as, and the number of the user's group.
  static let user: UInt32 = 1_000

  /// How many links a path may lead through.
  private static let linkLimit = 40

  private(set) var nodes: [String: Node] = ["/": .folder]
  private(set) var children: [String: [String]] = [:]
  var files: [Int: File] = [:]
  /// Whether two files can be exchanged.
  var knowsExchange = true
  var refusals: [String: FileError.Reason] = [:]

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
  mutating func put(_ node: Node, at path: String) {
    guard let (parent, name) = Self.parts(of: path) else { return }
    if case .link = node { hasLinks = true }
    if nodes[parent] == nil { put(.folder, at: parent) }
    if nodes.updateValue(node, forKey: path) == nil { children[parent, default: []].append(name) }
  }

  mutating func remove(_ path: String) {
    guard let (parent, name) = Self.parts(of: path), nodes.removeValue(forKey: path) != nil else { return }
    children[parent]?.removeAll { $0 == name }
  }

  /// Moves a node with all below it.
  mutating func move(_ path: String, to newPath: String) {
    guard let node = nodes[path] else { return }
    let names = children[path] ?? []
    put(node, at: newPath)
    for name in names { move(Self.join(path, name), to: Self.join(newPath, name)) }
    children[path] = nil
    remove(path)
  }

  // MARK: - Looking

  /// Returns the key of a path: its bytes as the first 256 characters of Unicode, so that names that are not
  /// UTF-8 stay apart.
  static func key(_ path: FilePath) -> String {
    let text = path.string
    guard text.utf8.contains(where: { $0 >= 0x80 }) else { return text }
    return String(String.UnicodeScalarView(path.bytes.map { Unicode.Scalar($0) }))
  }

  /// Returns the path or name of a key.
  static func path(_ key: String) -> FilePath {
    FilePath(bytes: key.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }) ?? FilePath(key)
  }

  static func kind(of node: Node) -> FileKind {
    switch node {
    case .file: .file
    case .folder: .folder
    case .link: .link
    case .pipe: .other
    }
  }

  /// Returns the path of a name in a folder.
  static func join(_ folder: String, _ name: String) -> String {
    folder == "/" ? folder + name : "\(folder)/\(name)"
  }

  /// Returns the folder and the name of a path, or `nil` for the root.
  private static func parts(of path: String) -> (folder: String, name: String)? {
    guard path != "/", let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return nil }
    let folder = slash == path.startIndex ? "/" : String(path[..<slash])
    return (folder, String(path[path.utf8.index(after: slash)...]))
  }

  /// Returns the path at which a new name comes to stand, in a folder that exists.
  func newPath(_ path: FilePath) throws(FileError) -> String {
    guard let (folder, name) = Self.parts(of: Self.key(path)) else { throw FileError(.exists, at: path) }
    do throws(FileError) {
      let parent = try resolve(Self.path(folder), followsLast: true)
      guard case .folder = parent.node else { throw FileError(.notAFolder, at: path) }
      return Self.join(parent.path, name)
    } catch {
      throw FileError(error.reason, at: path)
    }
  }

  /// Walks a path part by part, as a system does.
  func resolve(_ path: FilePath, followsLast: Bool) throws(FileError) -> (path: String, node: Node) {
    let text = Self.key(path)
    // Without links a plain path is its own answer, and tests that try every call are quick.
    if !hasLinks, let node = nodes[text] { return (text, node) }
    var current = "/"
    var node = Node.folder
    var pending = Array(text.split(separator: "/").reversed())
    var linkCount = 0
    while let name = pending.popLast() {
      guard case .folder = node else { throw FileError(.notAFolder, at: path) }
      if name == "." { continue }
      if name == ".." {
        current = Self.parts(of: current)?.folder ?? "/"
        continue
      }
      let next = Self.join(current, String(name))
      guard let found = nodes[next] else { throw missing(path, followsLast: followsLast) }
      guard case .link(let target) = found, followsLast || !pending.isEmpty else {
        current = next
        node = found
        continue
      }
      linkCount += 1
      guard linkCount <= Self.linkLimit else { throw FileError(.linkLoop, at: path) }
      pending += Self.key(target).split(separator: "/").reversed()
      if target.isAbsolute { current = "/" }
    }
    return (current, node)
  }

  private func missing(_ path: FilePath, followsLast: Bool) -> FileError {
    let standsThere = hasLinks && followsLast && (try? resolve(path, followsLast: false)) != nil
    return FileError(standsThere ? .danglingLink : .notFound, at: path)
  }
}
