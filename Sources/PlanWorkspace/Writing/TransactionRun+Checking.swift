import SystemPackage

extension TransactionRun {
  /// Looks whether what stands on the disk may be changed; writes nothing.
  ///
  /// What has gone since the transaction was planned is no problem here: carrying it out notices that.
  ///
  /// - Throws: ``WriteProblem/leadsOutside(_:to:of:)`` when a link leads out of the base;
  ///   ``WriteProblem/cannotWrite(_:)`` when a file is write-protected, or is a link that would be removed.
  func check() throws(WriteProblem) {
    let problem: WriteProblem?
    do throws(FileProblem) {
      problem = try firstLeadingOutside()
      if problem == nil {
        for index in record.steps.indices { try checkFile(index) }
      }
    } catch {
      throw .cannotWrite(error)
    }
    if let problem { throw problem }
  }

  private func firstLeadingOutside() throws(FileProblem) -> WriteProblem? {
    let base = try files.realPath(of: folders.base)
    // Most changes lie in few folders, whose links need to be followed only once.
    var known: [FilePath: FilePath] = [folders.base: base]
    for (index, step) in record.steps.enumerated() {
      let paths: [FilePath]
      if case .moveFolder(let path, let newPath) = step.change {
        paths = [path, newPath]
      } else {
        paths = [step.change.path]
      }
      for path in paths {
        var real = try realName(of: path, index, &known)
        if case .write = step.change, try linksElsewhere(real, path) {
          real = try realPath(of: real, for: path)
        }
        guard real.starts(with: base) else { return .leadsOutside(path, to: real, of: folders.base) }
      }
    }
    return nil
  }

  /// Returns the path of a name without links on the way to it; the name itself may be a link.
  private func realName(
    of path: FilePath, _ index: Int, _ known: inout [FilePath: FilePath]
  ) throws(FileProblem) -> FilePath {
    let place = place(path, index)
    guard let name = place.lastComponent else { return place }
    let folder = place.removingLastComponent()
    if let real = known[folder] { return real.appending(name) }
    let real = try realPath(of: folder, for: path)
    known[folder] = real
    return real.appending(name)
  }

  private func linksElsewhere(_ place: FilePath, _ path: FilePath) throws(FileProblem) -> Bool {
    do throws(FileProblem) {
      return try files.linkedPath(of: place) != place
    } catch {
      throw FileProblem(error.reason, at: path)
    }
  }

  private func realPath(of place: FilePath, for path: FilePath) throws(FileProblem) -> FilePath {
    do throws(FileProblem) {
      return try files.realPath(of: place)
    } catch {
      // The user knows the file, not what its links lead through.
      throw FileProblem(error.reason, at: path)
    }
  }

  /// Throws when a file that exists may not be written, or is a link that would be removed.
  private func checkFile(_ index: Int) throws(FileProblem) {
    let change = record.steps[index].change
    do throws(FileProblem) {
      switch change {
      case .write(_, nil, _), .moveFolder: return
      case .write: try checkProtection(of: target(index), for: change.path)
      case .remove(let path, _):
        let place = place(path, index)
        if try files.target(ofLink: place) != nil { throw FileProblem(.isLink, at: path) }
        try checkProtection(of: place, for: path)
      }
    } catch {
      guard error.reason == .notFound else { throw error }
    }
  }

  /// Throws when nobody may write a file: a new file in its place would pass over that.
  private func checkProtection(of file: FilePath, for path: FilePath) throws(FileProblem) {
    let permissions = try files.permissions(of: file)
    guard permissions.isDisjoint(with: [.ownerWrite, .groupWrite, .otherWrite]) else { return }
    throw FileProblem(.permissionDenied, at: path)
  }
}
