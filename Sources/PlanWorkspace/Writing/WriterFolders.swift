import SystemPackage

/// Where the writer of a workspace keeps its lock and its records.
struct WriterFolders: Hashable, Sendable {
  /// The folder that all written files lie in; records name them from here, so that a copy of a repository
  /// never reaches into the original.
  let base: FilePath

  /// The folder of the lock, shared by all worktrees.
  let locks: FilePath

  /// The folder of the journal and of what can be undone, of this worktree alone.
  let records: FilePath

  /// The lock of all writers.
  var lock: FilePath { locks.appending("lock") }

  /// The record of a transaction that has begun and decided nothing yet.
  var provisional: FilePath { records.appending("next") }

  /// The record of a transaction that will be finished whatever happens.
  var journal: FilePath { records.appending("journal") }

  /// The record of the last transaction, which can be taken back.
  var undo: FilePath { records.appending("undo") }

  private static let name: FilePath.Component = "execplan"

  /// The longest name of a folder that every file system takes, less some room, in bytes.
  private static let nameLimit = 200

  init(base: FilePath, locks: FilePath, records: FilePath) {
    self.base = base
    self.locks = locks
    self.records = records
  }

  /// Finds the folders of a workspace; none is made.
  ///
  /// - Throws: ``WriteProblem/noStateFolder`` when the root lies in no git repository and the environment
  ///   names no folder to keep state in.
  static func find(for root: FilePath, in world: World) throws(WriteProblem) -> WriterFolders {
    do throws(FileProblem) {
      if let git = try GitFolders.find(from: root, files: world.files) {
        return WriterFolders(
          base: git.checkout, locks: git.common.appending(name), records: git.worktree.appending(name))
      }
    } catch {
      throw .cannotWrite(error)
    }
    let base = root.lexicallyNormalized()
    // Who comes through a link must meet the same lock.
    let real = (try? world.files.realPath(of: base)) ?? base
    let folder = try stateFolder(in: world).appending(name).pushing(folderName(for: real))
    return WriterFolders(base: base, locks: folder, records: folder)
  }

  /// The user's folder for state (XDG Base Directory Specification 0.8).
  private static func stateFolder(in world: World) throws(WriteProblem) -> FilePath {
    if let path = world.environment("XDG_STATE_HOME").map({ FilePath($0) }), path.isAbsolute { return path }
    guard let home = world.environment("HOME").map({ FilePath($0) }), home.isAbsolute else {
      throw .noStateFolder
    }
    return home.appending(".local").appending("state")
  }

  /// Returns a relative path that no other folder is given.
  ///
  /// Letters, digits, `.`, `_` and `-` stand for themselves, `+` for `/`, and `%` with two digits for any
  /// other byte. A long name is cut into folders; each but the last ends with `=`, so none is the end of another.
  static func folderName(for root: FilePath) -> FilePath {
    var name: [UInt8] = []
    var path = FilePath("")
    for byte in root.bytes {
      if name.count >= nameLimit, let part = FilePath(bytes: name + [UInt8(ascii: "=")]) {
        path.push(part)
        name = []
      }
      switch byte {
      case UInt8(ascii: "/"): name.append(UInt8(ascii: "+"))
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "-"):
        name.append(byte)
      default:
        let digits = Array("0123456789ABCDEF".utf8)
        name += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 0x0F)]]
      }
    }
    return FilePath(bytes: name).map { path.pushing($0) } ?? path
  }
}
