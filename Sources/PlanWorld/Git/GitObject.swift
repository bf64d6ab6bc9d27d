import PlanText

/// An object of a repository, as `git cat-file --batch` hands it out.
package struct GitObject: Hashable, Sendable {
  /// What an object is.
  package enum Kind: String, Hashable, Sendable {
    case commit
    case tree
    case blob
    case tag
  }

  /// The name by which it was asked for.
  package let name: String

  /// What it is, or `nil` when it is not here.
  package let kind: Kind?

  /// Its content, of a file no more than ``fileLimit``; empty when it is not here.
  package let bytes: [UInt8]

  /// How much of a file is handed out, in bytes: more than any plan may have.
  package static let fileLimit = 32 << 20

  /// Makes an object.
  package init(name: String, kind: Kind?, bytes: [UInt8]) {
    self.name = name
    self.kind = kind
    self.bytes = bytes
  }
}

extension GitObject {
  /// Whether a name is the id of an object, with SHA-1 or SHA-256.
  package static func isID(_ name: String) -> Bool {
    (name.utf8.count == 40 || name.utf8.count == 64) && name.allSatisfy(\.isHexDigit)
  }

  /// A name in a folder of a commit.
  package struct TreeEntry: Hashable, Sendable {
    /// The name, without the folders around it, as `PathText` shows it.
    package let name: String
    /// The object, as hexadecimal digits.
    package let id: String
    /// Whether it is a folder.
    package let isFolder: Bool
    /// Whether it is an ordinary file.
    package let isFile: Bool
  }

  /// The names in a tree.
  ///
  /// - Parameter idByteCount: The length of an id in bytes: 20, or 32 in a repository with SHA-256.
  /// - Returns: The entries in git's order.
  /// - Complexity: O(*n*) in the number of bytes.
  package func treeEntries(idByteCount: Int) -> [TreeEntry] {
    var entries: [TreeEntry] = []
    var position = 0
    while let space = bytes[position...].firstIndex(of: 0x20), let end = bytes[space...].firstIndex(of: 0),
      end + idByteCount < bytes.count
    {
      let mode = bytes[position..<space]
      let id = bytes[(end + 1)...(end + idByteCount)]
      entries.append(
        TreeEntry(
          name: PathText.text(of: bytes[(space + 1)..<end]), id: Self.hexadecimal(id),
          isFolder: mode.elementsEqual("40000".utf8), isFile: mode.starts(with: "100".utf8)))
      position = end + 1 + idByteCount
    }
    return entries
  }

  private static func hexadecimal(_ bytes: ArraySlice<UInt8>) -> String {
    let digits = Array("0123456789abcdef".utf8)
    return String(decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }
}
