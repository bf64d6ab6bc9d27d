import MarkdownSyntax
import PlanWorld
import SystemPackage

extension WorkspaceWriter {
  /// Checks whether a transaction would be carried out; neither writes nor waits for the lock.
  ///
  /// ``commit(_:)`` looks at the same. It may still find that a file has changed since, or that the disk is
  /// full.
  ///
  /// - Throws: ``WriteError`` when it would be refused.
  package func check(_ transaction: Transaction) async throws(WriteError) {
    try await checkOwners()
    if let interruption = try interruption() { throw interruption.problem }
    let resolved = try resolved(transaction.effective)
    guard !resolved.changes.isEmpty else { return }
    try TransactionRun(TransactionRecord(of: resolved), by: self).check(isResolved: true)
  }

  /// Returns the transaction with the places that its paths lead to, when these and the bytes are such as may be written.
  func resolved(_ transaction: Transaction) throws(WriteError) -> Transaction {
    var plainChanges: [FileChange] = []
    for change in transaction.changes { plainChanges.append(try change.mapPaths(plain)) }
    let places = ChangePlaces(plainChanges)
    var changes: [FileChange] = []
    for (turn, change) in plainChanges.enumerated() {
      changes.append(
        try change.mapPaths { (path) throws(WriteError) in
          try place(of: path, at: turn, change, places)
        })
      switch change {
      case .write(let path, let before, let after):
        try checkUTF8(before ?? [], path)
        try checkUTF8(after, path)
      case .remove(let path, let before): try checkUTF8(before, path)
      case .moveFolder: break
      }
    }
    let resolved = Transaction(title: transaction.title, changes: changes)
    if let path = resolved.contestedPath() { throw .contested(path) }
    return resolved
  }

  private func plain(_ path: FilePath) throws(WriteError) -> FilePath {
    let path = path.lexicallyNormalized()
    guard path.starts(with: folders.base), path != folders.base else {
      throw .outside(path, of: folders.base)
    }
    return path
  }

  /// Returns where a path leads, as it is called at a change's turn.
  private func place(
    of path: FilePath, at turn: Int, _ change: FileChange, _ places: ChangePlaces
  ) throws(WriteError) -> FilePath {
    let now = places.place(of: path, at: turn, moved: [])
    let found: CheckoutPath
    do throws(CheckoutPathError) {
      found = try folders.checkout.path(now, files: files)
    } catch {
      throw .refused(error)
    }
    var inside = found.file
    guard inside.removePrefix(folders.checkout.realTop), !inside.isEmpty else {
      throw .outside(path, of: folders.base)
    }
    let real = folders.base.pushing(inside)
    guard real != now else { return path }
    // What is removed or moved is the link, and a link is not what was read.
    if case .write = change {} else if found.isLink { throw .cannotWrite(FileError(.isLink, at: path)) }
    return places.name(of: real, at: turn)
  }

  private func checkUTF8(_ bytes: [UInt8], _ path: FilePath) throws(WriteError) {
    if let offset = SourceText(bytes).firstInvalidUTF8() { throw .notUTF8(path, offset: offset) }
  }

  /// Asks git whether it works in the checkout, where the checkout or its git directory is another user's.
  ///
  /// What git refuses may have been put there to be found; `safe.directory` says which checkouts are trusted.
  ///
  /// - Throws: ``WriteError/refusedByGit(_:)`` with git's words.
  func checkOwners() async throws(WriteError) {
    guard let git = folders.git else { return }
    var isForeign = false
    do throws(FileError) {
      for path in Set([git.checkout, git.checkout.appending(".git"), git.worktree, git.common]) {
        var details = try files.details(of: path)
        if details.kind == .link { details = try files.details(of: files.realPath(of: path)) }
        if details.owner != world.userID { isForeign = true }
      }
    } catch {
      throw .cannotWrite(error)
    }
    guard isForeign else { return }
    // Without git nobody refuses.
    guard let answer = try? await world.git(["rev-parse", "--git-dir"], git.checkout) else { return }
    if !answer.isSuccess { throw .refusedByGit(answer.message) }
  }
}
