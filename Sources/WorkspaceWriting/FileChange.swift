package import SystemPackage

/// One change to the files of a workspace, with what stood there when it was planned.
package enum FileChange: Hashable, Sendable {
  /// A file is made, where `before` is `nil`, or gets other bytes; folders on the way are made too.
  ///
  /// A link is written through to the file it leads to.
  case write(FilePath, before: [UInt8]?, after: [UInt8])

  /// A file is removed; a link is refused.
  case remove(FilePath, before: [UInt8])

  /// A folder with all it holds gets another path, where nothing stands yet.
  case moveFolder(FilePath, to: FilePath)

  /// The path that the change is about: of a moved folder, the one it has before.
  package var path: FilePath {
    switch self {
    case .write(let path, _, _), .remove(let path, _), .moveFolder(let path, _): path
    }
  }

  /// Whether the change leaves everything as it is.
  var isIdle: Bool {
    switch self {
    case .write(_, let before, let after): before == after
    case .remove: false
    case .moveFolder(let path, let newPath): path == newPath
    }
  }

  /// The change that takes this one back.
  var inverse: FileChange {
    switch self {
    case .write(let path, nil, let after): .remove(path, before: after)
    case .write(let path, let before?, let after): .write(path, before: after, after: before)
    case .remove(let path, let before): .write(path, before: nil, after: before)
    case .moveFolder(let path, let newPath): .moveFolder(newPath, to: path)
    }
  }

  /// Returns the same change with its paths put through a function.
  func mapPaths<Problem>(_ body: (FilePath) throws(Problem) -> FilePath) throws(Problem) -> FileChange {
    switch self {
    case .write(let path, let before, let after): .write(try body(path), before: before, after: after)
    case .remove(let path, let before): .remove(try body(path), before: before)
    case .moveFolder(let path, let newPath): .moveFolder(try body(path), to: try body(newPath))
    }
  }
}
