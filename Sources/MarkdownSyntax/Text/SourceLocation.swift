/// A place in a document as people and tools name it.
package struct SourceLocation: Hashable, Sendable {
  /// The line, 1-based.
  package let line: Int

  /// The column, 1-based, in UTF-8 bytes.
  package let column: Int

  /// Makes a location from a 1-based line and a 1-based column in bytes.
  package init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }
}

extension SourceLocation: CustomStringConvertible {
  package var description: String { "\(line):\(column)" }
}
