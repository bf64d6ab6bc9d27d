package import SystemPackage

extension FileStore {
  package func read(
    each paths: ArraySlice<FilePath>, limit: Int, _ body: (Int, Result<[UInt8], FileProblem>) -> Void
  ) {
    for index in paths.indices {
      body(index, Result { () throws(FileProblem) in try read(paths[index], limit: limit) })
    }
  }

  /// Makes a folder that everybody may use whom the process's mask does not exclude.
  package func makeFolder(_ path: FilePath) throws(FileProblem) {
    try makeFolder(path, permissions: FilePermissions(rawValue: 0o777))
  }
}
