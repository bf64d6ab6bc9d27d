import MarkdownSyntax
import PlanCore
import PlanRules
import PlanWorkspace
import Synchronization
import SystemPackage

/// Answers rules about the files of a workspace, and remembers the answers.
final class FileTree: TreeFacts {
  private let root: FilePath
  private let files: any FileReading
  private let existing = Mutex<[String: Bool?]>([:])
  private let anchors = Mutex<[String: Set<String>?]>([:])
  private let folders = Mutex<[String: Set<String>]>([:])

  /// Looks at a workspace.
  init(root: FilePath, files: any FileReading) {
    self.root = root
    self.files = files
  }

  func exists(_ path: String) -> Bool? {
    if let known = existing.withLock({ $0[path] }) { return known }
    var answer: Bool? = true
    do throws(FileProblem) {
      _ = try files.status(of: root.pushing(FilePath(path)))
    } catch {
      switch error.reason {
      case .notFound, .notAFolder: answer = false
      default: answer = nil
      }
    }
    existing.withLock { $0[path] = .some(answer) }
    return answer
  }

  /// Returns what a folder holds; nothing is said of one that cannot be listed.
  func entries(of folder: String) -> [FolderEntry] {
    (try? files.entries(of: folder.isEmpty ? root : root.pushing(FilePath(folder)))) ?? []
  }

  /// Returns the names of the folders in a folder; none of one that cannot be listed.
  func folders(in folder: String) -> Set<String> {
    if let known = folders.withLock({ $0[folder] }) { return known }
    let names = Set(entries(of: folder).lazy.filter { $0.kind == .folder }.map(\.name.string))
    folders.withLock { $0[folder] = names }
    return names
  }

  func anchors(of path: String) -> Set<String>? {
    if let known = anchors.withLock({ $0[path] }) { return known }
    var answer: Set<String>?
    do throws(FileProblem) {
      let bytes = try files.read(root.pushing(FilePath(path)), limit: PlanFile.maximumByteCount)
      answer = GitHubAnchors.all(in: Plan(parsing: bytes, yaml: LibYAMLReader()))
    } catch {
      // What cannot be read has no anchors that anybody knows; that it is missing is said by another rule.
      answer = nil
    }
    anchors.withLock { $0[path] = .some(answer) }
    return answer
  }
}
