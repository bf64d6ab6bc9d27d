import SystemPackage

/// Carries out one transaction while the lock is held.
///
/// The new bytes are put into temporary files first, so that what can run out, such as the disk, does so
/// before anything has changed. A transaction of one change is decided by the one call that makes it. One of
/// several is decided when its record is renamed to the journal: from then on it is finished, by another process if
/// need be.
struct TransactionRun {
  /// What a change's files show.
  enum State {
    /// What was there before.
    case before
    /// What the change makes of it.
    case after
    /// Something else, which somebody else has written.
    case foreign
  }

  let files: any FileStore
  let folders: WriterFolders
  var record: TransactionRecord
  private let places: ChangePlaces

  /// The changes that have moved their folder.
  var moved: Set<Int> = []

  /// Prepares to carry out a record.
  init(_ record: TransactionRecord, folders: WriterFolders, files: any FileStore) {
    self.record = record
    self.folders = folders
    self.files = files
    places = ChangePlaces(record.steps.map(\.change))
  }

  // MARK: - Looking

  /// Returns the path that a file of a change has now.
  func place(_ path: FilePath, _ index: Int) -> FilePath {
    places.place(of: path, at: index, moved: moved)
  }

  /// Returns the file that a change writes, behind links.
  func target(_ index: Int) throws(FileProblem) -> FilePath {
    try files.linkedPath(of: place(record.steps[index].change.path, index))
  }

  /// Returns the temporary file of a change, or `nil` when it needs none.
  func temporaryFile(_ index: Int) throws(FileProblem) -> FilePath? {
    guard let name = record.steps[index].temporaryName else { return nil }
    return try target(index).removingLastComponent().appending(name)
  }

  /// Looks at what a change's files show.
  func state(_ index: Int) throws(FileProblem) -> State {
    switch record.steps[index].change {
    case .write(let path, let before, let after):
      switch try content(of: place(path, index), limit: max(before?.count ?? 0, after.count)) {
      case .file(after): return .after
      case .file(let bytes): return bytes == before ? .before : .foreign
      case .nothing: return before == nil ? .before : .foreign
      case .other: return .foreign
      }
    case .remove(let path, let before):
      switch try content(of: place(path, index), limit: before.count) {
      case .nothing: return .after
      case .file(before): return .before
      case .file, .other: return .foreign
      }
    case .moveFolder(let path, let newPath):
      switch (try files.exists(path), try files.exists(newPath)) {
      case (true, false): return .before
      case (false, true): return .after
      case (true, true), (false, false): return .foreign
      }
    }
  }

  /// Returns the first file that does not hold what it held when the change was planned.
  func firstChanged() throws(FileProblem) -> FilePath? {
    for index in record.steps.indices where try state(index) != .before {
      return record.steps[index].change.path
    }
    return nil
  }

  private enum Content {
    case nothing
    case file([UInt8])
    case other
  }

  private func content(of path: FilePath, limit: Int) throws(FileProblem) -> Content {
    do throws(FileProblem) {
      return .file(try files.read(path, limit: limit))
    } catch {
      switch error.reason {
      case .notFound, .notAFolder, .danglingLink: return .nothing
      case .isFolder, .notRegularFile, .tooLarge, .linkLoop: return .other
      default: throw error
      }
    }
  }

  // MARK: - Preparing

  /// Adds to the record what has to be known before anything is written.
  ///
  /// - Parameter processID: The number of this process.
  /// - Throws: ``FileProblem`` when a file cannot be looked at.
  mutating func prepare(processID: Int32) throws(FileProblem) {
    for index in record.steps.indices {
      let change = record.steps[index].change
      switch change {
      case .write(_, let before, _):
        let name = "\(Self.temporaryPrefix)\(processID)-\(index)\(Self.temporarySuffix)"
        record.steps[index].temporaryName = FilePath.Component(name)
        if before != nil {
          record.steps[index].permissions = try files.permissions(of: target(index))
        } else {
          record.steps[index].madeFolders = try missingFolders(to: change.path, index)
        }
      case .remove(let path, _):
        record.steps[index].permissions = try files.permissions(of: place(path, index))
      case .moveFolder(_, let newPath):
        record.steps[index].madeFolders = try missingFolders(to: newPath, index)
      }
    }
  }

  private func missingFolders(to path: FilePath, _ index: Int) throws(FileProblem) -> [FilePath] {
    var missing: [FilePath] = []
    var folder = path.removingLastComponent()
    while folder != folders.base, folder.starts(with: folders.base), try !files.exists(place(folder, index)) {
      missing.append(folder)
      folder.removeLastComponent()
    }
    return missing.reversed()
  }

  /// How the names of temporary files begin; a leading period hides them from the search for plans.
  static let temporaryPrefix = ".execplan-"

  /// How the names of temporary files end.
  static let temporarySuffix = ".tmp"

  // MARK: - Changing

  /// Makes the folders of a change and its temporary file with the new bytes.
  func stage(_ index: Int) throws(FileProblem) {
    let step = record.steps[index]
    for folder in step.madeFolders {
      do throws(FileProblem) {
        try files.makeFolder(place(folder, index))
      } catch {
        guard error.reason == .exists else { throw error }
      }
    }
    guard case .write(let path, _, let after) = step.change, let temporary = try temporaryFile(index) else {
      return
    }
    do throws(FileProblem) {
      try put(after, into: temporary, step.permissions)
    } catch {
      // The user knows the file, not the temporary one.
      throw FileProblem(error.reason, at: path)
    }
  }

  /// Writes a temporary file and waits until it is on the disk.
  private func put(
    _ bytes: [UInt8], into path: FilePath, _ permissions: FilePermissions?
  ) throws(FileProblem) {
    let first: FilePermissions =
      permissions == nil ? [.ownerReadWrite, .groupReadWrite, .otherReadWrite] : .ownerReadWrite
    let file: OpenFile
    do throws(FileProblem) {
      file = try files.create(path, permissions: first)
    } catch {
      // Under the lock nobody else writes it: a process of the same number was killed.
      guard error.reason == .exists else { throw error }
      try files.removeFile(path)
      file = try files.create(path, permissions: first)
    }
    do throws(FileProblem) {
      if let permissions { try files.setPermissions(permissions, of: file) }
      try files.write(bytes, to: file)
      try files.synchronize(file)
    } catch {
      try? files.close(file)
      throw error
    }
    try files.close(file)
  }

  /// Makes a change whose temporary file is there.
  mutating func apply(_ index: Int) throws(FileProblem) {
    switch record.steps[index].change {
    case .write:
      guard let temporary = try temporaryFile(index) else { return }
      try files.rename(temporary, to: target(index))
    case .remove(let path, _):
      try files.removeFile(place(path, index))
    case .moveFolder(let path, let newPath):
      try files.rename(path, to: newPath)
      moved.insert(index)
    }
  }

  /// Takes a change back that has been made.
  mutating func revert(_ index: Int) throws(FileProblem) {
    let step = record.steps[index]
    switch step.change {
    case .write(let path, nil, _):
      try files.removeFile(place(path, index))
    case .write(_, let before?, _), .remove(_, let before):
      let target = try target(index)
      let temporary = target.removingLastComponent().appending(
        step.temporaryName ?? FilePath.Component("\(Self.temporaryPrefix)\(index)\(Self.temporarySuffix)")
          ?? ".execplan-back.tmp")
      try put(before, into: temporary, step.permissions)
      try files.rename(temporary, to: target)
    case .moveFolder(let path, let newPath):
      try files.rename(newPath, to: path)
      moved.remove(index)
    }
  }

  /// Waits until the names of all changed files are on the disk.
  func synchronizeFolders() throws(FileProblem) {
    var waiting: [FilePath] = []
    for (index, step) in record.steps.enumerated() {
      switch step.change {
      case .write: waiting.append(try target(index).removingLastComponent())
      case .remove(let path, _): waiting.append(place(path, index).removingLastComponent())
      case .moveFolder(let path, let newPath):
        waiting += [path.removingLastComponent(), newPath.removingLastComponent()]
      }
      waiting += step.madeFolders.map { place($0, index).removingLastComponent() }
    }
    var done: Set<FilePath> = []
    for folder in waiting where done.insert(folder).inserted {
      do throws(FileProblem) {
        try files.synchronizeFolder(folder)
      } catch {
        // After a rollback a folder that was made is gone again.
        guard error.reason == .notFound else { throw error }
      }
    }
  }

  /// Removes the temporary files and the folders that were made and are empty; goes on after an error.
  ///
  /// - Returns: The first error.
  func removeRemains() -> FileProblem? {
    var first: FileProblem?
    for index in record.steps.indices {
      do throws(FileProblem) {
        if let temporary = try temporaryFile(index) { try files.removeFile(temporary) }
      } catch {
        if error.reason != .notFound, error.reason != .notAFolder { first = first ?? error }
      }
    }
    for (index, step) in record.steps.enumerated().reversed() {
      for folder in step.madeFolders.reversed() { try? files.removeFolder(place(folder, index)) }
    }
    return first
  }
}
