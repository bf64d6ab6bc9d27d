extension TextTable {
  /// A cell that is safe for a terminal, with its width.
  struct MeasuredCell {
    let text: String
    let style: DisplayStyle
    /// The width in columns.
    let width: Int

    /// Makes the text of `cell` safe, drops the blanks at its end and cuts what is far too long for a table.
    init(_ cell: Cell) {
      if let width = Self.widthOfPlainText(cell.text) {
        self.init(text: cell.text, style: cell.style, width: width)
        return
      }
      var text = SafeText.escaped(cell.text)
      while text.utf8.last == 0x20 { text.removeLast() }
      if text.utf8.count > TextTable.longestCell {
        text = DisplayWidth.cutting(text, to: TextTable.longestCell)
      }
      self.init(safe: text, style: cell.style)
    }

    /// Returns the width of a text that needs no change: short, of printable ASCII, without a blank at its end.
    private static func widthOfPlainText(_ text: String) -> Int? {
      let isPlain = text.utf8.withContiguousStorageIfAvailable { bytes in
        bytes.count <= TextTable.longestCell && bytes.last != 0x20 && bytes.allSatisfy { 0x20..<0x7F ~= $0 }
      }
      return isPlain == true ? text.utf8.count : nil
    }

    private init(safe text: String, style: DisplayStyle) {
      self.init(text: text, style: style, width: DisplayWidth.columns(of: text))
    }

    private init(text: String, style: DisplayStyle, width: Int) {
      self.text = text
      self.style = style
      self.width = width
    }

    /// Returns the cell as it is, or cut when it is wider than `limit` columns.
    func cut(to limit: Int) -> MeasuredCell {
      guard width > limit else { return self }
      return MeasuredCell(safe: DisplayWidth.cutting(text, to: limit), style: style)
    }
  }
}
