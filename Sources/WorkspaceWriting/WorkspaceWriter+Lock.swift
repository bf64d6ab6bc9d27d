import PlanWorld
import SystemPackage

extension WorkspaceWriter {
  /// The longest pause between two attempts: short, so that who waits longest is not passed by all who come.
  private static let longestPause = 16_000

  /// Takes the lock of all writers.
  ///
  /// The time limit counts the pauses, so no clock is asked.
  func takeLock() async throws -> OpenFile {
    let isNew = try folders.marker != nil && !exists(folders.lock)
    let lock = try openLock()
    if isNew { await share() }
    do {
      var waited = Duration.zero
      var attempt = 0
      while try !tryLock(lock) {
        guard waited < lockLimit else { throw WriteError.locked(folders.lock) }
        let pause = pause(attempt)
        try await world.pause(pause)
        waited += pause
        attempt += 1
      }
      return lock
    } catch {
      try? files.close(lock)
      throw error
    }
  }

  /// Returns a growing pause that differs from process to process, so that they do not march in step.
  private func pause(_ attempt: Int) -> Duration {
    let base = min(Self.longestPause, 1_000 << min(attempt, 8))
    let spread = (Int(world.processID) &* 7_919 &+ attempt &* 104_729) & Int(Int32.max)
    return .microseconds(base / 2 + spread % (base / 2))
  }

  private func openLock() throws(WriteError) -> OpenFile {
    do throws(FileError) {
      do throws(FileError) {
        var isNew = false
        if world.userID == 0 { isNew = try !files.exists(folders.lock) }
        let lock = try checkedLock()
        if isNew { try files.takeOwnerOfFolder(folders.lock) }
        return lock
      } catch {
        guard error.reason == .notFound else { throw error }
        try makeLockFolder()
        let lock = try checkedLock()
        if world.userID == 0 { try files.takeOwnerOfFolder(folders.lock) }
        return lock
      }
    } catch {
      throw .cannotWrite(error)
    }
  }

  /// Lets the group or everybody use the lock where git's own files are shared so (`core.sharedRepository`).
  ///
  /// The lock works without: a member of the group who may only read it waits as well.
  private func share() async {
    guard
      let answer = try? await world.git(["config", "--get", "core.sharedRepository"], folders.base),
      answer.isSuccess, let sharing = SharedRepository(answer.text)
    else { return }
    for (path, isFolder) in [(folders.locks, true), (folders.lock, false)] {
      guard let old = try? files.details(of: path).permissions else { continue }
      try? files.setPermissions(sharing.permissions(from: old, isFolder: isFolder), of: path)
    }
  }

  /// Opens the lock, unless a link would lead it out of the folder that it belongs to.
  private func checkedLock() throws(FileError) -> OpenFile {
    guard try files.details(of: folders.locks).kind == .folder else {
      throw FileError(.notAFolder, at: folders.lock)
    }
    return try files.openLock(folders.lock)
  }

  private func makeLockFolder() throws(FileError) {
    // In git's directory everybody may wait who may write there; elsewhere it is the user's own.
    let isPrivate = folders.marker == nil
    for folder in try files.missingFolders(to: folders.locks) {
      do throws(FileError) {
        if isPrivate {
          try files.makeFolder(folder, permissions: .ownerReadWriteExecute)
        } else {
          try files.makeFolder(folder)
        }
      } catch {
        // Another process may have been quicker.
        guard error.reason == .exists else { throw error }
        continue
      }
      if world.userID == 0 { try files.takeOwnerOfFolder(folder) }
    }
  }

  private func tryLock(_ lock: OpenFile) throws(WriteError) -> Bool {
    do throws(FileError) {
      return try files.tryLock(lock)
    } catch {
      throw .cannotWrite(error)
    }
  }
}
