import MarkdownSyntax

/// Measures how many columns a text takes where all letters have the same width.
enum ColumnWidth {
  /// Letters that take two columns (Unicode Standard Annex #11, wide and full-width), the usual blocks.
  private static let wide: [ClosedRange<UInt32>] = [
    0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xA000...0xA4CF,
    0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE4F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F,
    0x1F680...0x1F6FF, 0x1F900...0x1F9FF, 0x20000...0x3FFFD,
  ]

  /// Marks that take no column of their own.
  private static let none: [ClosedRange<UInt32>] = [0x0300...0x036F, 0x200B...0x200F, 0xFE00...0xFE0F]

  /// Measures a text.
  ///
  /// - Parameters:
  ///   - text: Text without line ends.
  ///   - column: The column at which it begins, which matters for tabs.
  /// - Returns: The columns it takes.
  static func columns(_ text: some Sequence<UInt8>, from column: Int = 0) -> Int {
    let bytes = Array(text)
    var current = column
    if bytes.allSatisfy({ $0 < 0x80 && $0 != ASCII.tab }) { return bytes.count }
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      if scalar == "\t" {
        current += 4 - current % 4
      } else if scalar.value < 0x300 {
        current += 1
      } else if none.contains(where: { $0.contains(scalar.value) }) {
        continue
      } else {
        current += wide.contains { $0.contains(scalar.value) } ? 2 : 1
      }
    }
    return current - column
  }
}
