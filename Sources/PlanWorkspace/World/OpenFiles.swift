package import SystemPackage

/// How many files this process can open.
package enum OpenFiles {
  /// How many a command has open at once: folders on the way to a file, what it reads, and what waits for events.
  package static let perCommand = 32

  /// How many are opened to start a child: three pipes, and what says that it has begun and ended.
  static let perChild = 16

  /// Opens as many files as will be needed and closes them again.
  ///
  /// The system's libraries end this process when they cannot open one.
  ///
  /// - Parameter count: How many.
  /// - Throws: `Errno` when there are too many already.
  package static func ensure(_ count: Int) throws(Errno) {
    var opened: [FileDescriptor] = []
    defer { for descriptor in opened { try? descriptor.close() } }
    for _ in 0..<count {
      do {
        opened.append(try FileDescriptor.open("/dev/null", .readOnly, options: .closeOnExec))
      } catch let error as Errno where error == .tooManyOpenFiles || error == .tooManyOpenFilesInSystem {
        throw error
      } catch {
        // Without that device nothing can be told.
        return
      }
    }
  }
}
