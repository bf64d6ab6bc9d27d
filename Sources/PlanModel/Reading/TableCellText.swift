import MarkdownSyntax

/// The text of a cell of a table in a plan, as a reader means it: bars are escaped once more than elsewhere.
package enum TableCellText {
  /// Returns a cell without the backslashes before `|`, which mean the same within code (GFM, section 4.10).
  package static func withoutPipeEscapes(_ cell: [UInt8]) -> [UInt8] {
    guard cell.contains(ASCII.pipe) else { return cell }
    return cell.indices.filter { index in
      cell[index] != ASCII.backslash || index + 1 == cell.count || cell[index + 1] != ASCII.pipe
    }.map { cell[$0] }
  }

  /// Returns a cell's text with its escapes resolved.
  static func resolved(_ cell: [UInt8]) -> String {
    guard cell.contains(where: { $0 == ASCII.backslash || $0 == ASCII.ampersand }) else {
      return String(decoding: cell, as: UTF8.self)
    }
    return String(decoding: LiteralText.resolved(cell), as: UTF8.self)
  }
}
