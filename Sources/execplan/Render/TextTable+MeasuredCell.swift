extension TextTable {
  /// A cell that is safe for a terminal, with its width.
  struct MeasuredCell {
    let text: String
    let style: DisplayStyle
    /// The width in columns.
    let width: Int

    /// Makes the text of `cell` safe, drops the blanks at its end and cuts what is far too long for a table.
    init(_ cell: Cell) {
      var text = SafeText.escaped(cell.text)
      while text.utf8.last == 0x20 { text.removeLast() }
      if text.utf8.count > TextTable.longestCell {
        text = DisplayWidth.cutting(text, to: TextTable.longestCell)
      }
      self.init(safe: text, style: cell.style)
    }

    private init(safe text: String, style: DisplayStyle) {
      self.text = text
      self.style = style
      width = DisplayWidth.columns(of: text)
    }

    /// Returns the cell as it is, or cut when it is wider than `limit` columns.
    func cut(to limit: Int) -> MeasuredCell {
      guard width > limit else { return self }
      return MeasuredCell(safe: DisplayWidth.cutting(text, to: limit), style: style)
    }
  }
}
