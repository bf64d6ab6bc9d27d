import CFileCalls
import PlanWorld
package import SystemPackage

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A real, empty folder that is removed with all it holds at the end of a test.
///
/// A class because the folder lives exactly as long as the object.
package final class TemporaryFolder: Sendable {
  /// Why a file of a test could not be made.
  package struct Failure: Error, CustomStringConvertible {
    /// What was tried and the system's reason.
    package let description: String
  }

  /// The folder: absolute and free of links.
  package let path: FilePath

  /// Creates a folder.
  package init() throws {
    let parent = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var template = Array((parent + "/execplan-test-XXXXXX").utf8CString)
    guard mkdtemp(&template) != nil, let real = realpath(template, nil) else {
      throw Self.failure("make a folder in", FilePath(parent))
    }
    defer { free(real) }
    path = FilePath(platformString: real)
  }

  deinit {
    Self.remove(path)
  }

  /// Returns the path of a name in the folder.
  package func path(_ relative: String) -> FilePath {
    path.appending(relative)
  }

  /// Writes a file and the folders on the way to it.
  package func write(_ text: String, to relative: String) throws {
    try write(Array(text.utf8), to: path(relative))
  }

  /// Writes a file at a path in this folder, whose name may be any bytes, and the folders on the way to it.
  package func write(_ bytes: [UInt8], to file: FilePath) throws {
    try makeFolder(file.removingLastComponent())
    let descriptor = file.withPlatformString { open($0, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644) }
    guard descriptor >= 0 else { throw Self.failure("open", file) }
    defer { close(descriptor) }
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Self.systemWrite(descriptor, $0) }
      guard count > 0 else { throw Self.failure("write", file) }
      rest = rest.dropFirst(count)
    }
  }

  /// Makes a folder and the folders on the way to it.
  package func makeFolder(_ relative: String) throws {
    try makeFolder(path(relative))
  }

  /// Makes a link to a target, which need not exist.
  package func makeLink(_ relative: String, to target: String) throws {
    guard symlink(target, path(relative).string) == 0 else { throw Self.failure("link", path(relative)) }
  }

  /// Makes a pipe that nobody writes to.
  package func makePipe(_ relative: String) throws {
    guard mkfifo(path(relative).string, 0o644) == 0 else { throw Self.failure("make", path(relative)) }
  }

  /// Sets the permissions of a file or folder.
  package func setMode(_ mode: UInt16, of relative: String) throws {
    guard chmod(path(relative).string, mode_t(mode)) == 0 else {
      throw Self.failure("change the mode of", path(relative))
    }
  }

  /// Gives a file or folder to another user, which only root can do.
  package func setOwner(_ owner: UInt32, of relative: String) throws {
    guard lchown(path(relative).string, owner, owner) == 0 else {
      throw Self.failure("change the owner of", path(relative))
    }
  }

  /// Removes a file, or a folder with all it holds.
  package func remove(_ relative: String) throws {
    if try PosixFileStore().status(of: path(relative)).kind == .folder {
      Self.remove(path(relative))
    } else {
      try PosixFileStore().removeFile(path(relative))
    }
  }

  /// Returns the names in a folder, in order.
  package func names(in relative: String) throws -> [String] {
    try PosixFileStore().entries(of: path(relative)).map(\.name.string).sorted()
  }

  /// Returns the bytes of a file.
  package func read(_ relative: String) throws -> [UInt8] {
    try PosixFileStore().read(path(relative), limit: 64 << 20)
  }

  /// Gives a file a second name.
  package func makeHardLink(_ relative: String, to existing: String) throws {
    guard link(path(existing).string, path(relative).string) == 0 else {
      throw Self.failure("link", path(relative))
    }
  }

  /// Gives a file an extended attribute; `false` where the file system has none.
  package func setAttribute(_ name: String, _ value: String, of relative: String) -> Bool {
    let file = open(path(relative).string, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return false }
    defer { close(file) }
    return cfile_set_attribute(file, name, value, value.utf8.count) == 0
  }

  /// Returns an extended attribute, or `nil` when there is none.
  package func attribute(_ name: String, of relative: String) -> String? {
    var buffer = [UInt8](repeating: 0, count: 256)
    let count = cfile_attribute(path(relative).string, name, &buffer, buffer.count)
    return count < 0 ? nil : String(decoding: buffer[..<count], as: UTF8.self)
  }

  /// Whether this process may read everything, whatever the permissions say.
  package static var isRunByRoot: Bool { userID == 0 }

  /// The number of the user whom this process acts as.
  package static var userID: UInt32 { geteuid() }

  private func makeFolder(_ folder: FilePath) throws {
    guard folder.withPlatformString({ mkdir($0, 0o755) }) != 0 else { return }
    switch errno {
    case EEXIST:
      return
    case ENOENT where folder.starts(with: path) && folder != path:
      try makeFolder(folder.removingLastComponent())
      guard folder.withPlatformString({ mkdir($0, 0o755) }) == 0 else { throw Self.failure("make", folder) }
    default:
      throw Self.failure("make", folder)
    }
  }

  private static func failure(_ verb: String, _ path: FilePath) -> Failure {
    Failure(description: "cannot \(verb) \(path): \(Errno(rawValue: errno))")
  }

  private static func systemWrite(_ descriptor: CInt, _ bytes: UnsafeRawBufferPointer) -> Int {
    #if canImport(Glibc)
      Glibc.write(descriptor, bytes.baseAddress, bytes.count)
    #elseif canImport(Musl)
      Musl.write(descriptor, bytes.baseAddress, bytes.count)
    #else
      Darwin.write(descriptor, bytes.baseAddress, bytes.count)
    #endif
  }

  private static func remove(_ folder: FilePath) {
    _ = folder.withPlatformString { chmod($0, 0o755) }
    for entry in (try? PosixFileStore().entries(of: folder)) ?? [] {
      let path = folder.appending(entry.name)
      if entry.kind == .folder { remove(path) } else { _ = path.withPlatformString { unlink($0) } }
    }
    _ = folder.withPlatformString { rmdir($0) }
  }
}
