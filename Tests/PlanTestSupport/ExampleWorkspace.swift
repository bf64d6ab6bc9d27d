import PlanText
package import PlanWorld
package import SystemPackage

/// One of the workspaces in `Examples/`, in memory, as a git checkout.
package enum ExampleWorkspace {
  /// The names of the examples.
  package static let names = ["governance", "cookbook", "harness"]

  /// Where an example lies in its world.
  package static let root: FilePath = "/workspace"

  /// Returns the files of an example below ``root``.
  ///
  /// - Throws: ``FileError`` when the example is not there.
  package static func files(_ name: String) throws -> MemoryFileStore {
    let source = ProjectFolder.path.appending("Examples/\(name)")
    let disk = PosixFileStore()
    var store = MemoryFileStore()
    var pending: [FilePath] = [""]
    while let folder = pending.popLast() {
      for entry in try disk.entries(of: source.pushing(folder)) {
        let path = folder.appending(entry.name)
        switch entry.kind {
        case .folder: pending.append(path)
        case .file:
          store.add(root.pushing(path), bytes: try disk.read(source.pushing(path), limit: 1 << 20))
        case .link, .other: continue
        }
      }
    }
    store.addFolder(root.appending(".git"))
    return store
  }

  /// Returns a world in which it is noon on 2026-11-20 and files lie in memory.
  ///
  /// - Parameter files: The files; `git` is installed beside them.
  /// - Returns: The world, whose current folder is ``root``.
  package static func world(_ files: MemoryFileStore) -> World {
    var files = files
    files.add("/usr/bin/git")
    let variables = ["PATH": "/usr/bin:/bin", "LANG": "C.UTF-8", "TERM": "xterm", "COLUMNS": "100"]
    // The seconds of 2026-11-20 12:00Z.
    let noon = UTCTimestamp(secondsSince1970: 1_795_176_000)
    return World(files: files, now: { noon }, environment: { variables[$0] }, currentDirectory: root)
  }
}
