extension TextTable {
  /// A cell: text as it is in the file, and how it stands out.
  struct Cell: Hashable, Sendable {
    /// The text, which the table makes safe for a terminal.
    var text: String
    /// How the text stands out.
    var style: DisplayStyle

    /// Makes a cell, by default without a style.
    init(text: String, style: DisplayStyle = .plain) {
      self.text = text
      self.style = style
    }
  }
}
