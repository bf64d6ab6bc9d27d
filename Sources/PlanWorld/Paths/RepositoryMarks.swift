import SystemPackage

/// The names in a folder by which git takes it for one that it keeps a repository in.
///
/// Such a folder is a bare repository, or what belongs to a linked worktree (gitrepository-layout(5)). Links
/// are not followed: git takes one for a HEAD of the oldest kind, wherever it leads.
struct RepositoryMarks {
  /// One of the names.
  private enum Mark: String, CaseIterable {
    case head = "head"
    case objects, refs, config, commondir

    /// How the name is spelled.
    var name: FilePath.Component { self == .head ? "HEAD" : FilePath.Component(rawValue) ?? "HEAD" }
  }

  private var kinds: [Mark: FileKind] = [:]

  /// Looks at the names of a folder that has been listed.
  ///
  /// Some file systems take upper and lower case for the same, so this does as well.
  init(among entries: [FolderEntry]) {
    for entry in entries {
      guard let mark = entry.name.withPlatformString(Self.mark) else { continue }
      kinds[mark] = entry.kind
    }
  }

  /// Looks for the names in a folder.
  ///
  /// - Throws: ``FileError`` when the system cannot say.
  init(in folder: FilePath, files: any FileReading) throws(FileError) {
    for mark in [Mark.head, .objects] { try look(for: mark, in: folder, files) }
    guard !kinds.isEmpty else { return }
    for mark in [Mark.refs, .config, .commondir] { try look(for: mark, in: folder, files) }
  }

  /// Whether git would take the folder for one that it keeps a repository in.
  var isRepository: Bool {
    let hasHead = kinds[.head].map { $0 != .folder } ?? false
    if hasHead, let common = kinds[.commondir], common != .folder { return true }
    guard let objects = kinds[.objects], objects != .file, let references = kinds[.refs], references != .file
    else { return false }
    return hasHead || kinds[.config].map { $0 != .folder } ?? false
  }

  private mutating func look(
    for mark: Mark, in folder: FilePath, _ files: any FileReading
  ) throws(FileError) {
    let path = folder.appending(mark.name)
    do throws(FileError) {
      kinds[mark] = try files.target(ofLink: path) == nil ? try files.status(of: path).kind : .link
    } catch {
      switch error.reason {
      case .notFound, .notAFolder: return
      default: throw error
      }
    }
  }

  /// Returns what a name means, upper or lower case.
  private static func mark(_ start: UnsafePointer<CInterop.PlatformChar>) -> Mark? {
    switch UInt8(bitPattern: start[0]) | 0x20 {
    case UInt8(ascii: "h"), UInt8(ascii: "o"), UInt8(ascii: "r"), UInt8(ascii: "c"):
      Mark(rawValue: String(cString: start).lowercased())
    default: nil
    }
  }
}
