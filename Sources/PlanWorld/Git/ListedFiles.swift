package import SystemPackage

/// A folder tree of which the names are known, as of a commit, and contents as far as they are handed in; nothing
/// can be written to it.
///
/// With it the search for plans works on any commit as it does on a disk.
package struct ListedFiles: FileStore {
  /// A folder with the places of those in it.
  private struct Folder {
    var entries: [FolderEntry] = []
    var names: Set<FilePath.Component> = []
    var folders: [FilePath.Component: Int] = [:]
  }

  private let root: FilePath
  /// The root and all folders below it.
  private let folders: [Folder]
  private let files: Set<FilePath>
  private let content: @Sendable (FilePath) -> [UInt8]?

  /// Takes the paths of all files, from a folder.
  ///
  /// - Parameters:
  ///   - paths: With `/` between their parts, not absolute, as `PathText` shows them.
  ///   - root: The folder, absolute.
  ///   - content: Returns the bytes of a file that is there, or `nil` when they are not at hand.
  /// - Complexity: O(*n*) in the length of all paths.
  package init(
    _ paths: some Sequence<String>, in root: FilePath,
    content: @escaping @Sendable (FilePath) -> [UInt8]? = { _ in nil }
  ) {
    self.content = content
    self.root = root
    var files: Set<FilePath> = []
    var folders = [Folder()]
    for path in paths {
      let parts = Array(FilePath(text: path).components)
      var place = 0
      for part in parts.dropLast() {
        if folders[place].names.insert(part).inserted {
          folders[place].entries.append(FolderEntry(name: part, kind: .folder))
        }
        if let known = folders[place].folders[part] {
          place = known
        } else {
          folders[place].folders[part] = folders.count
          place = folders.count
          folders.append(Folder())
        }
      }
      if let name = parts.last, folders[place].names.insert(name).inserted {
        folders[place].entries.append(FolderEntry(name: name, kind: .file))
      }
      files.insert(root.appending(parts))
    }
    self.folders = folders
    self.files = files
  }

  private func folder(_ path: FilePath) -> Folder? {
    var rest = path
    guard rest.removePrefix(root) else { return nil }
    var place = 0
    for part in rest.components {
      guard let next = folders[place].folders[part] else { return nil }
      place = next
    }
    return folders[place]
  }

  package func read(_ path: FilePath, limit: Int) throws(FileError) -> [UInt8] {
    if folder(path) != nil { throw FileError(.isFolder, at: path) }
    guard files.contains(path), let bytes = content(path) else { throw FileError(.notFound, at: path) }
    guard bytes.count <= limit else { throw FileError(.tooLarge(limit: limit), at: path) }
    return bytes
  }

  package func entries(of folder: FilePath) throws(FileError) -> [FolderEntry] {
    guard let found = self.folder(folder) else { throw FileError(.notFound, at: folder) }
    return found.entries
  }

  package func status(of path: FilePath) throws(FileError) -> FileStatus {
    if folder(path) != nil { return FileStatus(kind: .folder, byteCount: 0) }
    guard files.contains(path) else { throw FileError(.notFound, at: path) }
    return FileStatus(kind: .file, byteCount: 0)
  }

  package func details(of path: FilePath) throws(FileError) -> FileDetails {
    FileDetails(kind: try status(of: path).kind, permissions: [], owner: 0, group: 0)
  }

  package func isLocked(_ path: FilePath) throws(FileError) -> Bool { false }

  // MARK: - Writing

  package func permissions(of path: FilePath) throws(FileError) -> FilePermissions { throw refusal(path) }
  package func target(ofLink path: FilePath) throws(FileError) -> FilePath? { nil }
  package func create(
    _ path: FilePath, permissions: FilePermissions
  ) throws(FileError) -> OpenFile { throw refusal(path) }
  package func setPermissions(
    _ permissions: FilePermissions, of path: FilePath
  ) throws(FileError) { throw refusal(path) }
  package func setPermissions(_ permissions: FilePermissions, of file: OpenFile) throws(FileError) {
    throw refusal("/")
  }
  package func write(_ bytes: [UInt8], to file: OpenFile) throws(FileError) { throw refusal("/") }
  package func synchronize(_ file: OpenFile) throws(FileError) { throw refusal("/") }
  package func close(_ file: OpenFile) throws(FileError) { throw refusal("/") }
  package func rename(_ path: FilePath, to newPath: FilePath) throws(FileError) { throw refusal(path) }
  package func exchange(
    _ path: FilePath, _ other: FilePath
  ) throws(FileError) -> Bool { throw refusal(path) }
  package func canExchange(in folder: FilePath) -> Bool? { nil }
  package func renameWithoutReplacing(
    _ path: FilePath, to newPath: FilePath
  ) throws(FileError) -> Bool { throw refusal(path) }
  package func lease(_ path: FilePath) throws(FileError) -> FileLease { throw refusal(path) }
  package func keepAttributes(
    of original: FilePath, in file: OpenFile
  ) throws(FileError) -> Set<FileAttribute> { throw refusal(original) }
  package func takeOwnerOfFolder(_ path: FilePath) throws(FileError) { throw refusal(path) }
  package func removeFile(_ path: FilePath) throws(FileError) { throw refusal(path) }
  package func makeFolder(
    _ path: FilePath, permissions: FilePermissions
  ) throws(FileError) { throw refusal(path) }
  package func removeFolder(_ path: FilePath) throws(FileError) { throw refusal(path) }
  package func synchronizeFolder(_ path: FilePath) throws(FileError) { throw refusal(path) }
  package func openLock(_ path: FilePath) throws(FileError) -> OpenFile { throw refusal(path) }
  package func tryLock(_ file: OpenFile) throws(FileError) -> Bool { throw refusal("/") }

  private func refusal(_ path: FilePath) -> FileError { FileError(.permissionDenied, at: path) }
}
