import Foundation

/// The places where this reader and cmark-gfm are known to disagree.
///
/// `docs/development/markdown-differences.md` explains each reason.
struct ListedDifferences {
  /// Numbers of examples of the specification.
  private(set) var examples: Set<Int> = []
  /// Places in real files, as `path:line`.
  private(set) var places: Set<String> = []

  /// Reads the list: lines `spec,<number>,<reason>` and `<path>,<line>,<reason>`.
  static func load() throws -> ListedDifferences {
    let file = TestFixtures.folder.appendingPathComponent("markdown-differences.csv")
    var list = ListedDifferences()
    let text = try String(contentsOf: file, encoding: .utf8)
    for line in text.split(separator: "\n") where !line.hasPrefix("#") {
      let fields = line.split(separator: ",")
      guard fields.count == 3, let number = Int(fields[1]) else { throw CocoaError(.fileReadCorruptFile) }
      if fields[0] == "spec" {
        list.examples.insert(number)
      } else {
        list.places.insert("\(fields[0]):\(number)")
      }
    }
    return list
  }
}
