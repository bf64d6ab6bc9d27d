import CFileCalls
import SystemPackage

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension PosixFileStore {
  /// Calls the system about a path, from its folder where links are guarded against.
  ///
  /// Folders that were looked at may be exchanged for links before they are used. Whoever has a folder open means that
  /// folder alone, so what is entered without following a link stays inside.
  ///
  /// - Parameters:
  ///   - path: The path.
  ///   - call: Gets an open folder, or the system's sign for the current one, and the path from there.
  /// - Returns: What the call returns; `errno` is as it has left it.
  /// - Throws: ``FileError`` when the folder cannot be entered.
  func at<Value>(
    _ path: FilePath, _ call: (_ folder: CInt, _ path: UnsafePointer<CChar>) -> Value
  ) throws(FileError) -> Value {
    guard let folder = try folder(of: path), let name = path.lastComponent else {
      return path.withPlatformString { call(AT_FDCWD, $0) }
    }
    let value = name.withPlatformString { call(folder, $0) }
    closeKeepingError(folder)
    return value
  }

  /// Calls the system about two paths.
  func atBoth<Value>(
    _ path: FilePath, _ other: FilePath,
    _ call: (
      _ folder: CInt, _ path: UnsafePointer<CChar>, _ otherFolder: CInt, _ otherPath: UnsafePointer<CChar>
    ) -> Value
  ) throws(FileError) -> Value {
    try at(path) { folder, name -> Result<Value, FileError> in
      do throws(FileError) {
        return .success(try at(other) { call(folder, name, $0, $1) })
      } catch {
        return .failure(error)
      }
    }.get()
  }

  /// Opens the folder of a path below the guarded one; `nil` for every other path.
  func folder(of path: FilePath) throws(FileError) -> CInt? {
    var inside = path
    // A git directory may be a link, and is nothing that a repository can name.
    guard let guarded, inside.removePrefix(guarded), let first = inside.components.first, first != ".git"
    else {
      return nil
    }
    let outer = try open(guarded, O_RDONLY | O_DIRECTORY | O_CLOEXEC, [])
    let way = inside.removingLastComponent()
    guard !way.isEmpty else { return outer.number }
    let inner = way.withPlatformString { cfile_enter(outer.number, $0) }
    closeKeepingError(outer.number)
    guard inner < 0 else { return inner }
    let folder = path.removingLastComponent()
    throw errno == ELOOP ? FileError(.isLink, at: folder) : problem(errno, at: folder)
  }
}

/// Closes a descriptor; `errno` stays that of the call before.
func closeKeepingError(_ descriptor: CInt) {
  let code = errno
  _ = close(descriptor)
  errno = code
}
