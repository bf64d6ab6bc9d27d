package import SystemPackage

extension FileStore {
  /// How many links a path may lead through.
  private static var linkLimit: Int { 40 }

  /// Whether anything stands at a path, be it a link that leads to nothing.
  package func exists(_ path: FilePath) throws(FileError) -> Bool {
    do throws(FileError) {
      _ = try status(of: path)
      return true
    } catch {
      switch error.reason {
      case .danglingLink: return true
      case .notFound, .notAFolder: return false
      default: throw error
      }
    }
  }

  /// Returns an absolute path without links on the way; what does not exist is taken as it is written.
  package func realPath(of path: FilePath) throws(FileError) -> FilePath {
    var current = FilePath("/")
    var pending = Array(path.components.reversed())
    var count = 0
    while let name = pending.popLast() {
      if name == "." { continue }
      if name == ".." {
        current.removeLastComponent()
        continue
      }
      let next = current.appending(name)
      guard let target = try targetIfAny(ofLink: next) else {
        current = next
        continue
      }
      count += 1
      guard count <= Self.linkLimit else { throw FileError(.linkLoop, at: path) }
      pending += target.components.reversed()
      if target.isAbsolute { current = "/" }
    }
    return current
  }

  private func targetIfAny(ofLink path: FilePath) throws(FileError) -> FilePath? {
    do throws(FileError) {
      return try target(ofLink: path)
    } catch {
      guard error.reason == .notFound else { throw error }
      return nil
    }
  }

  /// Returns which folders have to be made before something can be put into a folder, outermost first.
  package func missingFolders(to path: FilePath) throws(FileError) -> [FilePath] {
    var missing: [FilePath] = []
    var folder = path
    while try !exists(folder) {
      missing.append(folder)
      guard folder.removeLastComponent() else { break }
    }
    return missing.reversed()
  }
}
