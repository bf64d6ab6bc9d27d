import SystemPackage

extension WorkspaceWriter {
  /// The longest pause between two attempts: short, so that who waits longest is not passed by all who come.
  private static let longestPause = 16_000

  /// Takes the lock of all writers.
  ///
  /// The time limit counts the pauses, so no clock is asked.
  func takeLock() async throws -> OpenFile {
    let lock = try openLock()
    do {
      var waited = Duration.zero
      var attempt = 0
      while try !tryLock(lock) {
        guard waited < lockLimit else { throw WriteProblem.locked(folders.lock) }
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

  private func openLock() throws(WriteProblem) -> OpenFile {
    do throws(FileProblem) {
      do throws(FileProblem) {
        return try files.openLock(folders.lock)
      } catch {
        guard error.reason == .notFound else { throw error }
        try files.makeFolders(to: folders.locks)
        return try files.openLock(folders.lock)
      }
    } catch {
      throw .cannotWrite(error)
    }
  }

  private func tryLock(_ lock: OpenFile) throws(WriteProblem) -> Bool {
    do throws(FileProblem) {
      return try files.tryLock(lock)
    } catch {
      throw .cannotWrite(error)
    }
  }
}
