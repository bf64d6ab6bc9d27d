/// A path or a name as a key: it is equal to those of the same bytes alone.
///
/// Texts are equal when a reader sees the same characters, such as `é` as one character or as two. To a file system
/// these are two files.
package struct PathKey: Hashable, Sendable {
  /// The path.
  package let text: String

  /// Takes a path.
  package init(_ text: String) {
    self.text = text
  }

  package static func == (left: PathKey, right: PathKey) -> Bool { left.text.hasBytes(of: right.text) }

  package func hash(into hasher: inout Hasher) {
    var text = text
    text.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
    hasher.combine(UInt8(0xFF))
  }
}

extension PathKey: ExpressibleByStringLiteral {
  package init(stringLiteral text: String) {
    self.init(text)
  }
}
