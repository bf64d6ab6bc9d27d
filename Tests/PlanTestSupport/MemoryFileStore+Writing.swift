package import PlanWorld
package import SystemPackage

extension MemoryFileStore {
  package func permissions(of path: FilePath) throws(FileError) -> FilePermissions {
    try call(path) { tree throws(FileError) in
      guard case .file(let number) = try tree.resolve(path, followsLast: true).node else {
        return [.ownerReadWriteExecute, .groupReadExecute, .otherReadExecute]
      }
      return tree.files[number]?.permissions ?? []
    }
  }

  package func target(ofLink path: FilePath) throws(FileError) -> FilePath? {
    try call(path) { tree throws(FileError) in
      if case .link(let target) = try tree.resolve(path, followsLast: false).node { target } else { nil }
    }
  }

  package func create(_ path: FilePath, permissions: FilePermissions) throws(FileError) -> OpenFile {
    try call(path) { tree throws(FileError) in
      let place = try tree.newPath(path)
      guard tree.nodes[place] == nil else { throw FileError(.exists, at: path) }
      // The usual mask of a process.
      let mask: FilePermissions = [.groupWrite, .otherWrite]
      let node = tree.newFile([], permissions.subtracting(mask), isSynchronized: false)
      tree.put(node, at: place)
      return handle(node, path, &tree)
    }
  }

  package func setPermissions(_ permissions: FilePermissions, of path: FilePath) throws(FileError) {
    try call(path) { tree throws(FileError) in
      guard case .file(let number) = try tree.resolve(path, followsLast: false).node else { return }
      tree.files[number]?.permissions = permissions
    }
  }

  package func setPermissions(_ permissions: FilePermissions, of file: OpenFile) throws(FileError) {
    try call(file.path) { tree throws(FileError) in
      let number = try number(of: file, tree)
      tree.files[number]?.permissions = permissions
    }
  }

  package func write(_ bytes: [UInt8], to file: OpenFile) throws(FileError) {
    let half = { (tree: inout MemoryTree) in
      guard let number = tree.open[file.number] else { return }
      tree.files[number]?.bytes += bytes.prefix(bytes.count / 2)
    }
    try call(file.path, .write, half: half) { tree throws(FileError) in
      let number = try number(of: file, tree)
      tree.files[number]?.bytes += bytes
      tree.files[number]?.isSynchronized = false
    }
  }

  package func synchronize(_ file: OpenFile) throws(FileError) {
    try call(file.path) { tree throws(FileError) in
      let number = try number(of: file, tree)
      tree.files[number]?.isSynchronized = true
    }
  }

  package func close(_ file: OpenFile) throws(FileError) {
    // Even an error leaves the handle closed.
    let half = { (tree: inout MemoryTree) in _ = tree.close(file.number) }
    try call(file.path, half: half) { tree throws(FileError) in
      guard tree.close(file.number) else { throw FileError(.other(.badFileDescriptor), at: file.path) }
    }
  }

  package func rename(_ path: FilePath, to newPath: FilePath) throws(FileError) {
    try call(newPath) { tree throws(FileError) in
      let old = try tree.resolve(path, followsLast: false)
      let new = try tree.newPath(newPath)
      switch (old.node, tree.nodes[new]) {
      case (.folder, .some(.folder)):
        guard tree.children[new]?.isEmpty ?? true else { throw FileError(.notEmpty, at: newPath) }
      case (.folder, .some): throw FileError(.notAFolder, at: newPath)
      case (_, .some(.folder)): throw FileError(.isFolder, at: newPath)
      case (_, _): break
      }
      if old.path != new { tree.move(old.path, to: new) }
    }
  }

  package func exchange(_ path: FilePath, _ other: FilePath) throws(FileError) -> Bool {
    try call(other) { tree throws(FileError) in
      guard tree.knowsExchange else { return false }
      let first = try tree.resolve(path, followsLast: false)
      let second = try tree.resolve(other, followsLast: false)
      tree.put(second.node, at: first.path)
      tree.put(first.node, at: second.path)
      return true
    }
  }

  package func canExchange(in folder: FilePath) -> Bool? {
    (try? call(folder) { tree throws(FileError) in tree.knowsExchange }) ?? nil
  }

  package func renameWithoutReplacing(_ path: FilePath, to newPath: FilePath) throws(FileError) -> Bool {
    try call(newPath) { tree throws(FileError) in
      guard tree.knowsExchange else { return false }
      let old = try tree.resolve(path, followsLast: false)
      let new = try tree.newPath(newPath)
      guard tree.nodes[new] == nil else { throw FileError(.exists, at: newPath) }
      tree.move(old.path, to: new)
      return true
    }
  }

  package func lease(_ path: FilePath) throws(FileError) -> FileLease {
    try call(path) { tree throws(FileError) in
      let node = try tree.resolve(path, followsLast: false).node
      guard case .file(let number) = node else { throw FileError(.isLink, at: path) }
      if tree.files[number]?.isOpenInEditor == true { return .openElsewhere }
      return .held(handle(node, path, &tree))
    }
  }

  package func keepAttributes(
    of original: FilePath, in file: OpenFile
  ) throws(FileError) -> Set<FileAttribute> {
    try call(original) { tree throws(FileError) in
      let number = try number(of: file, tree)
      guard case .file(let old) = try tree.resolve(original, followsLast: false).node else { return [] }
      guard let original = tree.files[old] else { return [] }
      tree.files[number]?.permissions = original.permissions
      return original.owner == MemoryTree.user ? [] : [.owner]
    }
  }

  package func takeOwnerOfFolder(_ path: FilePath) throws(FileError) {
    try call(path) { tree throws(FileError) in _ = try tree.resolve(path, followsLast: false) }
  }

  package func removeFile(_ path: FilePath) throws(FileError) {
    try call(path) { tree throws(FileError) in
      let found = try tree.resolve(path, followsLast: false)
      if case .folder = found.node { throw FileError(.isFolder, at: path) }
      tree.remove(found.path)
    }
  }

  package func makeFolder(_ path: FilePath, permissions: FilePermissions) throws(FileError) {
    try call(path) { tree throws(FileError) in
      let place = try tree.newPath(path)
      guard tree.nodes[place] == nil else { throw FileError(.exists, at: path) }
      tree.put(.folder, at: place)
    }
  }

  package func removeFolder(_ path: FilePath) throws(FileError) {
    try call(path) { tree throws(FileError) in
      let found = try tree.resolve(path, followsLast: false)
      guard case .folder = found.node else { throw FileError(.notAFolder, at: path) }
      guard tree.children[found.path]?.isEmpty ?? true else { throw FileError(.notEmpty, at: path) }
      tree.remove(found.path)
    }
  }

  package func synchronizeFolder(_ path: FilePath) throws(FileError) {
    try call(path) { tree throws(FileError) in
      guard case .folder = try tree.resolve(path, followsLast: true).node else {
        throw FileError(.notAFolder, at: path)
      }
    }
  }

  package func openLock(_ path: FilePath) throws(FileError) -> OpenFile {
    try call(path) { tree throws(FileError) in
      let place = try tree.newPath(path)
      if case .link = tree.nodes[place] { throw FileError(.linkLoop, at: path) }
      let node = tree.nodes[place] ?? tree.newFile([], .ownerReadWrite, isSynchronized: true)
      tree.put(node, at: place)
      return handle(node, path, &tree)
    }
  }

  package func tryLock(_ file: OpenFile) throws(FileError) -> Bool {
    try call(file.path) { tree throws(FileError) in
      let number = try number(of: file, tree)
      let holder = tree.files[number]?.lockHolder
      guard holder == nil || holder == file.number else { return false }
      tree.files[number]?.lockHolder = file.number
      return true
    }
  }

  package func isLocked(_ path: FilePath) throws(FileError) -> Bool {
    try call(path) { tree throws(FileError) in
      guard case .file(let number) = (try? tree.resolve(path, followsLast: false))?.node else { return false }
      return tree.files[number]?.lockHolder != nil
    }
  }

  private func handle(_ node: MemoryTree.Node, _ path: FilePath, _ tree: inout MemoryTree) -> OpenFile {
    guard case .file(let number) = node else { return OpenFile(number: -1, path: path) }
    let handle = tree.openFile(number)
    opened(handle)
    return OpenFile(number: handle, path: path)
  }

  private func number(of file: OpenFile, _ tree: MemoryTree) throws(FileError) -> Int {
    guard let number = tree.open[file.number] else {
      throw FileError(.other(.badFileDescriptor), at: file.path)
    }
    return number
  }
}
