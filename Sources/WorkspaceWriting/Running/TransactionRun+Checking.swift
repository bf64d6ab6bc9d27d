import PlanWorld
import SystemPackage

extension TransactionRun {
  /// Checks that a transaction touches only what may be touched; writes nothing.
  ///
  /// Every path is looked at, whether it was planned a moment ago or comes from a record: inside the checkout, no link
  /// on the way, in no git directory, and a place that operations write to. What has gone since the transaction was
  /// planned is no problem here: carrying it out notices that.
  ///
  /// - Parameter isResolved: Whether the paths were resolved a moment ago, so that they lead through no link.
  /// - Throws: ``WriteError/refused(_:)`` or ``WriteError/notWritable(_:)`` for such a path;
  ///   ``WriteError/cannotWrite(_:)`` when a file is write-protected, or is a link that would be removed.
  func check(isResolved: Bool = false) throws(WriteError) {
    var walk = isResolved ? nil : ExactWalk(checkout: folders.checkout, files: files)
    for index in record.steps.indices {
      try checkPlaces(index, &walk)
      do throws(FileError) {
        try checkFile(index)
      } catch {
        throw .cannotWrite(error)
      }
    }
  }

  private func checkPlaces(_ index: Int, _ walk: inout ExactWalk?) throws(WriteError) {
    let step = record.steps[index]
    var folders = step.madeFolders
    switch step.change {
    case .write(let path, _, _), .remove(let path, _):
      guard WritablePlace.permits(file: inside(path)) else { throw .notWritable(path) }
      try walk?.check(place(path, index))
    case .moveFolder(let path, let newPath): folders += [path, newPath]
    }
    for folder in folders {
      try walk?.check(place(folder, index))
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

  /// Returns a path from the base.
  private func inside(_ path: FilePath) -> FilePath {
    var rest = path
    return rest.removePrefix(folders.base) ? rest : path
  }

  /// Throws when a file that exists may not be written.
  private func checkFile(_ index: Int) throws(FileError) {
    let change = record.steps[index].change
    do throws(FileError) {
      switch change {
      case .write(_, nil, _), .moveFolder: return
      case .write(let path, _, _), .remove(let path, _): try checkProtection(of: target(index), for: path)
      }
    } catch {
      guard error.reason == .notFound || error.reason == .notAFolder else { throw error }
    }
  }

  /// Throws when nobody may write a file: a new file in its place would pass over that.
  private func checkProtection(of file: FilePath, for path: FilePath) throws(FileError) {
    let permissions = try files.permissions(of: file)
    guard permissions.isDisjoint(with: [.ownerWrite, .groupWrite, .otherWrite]) else { return }
    throw FileError(.permissionDenied, at: path)
  }
}

/// Checks that paths lead through no link and into no git directory; what has been walked once is not walked again.
private struct ExactWalk {
  let checkout: Checkout
  let files: any FileStore
  private var folders: [FilePath: CheckoutPath] = [:]

  init(checkout: Checkout, files: any FileStore) {
    self.checkout = checkout
    self.files = files
  }

  mutating func check(_ path: FilePath) throws(WriteError) {
    do throws(CheckoutPathError) {
      let parent = path.removingLastComponent()
      guard let name = path.lastComponent, parent != checkout.top else {
        _ = try checkout.exactPath(path, files: files)
        return
      }
      if folders[parent] == nil { folders[parent] = try checkout.exactPath(parent, files: files) }
      guard let folder = folders[parent] else { return }
      _ = try checkout.exactPath(name, in: folder, as: path, files: files)
    } catch {
      throw .refused(error)
    }
  }
}
