package import SystemPackage

/// The folders in which git keeps what belongs to a checkout, found without starting git.
///
/// Their layout is documented in gitrepository-layout(5).
package struct GitFolders: Hashable, Sendable {
  /// The checkout: the folder that holds `.git`.
  package let checkout: FilePath

  /// Git's folder of this worktree alone.
  package let worktree: FilePath

  /// Git's folder that all worktrees of the repository share.
  package let common: FilePath

  /// Creates folders that are known.
  package init(checkout: FilePath, worktree: FilePath, common: FilePath) {
    self.checkout = checkout
    self.worktree = worktree
    self.common = common
  }

  /// The largest `.git` or `commondir` file that is read, in bytes; each holds one path.
  private static let pathLimit = 8_192

  /// Looks for the git folders of a folder and of the folders above it.
  ///
  /// - Parameters:
  ///   - root: A folder, an absolute path.
  ///   - files: Where to look.
  /// - Returns: The folders, or `nil` when the root lies in no checkout or its `.git` leads to no folder
  ///   that git would work with.
  /// - Throws: ``FileError`` when the system cannot say: a writer that took another lock would exclude nobody.
  package static func find(from root: FilePath, files: any FileStore) throws(FileError) -> GitFolders? {
    var checkout = root.lexicallyNormalized()
    var kind = try kind(of: checkout.appending(".git"), files)
    while kind != .folder, kind != .file {
      guard checkout.removeLastComponent() else { return nil }
      kind = try self.kind(of: checkout.appending(".git"), files)
    }
    let mark = checkout.appending(".git")
    var worktree = mark
    if kind == .file {
      guard let path = try path(in: mark, after: "gitdir:", files: files) else { return nil }
      worktree = checkout.pushing(path).lexicallyNormalized()
    }
    guard try self.kind(of: worktree, files) == .folder else { return nil }
    var common = worktree
    if let path = try path(in: worktree.appending("commondir"), after: "", files: files) {
      common = worktree.pushing(path).lexicallyNormalized()
    }
    let folders = GitFolders(checkout: checkout, worktree: worktree, common: common)
    return try folders.areAcceptable(files) ? folders : nil
  }

  /// Whether git would work with the folders, as far as a file or a link leads to them.
  ///
  /// A folder that is called `.git` is never anything else. What is led to could be any folder of the user's: it
  /// must have what git looks for, and the folder of a linked worktree must be one of the common folder's.
  private func areAcceptable(_ files: any FileStore) throws(FileError) -> Bool {
    let mark = checkout.appending(".git")
    if worktree == mark, common == mark, try files.target(ofLink: mark) == nil { return true }
    guard try Self.hasHead(worktree, files) else { return false }
    guard try Self.hasObjects(common, files) else { return false }
    guard common != worktree else { return true }
    guard try Self.kind(of: worktree.appending("gitdir"), files) == .file else { return false }
    let folder = try files.realPath(of: worktree).removingLastComponent()
    return try folder == files.realPath(of: common).appending("worktrees")
  }

  /// Whether git takes a folder for one that it keeps a repository in, see gitrepository-layout(5).
  static func isRepository(_ folder: FilePath, files: any FileReading) throws(FileError) -> Bool {
    guard try hasHead(folder, files) else { return false }
    return try hasObjects(folder, files)
  }

  private static func hasHead(_ folder: FilePath, _ files: any FileReading) throws(FileError) -> Bool {
    let head = folder.appending("HEAD")
    do throws(FileError) {
      // A link of the oldest kind leads to a branch that may have no commit yet.
      if try files.target(ofLink: head) != nil { return true }
      return try files.status(of: head).kind != .folder
    } catch {
      if case .other = error.reason { throw error }
      return false
    }
  }

  private static func hasObjects(_ folder: FilePath, _ files: any FileReading) throws(FileError) -> Bool {
    guard try kind(of: folder.appending("objects"), files) == .folder else { return false }
    return try kind(of: folder.appending("refs"), files) == .folder
  }

  /// Returns what stands at a path, or `nil` when nothing is there that the user may look at.
  private static func kind(of path: FilePath, _ files: any FileReading) throws(FileError) -> FileKind? {
    do throws(FileError) {
      return try files.status(of: path).kind
    } catch {
      if case .other = error.reason { throw error }
      return nil
    }
  }

  /// Returns the path that a file of one line holds after a word.
  private static func path(
    in file: FilePath, after word: String, files: any FileStore
  ) throws(FileError) -> FilePath? {
    var bytes: ArraySlice<UInt8>
    do throws(FileError) {
      bytes = try files.read(file, limit: pathLimit)[...]
    } catch {
      if case .other = error.reason { throw error }
      return nil
    }
    guard bytes.starts(with: word.utf8) else { return nil }
    bytes = bytes.dropFirst(word.utf8.count)
    while bytes.first == UInt8(ascii: " ") { bytes.removeFirst() }
    while bytes.last == UInt8(ascii: "\n") || bytes.last == UInt8(ascii: "\r") { bytes.removeLast() }
    return bytes.isEmpty ? nil : FilePath(bytes: bytes)
  }
}
