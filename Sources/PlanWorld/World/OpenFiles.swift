package import SystemPackage

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// How many files this process can open.
package enum OpenFiles {
  /// How many a command has open at once: folders on the way to a file, what it reads, and what waits for events.
  package static let perCommand = 32

  /// How many are opened to start a child: three pipes, and what says that it has begun and ended.
  static let perChild = 16

  /// Makes sure that there is room for some files above those that are open.
  ///
  /// The system's libraries end this process when they cannot open one.
  ///
  /// - Parameter count: How many.
  /// - Throws: `Errno` when there are too many already.
  package static func ensure(_ count: Int) throws(Errno) {
    let limit = sysconf(Int32(_SC_OPEN_MAX))
    let lowest: FileDescriptor
    do {
      lowest = try FileDescriptor.open("/dev/null", .readOnly, options: .closeOnExec)
    } catch let error as Errno where error == .tooManyOpenFiles || error == .tooManyOpenFilesInSystem {
      throw error
    } catch {
      // Without that device nothing can be told.
      return
    }
    try? lowest.close()
    guard limit < 0 || Int(lowest.rawValue) + count <= limit else { throw .tooManyOpenFiles }
  }
}
