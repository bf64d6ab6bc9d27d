import PlanWorld
import SystemPackage

/// Puts files in the place of others without losing what somebody saves in the same moment.
///
/// Between a comparison and a rename an editor can save. So the two files are exchanged, and what came out is compared
/// once more before it is removed, while a lease shows that nobody has it open for writing. What differs is put back.
struct FileReplacement {
  let files: any FileStore

  /// Replaces the bytes of a file.
  ///
  /// - Parameters:
  ///   - target: The file.
  ///   - temporary: A file in the same folder that holds the new bytes; it is gone afterwards when it was done.
  ///   - old: What the target must hold.
  ///   - new: What the temporary file holds.
  /// - Returns: Whether it was done; `false` when the target held something else, which it holds again.
  /// - Throws: ``FileError`` when the system refuses; the target then holds what it held.
  func replace(
    _ target: FilePath, with temporary: FilePath, old: [UInt8], new: [UInt8]
  ) throws(FileError) -> Bool {
    guard try files.exchange(temporary, target) else {
      try files.rename(temporary, to: target)
      return true
    }
    do throws(FileError) {
      if try removeIfUnchanged(temporary, old) { return true }
    } catch {
      try exchangeBack(target, temporary, new)
      throw error
    }
    try exchangeBack(target, temporary, new)
    return false
  }

  /// Gives a file or folder a path where nothing is.
  ///
  /// - Returns: Whether it was done; `false` when something is there.
  func place(_ source: FilePath, at target: FilePath) throws(FileError) -> Bool {
    do throws(FileError) {
      if try files.renameWithoutReplacing(source, to: target) { return true }
    } catch {
      guard error.reason == .exists else { throw error }
      return false
    }
    guard try !files.exists(target) else { return false }
    try files.rename(source, to: target)
    return true
  }

  /// Removes a file that holds certain bytes.
  ///
  /// - Parameters:
  ///   - target: The file.
  ///   - temporary: A path in the same folder where nothing is.
  ///   - old: What the target must hold.
  /// - Returns: Whether it was done; `false` when the target held something else, which it holds again unless something
  ///   new is there; then the temporary file holds it.
  /// - Throws: ``FileError`` when the system refuses; the target then is where it was.
  func remove(_ target: FilePath, by temporary: FilePath, old: [UInt8]) throws(FileError) -> Bool {
    try files.rename(target, to: temporary)
    do throws(FileError) {
      if try removeIfUnchanged(temporary, old) { return true }
    } catch {
      _ = try place(temporary, at: target)
      throw error
    }
    _ = try place(temporary, at: target)
    return false
  }

  /// Whether a path is an ordinary file that holds exactly certain bytes.
  func holds(_ path: FilePath, _ bytes: [UInt8]) throws(FileError) -> Bool {
    do throws(FileError) {
      return try files.read(path, limit: bytes.count) == bytes
    } catch {
      if case .tooLarge = error.reason { return false }
      throw error
    }
  }

  private func removeIfUnchanged(_ path: FilePath, _ bytes: [UInt8]) throws(FileError) -> Bool {
    let lease = try files.lease(path)
    defer { if case .held(let file) = lease { try? files.close(file) } }
    guard lease != .openElsewhere, try holds(path, bytes) else { return false }
    try files.removeFile(path)
    return true
  }

  /// Gives the target back what came out of it.
  private func exchangeBack(
    _ target: FilePath, _ temporary: FilePath, _ new: [UInt8]
  ) throws(FileError) {
    _ = try files.exchange(temporary, target)
    // Saved once more over the new bytes: the last save counts, and the one before it stays in the temporary file.
    if try !holds(temporary, new) { _ = try files.exchange(temporary, target) }
  }
}
