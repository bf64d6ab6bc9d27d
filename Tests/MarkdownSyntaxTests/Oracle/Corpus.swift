import Foundation
import MarkdownSyntax

/// Real Markdown files outside of the project, named by the variable `EXECPLAN_CORPUS`.
enum Corpus {
  /// One file.
  struct File {
    /// The path below the corpus.
    let path: String
    /// Its bytes.
    let bytes: [UInt8]
  }

  /// The folder, or `nil` when the run has no corpus.
  static var folder: String? { ProcessInfo.processInfo.environment["EXECPLAN_CORPUS"] }

  /// Reads all Markdown files, sorted by the bytes of their paths.
  static func files() throws -> [File] {
    let folder = folder ?? ""
    let paths = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
    let names = paths.filter { $0.hasSuffix(".md") }.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    return try names.compactMap { path in
      let place = "\(folder)/\(path)"
      var isFolder: ObjCBool = false
      guard FileManager.default.fileExists(atPath: place, isDirectory: &isFolder), !isFolder.boolValue
      else { return nil }
      return File(path: path, bytes: Array(try Data(contentsOf: URL(fileURLWithPath: place))))
    }
  }

  /// Returns a document as cmark-gfm is to see it, which knows nothing of frontmatter and conflicts.
  ///
  /// Lines of frontmatter become blank and the byte order mark goes; a conflict marker becomes a
  /// comment, which ends all blocks before it as the marker does.
  static func forReference(_ document: MarkdownDocument) -> [UInt8] {
    let bytes = document.source.bytes
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var position = document.source.byteOrderMarkCount
    for block in document.blocks where block.kind == .frontmatter || block.kind == .conflictMarker {
      result += bytes[position..<block.range.start]
      if block.kind == .conflictMarker {
        result += Array(TreeText.conflictPlaceholder.utf8)
      } else {
        result += bytes[block.range.indices].filter { $0 == 0x0A || $0 == 0x0D }
      }
      position = block.range.end
    }
    return result + bytes[position...]
  }
}
