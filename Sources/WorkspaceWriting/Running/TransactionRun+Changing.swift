import PlanWorld
import SystemPackage

extension TransactionRun {
  private var replacement: FileReplacement { FileReplacement(files: files) }

  /// Makes the folders of a change and its temporary file with the new bytes.
  mutating func stage(_ index: Int) throws(FileError) {
    let step = record.steps[index]
    for folder in step.madeFolders { try make(place(folder, index)) }
    guard case .write(let path, let before, let after) = step.change else { return }
    do throws(FileError) {
      try clearTemporary(index)
      let original = before == nil ? nil : target(index)
      try put(
        after, into: freeTemporary(index), keepingAttributesOf: original,
        before == nil ? step.permissions : nil)
    } catch {
      // The user knows the file, not the temporary one.
      throw FileError(error.reason, at: path)
    }
  }

  private func make(_ folder: FilePath) throws(FileError) {
    do throws(FileError) {
      try files.makeFolder(folder)
    } catch {
      guard error.reason == .exists else { throw error }
      return
    }
    if isAdministrator { try files.takeOwnerOfFolder(folder) }
  }

  /// Returns a path for the temporary file of a change where nothing is.
  private mutating func freeTemporary(_ index: Int) throws(FileError) -> FilePath {
    let folder = target(index).removingLastComponent()
    if let name = record.steps[index].temporaryName, try !files.exists(folder.appending(name)) {
      return folder.appending(name)
    }
    // Number 0 is no process of a writer.
    guard let name = try freeName(index, processID: 0) else { throw FileError(.exists, at: folder) }
    record.steps[index].temporaryName = name
    return folder.appending(name)
  }

  /// Writes a temporary file and waits until it is on the disk.
  private func put(
    _ bytes: [UInt8], into path: FilePath, keepingAttributesOf original: FilePath?,
    _ permissions: FilePermissions?
  ) throws(FileError) {
    let isNew = original == nil && permissions == nil
    let first: FilePermissions =
      isNew ? [.ownerReadWrite, .groupReadWrite, .otherReadWrite] : .ownerReadWrite
    let file = try files.create(path, permissions: first)
    do throws(FileError) {
      if let permissions { try files.setPermissions(permissions, of: file) }
      if let original {
        let lost = try files.keepAttributes(of: original, in: file)
        if !lost.isEmpty { report(.lost(original, lost)) }
      } else if isAdministrator {
        try files.takeOwnerOfFolder(path)
      }
      try files.write(bytes, to: file)
      try files.synchronize(file)
    } catch {
      try? files.close(file)
      throw error
    }
    try files.close(file)
  }

  /// Makes a change whose temporary file is there.
  ///
  /// - Returns: Whether it was made; `false` when somebody else has changed the file meanwhile, which stays so.
  mutating func apply(_ index: Int) throws(FileError) -> Bool {
    switch record.steps[index].change {
    case .write(_, let before, let after):
      guard let temporary = temporaryFile(index) else { return false }
      guard let before else { return try replacement.place(temporary, at: target(index)) }
      return try replacement.replace(target(index), with: temporary, old: before, new: after)
    case .remove(_, let before):
      return try replacement.remove(target(index), by: freeTemporary(index), old: before)
    case .moveFolder(let path, let newPath):
      guard try replacement.place(path, at: newPath) else { return false }
      moved.insert(index)
      return true
    }
  }

  /// Reverts a change that has been made; what somebody has saved over it stays.
  mutating func revert(_ index: Int) throws(FileError) {
    let step = record.steps[index]
    switch step.change {
    case .write(_, nil, let after):
      try clearTemporary(index)
      _ = try replacement.remove(target(index), by: freeTemporary(index), old: after)
    case .write(_, let before?, let after):
      try clearTemporary(index)
      let temporary = try freeTemporary(index)
      try put(before, into: temporary, keepingAttributesOf: target(index), nil)
      _ = try replacement.replace(target(index), with: temporary, old: after, new: before)
    case .remove(_, let before):
      try clearTemporary(index)
      let temporary = try freeTemporary(index)
      try put(before, into: temporary, keepingAttributesOf: nil, step.permissions)
      _ = try replacement.place(temporary, at: target(index))
    case .moveFolder(let path, let newPath):
      guard try replacement.place(newPath, at: path) else { return }
      moved.remove(index)
    }
  }

  /// Waits until the names of all changed files are on the disk.
  func synchronizeFolders() throws(FileError) {
    var waiting: [FilePath] = []
    for (index, step) in record.steps.enumerated() {
      switch step.change {
      case .write, .remove: waiting.append(target(index).removingLastComponent())
      case .moveFolder(let path, let newPath):
        waiting += [path.removingLastComponent(), newPath.removingLastComponent()]
      }
      waiting += step.madeFolders.map { place($0, index).removingLastComponent() }
    }
    var done: Set<FilePath> = []
    for folder in waiting where done.insert(folder).inserted {
      do throws(FileError) {
        try files.synchronizeFolder(folder)
      } catch {
        // After a rollback a folder that was made is gone again.
        guard error.reason == .notFound else { throw error }
      }
    }
  }
}
