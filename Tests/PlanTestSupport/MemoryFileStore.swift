package import PlanWorld
import Synchronization
package import SystemPackage

/// Files that exist only in a test.
///
/// Paths are absolute. Folders on the way to a file exist by themselves; links, pipes and refusals are set up
/// by name, so a test needs neither rights nor luck to see them. What is set up belongs to this value alone;
/// what is written through ``FileStore`` is seen by all its copies, as on a disk.
package struct MemoryFileStore: FileStore {
  private var disk = MemoryDisk()
  private var process = MemoryProcess(fault: nil)

  /// Creates a store that holds text files.
  ///
  /// - Parameter files: Absolute paths and the text of each file.
  package init(_ files: [String: String] = [:]) {
    for (path, text) in files { add(FilePath(path), bytes: Array(text.utf8)) }
  }

  // MARK: - Setting up

  /// Adds a file, or replaces it.
  package mutating func add(
    _ path: FilePath, bytes: [UInt8] = [],
    permissions: FilePermissions = [.ownerReadWrite, .groupRead, .otherRead]
  ) {
    change { $0.put($0.newFile(bytes, permissions, isSynchronized: true), at: MemoryTree.key(path)) }
  }

  /// Adds an empty folder.
  package mutating func addFolder(_ path: FilePath) { change { $0.put(.folder, at: MemoryTree.key(path)) } }

  /// Adds a link to a path, absolute or from the folder that holds the link.
  package mutating func addLink(_ path: FilePath, to target: FilePath) {
    change { $0.put(.link(target), at: MemoryTree.key(path)) }
  }

  /// Adds a pipe.
  package mutating func addPipe(_ path: FilePath) { change { $0.put(.pipe, at: MemoryTree.key(path)) } }

  /// Lets reading and listing a path fail; it still appears in its folder.
  package mutating func refuse(_ path: FilePath, _ reason: FileError.Reason = .permissionDenied) {
    change { $0.refusals[MemoryTree.key(path)] = reason }
  }

  /// Gives a file to another user.
  package mutating func setOwner(_ owner: UInt32, of path: FilePath) {
    changeFile(path) { $0.owner = owner }
  }

  /// Lets an editor have a file open for writing.
  package mutating func openInEditor(_ path: FilePath) { changeFile(path) { $0.isOpenInEditor = true } }

  /// Lets the file system be one that cannot exchange two files.
  package mutating func forgetExchange() { change { $0.knowsExchange = false } }

  private mutating func changeFile(_ path: FilePath, _ body: (inout MemoryTree.File) -> Void) {
    change { tree in
      guard case .file(let number) = tree.nodes[MemoryTree.key(path)], var file = tree.files[number] else {
        return
      }
      body(&file)
      tree.files[number] = file
    }
  }

  private mutating func change(_ body: (inout MemoryTree) -> Void) {
    if !isKnownUniquelyReferenced(&disk) { disk = MemoryDisk(disk.tree.withLock { $0 }) }
    disk.tree.withLock { body(&$0) }
  }

  // MARK: - Misfortunes

  /// Returns the same files as another process sees them.
  ///
  /// - Parameters:
  ///   - fault: The misfortune of the process, or `nil`.
  ///   - meddle: Called before each call with its number, counted from 1, as somebody else who changes files.
  /// - Returns: The files, whose calls are counted anew.
  package func process(
    with fault: FileFault? = nil, meddle: @escaping @Sendable (Int) -> Void = { _ in }
  ) -> MemoryFileStore {
    var store = self
    store.process = MemoryProcess(fault: fault, meddle: meddle)
    return store
  }

  /// The number of calls of this process, without those after its death.
  package var callCount: Int { process.callCount }

  /// Whether the call has come at which something goes wrong.
  package var isStruck: Bool { process.isStruck }

  /// Cuts the power: of bytes that nobody waited for, the first half is left.
  package func losePower() {
    disk.tree.withLock { tree in
      for (number, file) in tree.files where !file.isSynchronized {
        tree.files[number]?.bytes = Array(file.bytes.prefix(file.bytes.count / 2))
      }
    }
  }

  /// All files with their bytes, whatever a process may do.
  package var contents: [FilePath: [UInt8]] {
    disk.tree.withLock { tree in
      var contents: [FilePath: [UInt8]] = [:]
      for case (let path, .file(let number)) in tree.nodes {
        contents[MemoryTree.path(path)] = tree.files[number]?.bytes
      }
      return contents
    }
  }

  /// All folders.
  package var folders: Set<String> {
    disk.tree.withLock { tree in
      Set(tree.nodes.compactMap { if case .folder = $0.value { $0.key } else { nil } })
    }
  }

  /// Changes a file as an editor of another process does, whatever this process may do.
  package func edit(_ path: FilePath, _ text: String) {
    let bytes = Array(text.utf8)
    disk.tree.withLock {
      $0.put($0.newFile(bytes, .ownerReadWrite, isSynchronized: true), at: MemoryTree.key(path))
    }
  }

  /// Makes one call of this process.
  ///
  /// - Parameters:
  ///   - path: What the call is about.
  ///   - kind: Whether it writes bytes.
  ///   - half: What the call does when it stops in the middle.
  ///   - body: What the call does.
  /// - Returns: What `body` returns.
  /// - Throws: What `body` throws, or the misfortune.
  func call<Value>(
    _ path: FilePath, _ kind: MemoryProcess.CallKind = .other, half: (inout MemoryTree) -> Void = { _ in },
    _ body: (inout MemoryTree) throws(FileError) -> Value
  ) throws(FileError) -> Value {
    process.meddle(process.callCount + 1)
    let verdict = process.nextCall(kind)
    let result = disk.tree.withLock { tree -> Result<Value, FileError> in
      let failure: FileError
      switch verdict {
      case .success:
        do throws(FileError) { return .success(try body(&tree)) } catch { return .failure(error) }
      case .failure(let reason):
        half(&tree)
        failure = FileError(reason, at: path)
      case .dead:
        failure = FileError(.other(.noSuchProcess), at: path)
      case .deathAfterwards, .deathHalfway:
        if case .deathHalfway = verdict { half(&tree) } else { _ = try? body(&tree) }
        for handle in process.handles { _ = tree.close(handle) }
        failure = FileError(.other(.noSuchProcess), at: path)
      }
      return .failure(failure)
    }
    return try result.get()
  }

  /// Remembers that this process has opened a handle.
  func opened(_ handle: Int32) { process.opened(handle) }

  // MARK: - Reading

  package func read(_ path: FilePath, limit: Int) throws(FileError) -> [UInt8] {
    try call(path) { tree throws(FileError) in
      let found = try tree.resolve(path, followsLast: true)
      if let reason = tree.refusals[found.path] { throw FileError(reason, at: path) }
      switch found.node {
      case .file(let number):
        let bytes = tree.files[number]?.bytes ?? []
        guard bytes.count <= limit else { throw FileError(.tooLarge(limit: limit), at: path) }
        return bytes
      case .folder: throw FileError(.isFolder, at: path)
      case .link, .pipe: throw FileError(.notRegularFile, at: path)
      }
    }
  }

  package func details(of path: FilePath) throws(FileError) -> FileDetails {
    try call(path) { tree throws(FileError) in
      let node = try tree.resolve(path, followsLast: false).node
      guard case .file(let number) = node, let file = tree.files[number] else {
        return FileDetails(
          kind: MemoryTree.kind(of: node), permissions: .ownerReadWriteExecute, owner: MemoryTree.user,
          group: MemoryTree.user)
      }
      return FileDetails(
        kind: .file, permissions: file.permissions, owner: file.owner, group: MemoryTree.user)
    }
  }

  package func entries(of folder: FilePath) throws(FileError) -> [FolderEntry] {
    try call(folder) { tree throws(FileError) in
      let found = try tree.resolve(folder, followsLast: true)
      if let reason = tree.refusals[found.path] { throw FileError(reason, at: folder) }
      guard case .folder = found.node else { throw FileError(.notAFolder, at: folder) }
      return (tree.children[found.path] ?? []).compactMap { name in
        let node = tree.nodes[MemoryTree.join(found.path, name)] ?? .folder
        return MemoryTree.path(name).lastComponent.map {
          FolderEntry(name: $0, kind: MemoryTree.kind(of: node))
        }
      }
    }
  }

  package func status(of path: FilePath) throws(FileError) -> FileStatus {
    try call(path) { tree throws(FileError) in
      let node = try tree.resolve(path, followsLast: true).node
      guard case .file(let number) = node else {
        return FileStatus(kind: MemoryTree.kind(of: node), byteCount: 0)
      }
      return FileStatus(kind: .file, byteCount: tree.files[number]?.bytes.count ?? 0)
    }
  }
}
