import PlanWorld
import SystemPackage

/// Where the writer of a workspace keeps its lock and its records.
struct WriterFolders: Hashable, Sendable {
  /// The folder that all written files are in; records name them from here, so that a copy of a repository
  /// never reaches into the original.
  let base: FilePath

  /// Git's folders of the checkout, or `nil` without git.
  let git: GitFolders?

  /// The folder tree that may be written.
  let checkout: Checkout

  /// The folder of the lock, shared by all worktrees.
  let locks: FilePath

  /// The folder of the journal and of what can be undone, of this worktree and user alone.
  let records: FilePath

  /// The file that shows all users that a transaction of several files is under way in this worktree, or `nil`
  /// without git.
  let marker: FilePath?

  /// The git directory's folder of records that are not used because the user's own folder is, or `nil`.
  let ignored: FilePath?

  /// The lock of all writers.
  var lock: FilePath { locks.appending("lock") }

  /// The record of a transaction that has begun and decided nothing yet.
  var provisional: FilePath { records.appending("next") }

  /// The record of a transaction that will be finished whatever happens.
  var journal: FilePath { records.appending("journal") }

  /// The record of the last transaction, which can be undone.
  var undo: FilePath { records.appending("undo") }

  private static let name: FilePath.Component = "execplan"

  /// Finds the folders of a workspace; none is made.
  ///
  /// Records are kept in the user's state folder. Only where that is not usable they are in the git directory, in which
  /// anybody may have put them who made the checkout.
  ///
  /// - Throws: ``WriteError/noStateFolder`` when the root is in no git repository and there is no usable folder to
  ///   keep state in.
  static func find(for root: FilePath, in world: World) throws(WriteError) -> WriterFolders {
    do throws(FileError) {
      let git = try GitFolders.find(from: root, files: world.files)
      let base = git?.checkout ?? root.lexicallyNormalized()
      let checkout = try Checkout.find(around: base, files: world.files)
      // Who comes through a link must meet the same lock and records.
      let state = try StateFolder.folder(for: checkout.realTop, in: world)
      guard let git else {
        guard let state else { throw FileError(.notFound, at: base) }
        return WriterFolders(
          base: base, git: nil, checkout: checkout, locks: state, records: state, marker: nil, ignored: nil)
      }
      let own = git.worktree.appending(name)
      return WriterFolders(
        base: base, git: git, checkout: checkout, locks: git.common.appending(name), records: state ?? own,
        marker: own.appending("transaction"), ignored: state == nil ? nil : own)
    } catch {
      if error.reason == .notFound { throw .noStateFolder }
      throw .cannotWrite(error)
    }
  }
}
