import SystemPackage

extension TransactionRun {
  /// Checks that a transaction touches only what may be touched; writes nothing.
  ///
  /// Every path is looked at, whether it was planned a moment ago or comes from a record: inside the checkout, no link
  /// on the way, in no git directory, and a place that operations write to. What has gone since the transaction was
  /// planned is no problem here: carrying it out notices that.
  ///
  /// - Throws: ``WriteProblem/refused(_:)`` or ``WriteProblem/notWritable(_:)`` for such a path;
  ///   ``WriteProblem/cannotWrite(_:)`` when a file is write-protected, or is a link that would be removed.
  func check() throws(WriteProblem) {
    let checkout: Checkout
    do throws(FileProblem) {
      checkout = try Checkout.find(around: folders.base, files: files)
    } catch {
      throw .cannotWrite(error)
    }
    for index in record.steps.indices {
      try checkPlaces(index, in: checkout)
      do throws(FileProblem) {
        try checkFile(index)
      } catch {
        throw .cannotWrite(error)
      }
    }
  }

  private func checkPlaces(_ index: Int, in checkout: Checkout) throws(WriteProblem) {
    let step = record.steps[index]
    var folders = step.madeFolders
    switch step.change {
    case .write(let path, _, _), .remove(let path, _):
      guard WritablePlace.permits(file: inside(path)) else { throw .notWritable(path) }
      try checkExact(place(path, index), in: checkout)
    case .moveFolder(let path, let newPath): folders += [path, newPath]
    }
    for folder in folders {
      try checkExact(place(folder, index), in: checkout)
    }
    if case .moveFolder(let path, let newPath) = step.change {
      for folder in [path, newPath] where !WritablePlace.permits(folder: inside(folder)) {
        throw .notWritable(folder)
      }
    }
  }

  /// Whether every folder that moves is a plan's: the folder of its supporting files, whose plan moves too, or the folder
  /// that holds it as `PLAN.md`.
  var movesPlansOnly: Bool {
    record.steps.enumerated().allSatisfy { index, step in
      guard case .moveFolder(let path, let newPath) = step.change else { return true }
      let isBesidePlan = record.steps.contains { other in
        guard let stem = other.change.path.lastComponent?.stem else { return false }
        let name = other.change.path.removingLastComponent().appending(stem)
        return name == path || name == newPath
      }
      let names = ["PLAN.md", "plan.md", "EXECPLAN.md", "execplan.md"]
      return isBesidePlan
        || [path, newPath].contains { folder in
          names.contains { (try? files.exists(place(folder, index).appending($0))) == true }
        }
    }
  }

  private func checkExact(_ path: FilePath, in checkout: Checkout) throws(WriteProblem) {
    do throws(CheckoutPathProblem) {
      _ = try checkout.exactPath(path, files: files)
    } catch {
      throw .refused(error)
    }
  }

  /// Returns a path from the base.
  private func inside(_ path: FilePath) -> FilePath {
    var rest = path
    return rest.removePrefix(folders.base) ? rest : path
  }

  /// Throws when a file that exists may not be written.
  private func checkFile(_ index: Int) throws(FileProblem) {
    let change = record.steps[index].change
    do throws(FileProblem) {
      switch change {
      case .write(_, nil, _), .moveFolder: return
      case .write(let path, _, _), .remove(let path, _): try checkProtection(of: target(index), for: path)
      }
    } catch {
      guard error.reason == .notFound || error.reason == .notAFolder else { throw error }
    }
  }

  /// Throws when nobody may write a file: a new file in its place would pass over that.
  private func checkProtection(of file: FilePath, for path: FilePath) throws(FileProblem) {
    let permissions = try files.permissions(of: file)
    guard permissions.isDisjoint(with: [.ownerWrite, .groupWrite, .otherWrite]) else { return }
    throw FileProblem(.permissionDenied, at: path)
  }
}
