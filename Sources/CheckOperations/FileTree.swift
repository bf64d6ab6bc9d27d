import MarkdownSyntax
import PlanModel
import PlanText
import PlanWorkspace
import PlanWorld
import RuleFramework
import Synchronization
import SystemPackage
import WorkspaceReading

/// Answers rules about the files of a workspace, and remembers the answers.
final class FileTree: TreeFacts {
  private let root: FilePath
  private let files: any FileReading
  private let sparse: SparseCheckout
  private let existing = Mutex<[PathKey: Bool?]>([:])
  private let anchors = Mutex<[PathKey: Set<String>?]>([:])
  private let folders = Mutex<[PathKey: Set<PathKey>]>([:])

  /// Looks at a workspace.
  init(root: FilePath, files: any FileReading, sparse: SparseCheckout = .whole) {
    self.root = root
    self.files = files
    self.sparse = sparse
  }

  func exists(_ path: String) -> Bool? {
    let key = PathKey(path)
    if let known = existing.withLock({ $0[key] }) { return known }
    var answer: Bool? = true
    let file = root.pushing(FilePath(text: path))
    do throws(FileError) {
      _ = try files.status(of: file)
    } catch {
      switch error.reason {
      case .nameTooLong: answer = false
      case .notFound, .notAFolder: answer = sparse.mayHold(file.lexicallyNormalized())
      default: answer = nil
      }
    }
    existing.withLock { $0[key] = .some(answer) }
    return answer
  }

  /// Whether a file is left out of a sparse checkout.
  func isLeftOut(_ path: String) -> Bool {
    let file = root.pushing(FilePath(text: path)).lexicallyNormalized()
    return sparse.mayHold(file) && (try? files.status(of: file)) == nil
  }

  /// Returns what a folder holds; nothing is said of one that cannot be listed.
  func entries(of folder: String) -> [FolderEntry] {
    (try? files.entries(of: folder.isEmpty ? root : root.pushing(FilePath(text: folder)))) ?? []
  }

  /// Returns the names of the folders in a folder; none of one that cannot be listed.
  func folders(in folder: String) -> Set<PathKey> {
    let key = PathKey(folder)
    if let known = folders.withLock({ $0[key] }) { return known }
    let names = Set(entries(of: folder).lazy.filter { $0.kind == .folder }.map { PathKey($0.name.text) })
    folders.withLock { $0[key] = names }
    return names
  }

  func anchors(of path: String) -> Set<String>? {
    let key = PathKey(path)
    if let known = anchors.withLock({ $0[key] }) { return known }
    var answer: Set<String>?
    do throws(FileError) {
      let bytes = try files.read(root.pushing(FilePath(text: path)), limit: PlanFile.maximumByteCount)
      answer = GitHubAnchors.all(in: Plan(parsing: bytes, yaml: LibYAMLReader()))
    } catch {
      // What cannot be read has no anchors that anybody knows; that it is missing is said by another rule.
      answer = nil
    }
    anchors.withLock { $0[key] = .some(answer) }
    return answer
  }
}
