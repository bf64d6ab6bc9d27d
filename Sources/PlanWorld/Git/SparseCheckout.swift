package import SystemPackage

/// What git tracks and has left out of a sparse checkout, see git-sparse-checkout(1).
///
/// Such a file is not on the disk and is not gone either: the index may list it, and links may lead to it.
package struct SparseCheckout: Sendable {
  /// Which files are asked for.
  package enum Extent: Hashable, Sendable {
    /// The Markdown files below the folder.
    case markdown
    /// All files of the checkout.
    case everything
  }

  private enum Absence: Sendable {
    /// Git has left out these files; folders hold nothing else.
    case known(files: Set<FilePath>, folders: Set<FilePath>)
    /// Git does not say which files it has left out.
    case unknown(GitCommandError)
  }

  private let absence: Absence

  /// A checkout that has all its files.
  package static let whole = SparseCheckout(absence: .known(files: [], folders: []))

  private init(absence: Absence) { self.absence = absence }

  /// The largest configuration that is read, in bytes.
  private static let configurationLimit = 1 << 20

  /// Asks git what it has left out around a folder.
  ///
  /// - Parameters:
  ///   - root: The folder, an absolute path.
  ///   - extent: Which files are asked for.
  ///   - world: Where git is run and files are read.
  /// - Returns: What is left out; nothing outside of a repository.
  /// - Complexity: One run of git where the checkout is or was sparse, none in others.
  package static func find(around root: FilePath, _ extent: Extent, in world: World) async -> SparseCheckout {
    guard let folders = try? GitFolders.find(from: root, files: world.files),
      (try? world.files.status(of: folders.worktree.pushing("info/sparse-checkout")))?.kind == .file
    else { return whole }
    let patterns = extent == .markdown ? ["md", "markdown"].map { ":(icase)*.\($0)" } : []
    do throws(GitCommandError) {
      let answer = try await world.git(
        ["ls-files", "-z", "-t", "--full-name", "--"] + patterns,
        extent == .markdown ? root : folders.checkout)
      guard answer.isSuccess else { throw answer.problem }
      return SparseCheckout(answer.output, in: folders.checkout)
    } catch {
      return isSwitchedOn(folders, world.files) ? SparseCheckout(absence: .unknown(error)) : whole
    }
  }

  /// Reads what `ls-files -z -t` writes: `S path` for a file that is left out.
  init(_ output: [UInt8], in checkout: FilePath) {
    var files: Set<FilePath> = []
    var folders: Set<FilePath> = []
    for line in output.split(separator: 0) where line.starts(with: "S ".utf8) {
      guard let path = FilePath(bytes: line.dropFirst(2)) else { continue }
      let file = checkout.pushing(path)
      files.insert(file)
      var folder = file.removingLastComponent()
      while folder != checkout, folders.insert(folder).inserted { folder.removeLastComponent() }
    }
    absence = .known(files: files, folders: folders)
  }

  /// Whether a configuration of git says that the checkout is sparse.
  private static func isSwitchedOn(_ folders: GitFolders, _ files: any FileReading) -> Bool {
    [folders.worktree.appending("config.worktree"), folders.common.appending("config")].contains { path in
      guard let bytes = try? files.read(path, limit: configurationLimit) else { return false }
      return String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline).contains { line in
        let words = line.lowercased().filter { $0 != " " && $0 != "\t" && $0 != "\"" }
        return [
          "sparsecheckout", "sparsecheckout=true", "sparsecheckout=yes", "sparsecheckout=on",
          "sparsecheckout=1",
        ].contains(words)
      }
    }
  }

  /// Whether a file or folder that is not on the disk may be one that git has left out.
  package func mayHold(_ path: FilePath) -> Bool {
    switch absence {
    case .known(let files, let folders): files.contains(path) || folders.contains(path)
    case .unknown: true
    }
  }

  /// The files that are left out; some of them may be on the disk all the same.
  package var files: Set<FilePath> {
    switch absence {
    case .known(let files, _): files
    case .unknown: []
    }
  }

  /// Why it is not known what is left out, or `nil`.
  package var problem: GitCommandError? {
    switch absence {
    case .known: nil
    case .unknown(let problem): problem
    }
  }
}
