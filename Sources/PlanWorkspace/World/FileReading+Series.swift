package import SystemPackage

extension FileReading {
  package func read(
    each paths: ArraySlice<FilePath>, limit: Int, _ body: (Int, Result<[UInt8], FileProblem>) -> Void
  ) {
    for index in paths.indices {
      body(index, Result { () throws(FileProblem) in try read(paths[index], limit: limit) })
    }
  }
}
