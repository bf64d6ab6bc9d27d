/// A way in which a repository can be such that git does not answer, or not with everything.
package enum RepositoryDamage: String, CaseIterable, Sendable {
  case foreignOwner = "it belongs to somebody else"
  case garbageHead = "HEAD is garbage"
  case emptyHead = "HEAD is empty"
  case headNamesNothing = "HEAD is an id that is not here"
  case branchNamesNothing = "the branch is an id that is not here"
  case garbageBranch = "the branch is garbage"
  case emptyBranch = "the branch is an empty file"
  case garbageReferences = "the packed references are garbage"
  case badSetting = "the configuration has a bad line"
  case badNumber = "a setting has a value that cannot be"
  case unknownFormat = "the format is of the future"
  case unknownExtension = "the format has an unknown extension"
  case emptyFolder = ".git is empty"
  case noObjects = "the objects are gone"
  case missingCommits = "commits are missing"
  case missingTrees = "trees are missing"
  case missingFiles = "contents are missing"
  case corruptCommits = "commits are corrupt"
  case corruptTrees = "trees are corrupt"
  case corruptFiles = "contents are corrupt"
  case emptyFiles = "contents are empty files"
  case corruptPack = "the pack is corrupt"
  case corruptPackIndex = "the index of the pack is corrupt"

  /// Whether this process can bring it about.
  package var isPossible: Bool { self != .foreignOwner || TemporaryFolder.isRunByRoot }
}

extension TemporaryRepository {
  /// Damages the repository.
  ///
  /// - Throws: ``Failure`` when git says no beforehand.
  package func damage(_ damage: RepositoryDamage) async throws {
    let nothing = String(repeating: "1234567890", count: 4)
    switch damage {
    case .foreignOwner: for path in [".", ".git"] { try folder.setOwner(4_321, of: path) }
    case .garbageHead: try write("garbage\n", to: ".git/HEAD")
    case .emptyHead: try write("", to: ".git/HEAD")
    case .headNamesNothing: try write(nothing + "\n", to: ".git/HEAD")
    case .branchNamesNothing: try write(nothing + "\n", to: ".git/refs/heads/main")
    case .garbageBranch: try write("garbage\n", to: ".git/refs/heads/main")
    case .emptyBranch: try write("", to: ".git/refs/heads/main")
    case .garbageReferences:
      try await git("pack-refs", "--all")
      try write("garbage line\n", to: ".git/packed-refs")
    case .badSetting: try write("[core\n", to: ".git/config")
    case .badNumber: try await git("config", "core.repositoryFormatVersion", "many")
    case .unknownFormat: try await git("config", "core.repositoryFormatVersion", "99")
    case .unknownExtension:
      try await git("config", "core.repositoryFormatVersion", "1")
      try await git("config", "extensions.future", "true")
    case .emptyFolder:
      try folder.remove(".git")
      try folder.makeFolder(".git")
    case .noObjects:
      try folder.remove(".git/objects")
      try folder.makeFolder(".git/objects")
    case .missingCommits: try await changeObjects("commit", to: nil)
    case .missingTrees: try await changeObjects("tree", to: nil)
    case .missingFiles: try await changeObjects("blob", to: nil)
    case .corruptCommits: try await changeObjects("commit", to: "garbage of a commit")
    case .corruptTrees: try await changeObjects("tree", to: "garbage of a tree")
    case .corruptFiles: try await changeObjects("blob", to: "garbage of a file")
    case .emptyFiles: try await changeObjects("blob", to: "")
    case .corruptPack, .corruptPackIndex: try await changePack(damage == .corruptPack ? ".pack" : ".idx")
    }
  }

  /// Removes or overwrites all loose objects of a kind.
  private func changeObjects(_ kind: String, to text: String?) async throws {
    let list = try await git("cat-file", "--batch-all-objects", "--batch-check=%(objecttype) %(objectname)")
    for line in list.split(separator: "\n") {
      let words = line.split(separator: " ").map(String.init)
      guard words.count == 2, words[0] == kind else { continue }
      let path = ".git/objects/\(words[1].prefix(2))/\(words[1].dropFirst(2))"
      try folder.remove(path)
      if let text { try write(text, to: path) }
    }
  }

  /// Overwrites what follows the head of the pack, or all of its index.
  private func changePack(_ end: String) async throws {
    try await git("gc", "--quiet")
    let list = try await git("count-objects", "-v")
    guard list.contains("packs: 1") else { throw Failure(description: "there is no pack: \(list)") }
    for name in try folder.names(in: ".git/objects/pack") where name.hasSuffix(end) {
      let path = ".git/objects/pack/\(name)"
      let bytes = try folder.read(path)
      try folder.remove(path)
      let kept = end == ".pack" ? Array(bytes.prefix(12)) : []
      let rest = end == ".pack" ? [UInt8](repeating: 0, count: bytes.count - 12) : Array("x".utf8)
      try folder.write(kept + rest, to: folder.path(path))
    }
  }
}
