import Foundation

/// Documents held in memory.
struct Corpus {
  /// The documents in the order of their paths.
  let documents: [[UInt8]]

  /// How many bytes they have together.
  var byteCount: Int { documents.reduce(0) { $0 + $1.count } }

  /// Reads every Markdown file below a folder.
  init(reading folder: String) throws {
    let files = FileManager.default
    let paths = files.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
    documents = try paths.filter { $0.hasSuffix(".md") }.sorted().compactMap { path in
      let file = URL(fileURLWithPath: folder + "/" + path)
      // A folder may have such a name, too.
      guard try file.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile == true else { return nil }
      return [UInt8](try Data(contentsOf: file))
    }
  }

  /// Makes a corpus of documents.
  init(_ documents: [[UInt8]]) {
    self.documents = documents
  }
}
