package import SystemPackage

extension FileReading {
  package func read(
    each paths: ArraySlice<FilePath>, limit: Int, _ body: (Int, Result<[UInt8], FileProblem>) -> Void
  ) {
    for index in paths.indices {
      body(index, Result { () throws(FileProblem) in try read(paths[index], limit: limit) })
    }
  }
  package func readUnlinked(
    each paths: ArraySlice<FilePath>, limit: Int, _ body: (Int, Result<[UInt8], FileProblem>) -> Void
  ) {
    for index in paths.indices {
      body(
        index,
        Result { () throws(FileProblem) in
          guard try target(ofLink: paths[index]) == nil else { throw FileProblem(.isLink, at: paths[index]) }
          return try read(paths[index], limit: limit)
        })
    }
  }
}
