import PlanText

/// Sets rows of cells in columns, measured in columns of a terminal.
///
/// Two blanks stand between columns. What the cells hold is made safe for a terminal here.
struct TextTable {
  private let columns: [Column]
  private var rows: [[MeasuredCell]] = []
  /// The widths in which nothing needs to be cut.
  private var naturalWidths: [Int]

  /// Makes a table without rows.
  init(columns: [Column]) {
    self.columns = columns
    naturalWidths = columns.map { DisplayWidth.columns(of: SafeText.escaped($0.title)) }
  }

  /// Adds a row, which has one cell for each column.
  mutating func append(_ cells: [Cell]) {
    precondition(cells.count == columns.count, "a row has one cell for each column")
    var row: [MeasuredCell] = []
    row.reserveCapacity(cells.count)
    for (index, cell) in cells.enumerated() {
      let measured = MeasuredCell(cell)
      naturalWidths[index] = max(naturalWidths[index], measured.width)
      row.append(measured)
    }
    rows.append(row)
  }

  /// Sets the table.
  ///
  /// The first line holds the titles, unless all are empty.
  ///
  /// - Parameters:
  ///   - width: The columns that a line may take, or `nil` without a limit. Flexible columns, the widest
  ///     first (of equals the last), are cut down to their minimum; when that is not enough, lines are
  ///     wider than `width`.
  ///   - palette: Turns the styles of cells into codes, which take no columns.
  /// - Returns: The lines, each ended with a newline and without trailing blanks.
  func rendered(width: Int?, palette: Palette) -> String {
    let widths = fittedWidths(to: width)
    var text: [UInt8] = []
    text.reserveCapacity(rows.count * 128)
    if columns.contains(where: { !$0.title.isEmpty }) {
      let titles = columns.map { MeasuredCell(Cell(text: $0.title, style: .dim)) }
      appendLine(of: titles, widths: widths, palette: palette, to: &text)
    }
    for row in rows { appendLine(of: row, widths: widths, palette: palette, to: &text) }
    return String(decoding: text, as: UTF8.self)
  }

  // MARK: - Widths

  private func fittedWidths(to limit: Int?) -> [Int] {
    var widths = naturalWidths
    guard let limit else { return widths }
    var excess = widths.reduce(0, +) + Self.gap * max(0, widths.count - 1) - limit
    while excess > 0 {
      let shrinkable = columns.indices.filter {
        columns[$0].isFlexible && widths[$0] > max(1, columns[$0].minimumWidth)
      }
      guard let widest = shrinkable.max(by: { (widths[$0], $0) < (widths[$1], $1) }) else { break }
      // Down to the next narrower column in one go, then by turns, so that wide columns end equally wide.
      let floor = max(1, columns[widest].minimumWidth)
      let next = shrinkable.map { widths[$0] }.filter { $0 < widths[widest] }.max() ?? floor
      let isAlone = shrinkable.count { widths[$0] == widths[widest] } == 1
      let step = isAlone ? min(excess, widths[widest] - max(next, floor)) : 1
      widths[widest] -= step
      excess -= step
    }
    return widths
  }

  // MARK: - Lines

  private func appendLine(
    of cells: [MeasuredCell], widths: [Int], palette: Palette, to text: inout [UInt8]
  ) {
    // Blanks wait until something follows them, so that none end a line.
    var blanks = 0
    for (index, cell) in cells.enumerated() {
      if index > 0 { blanks += Self.gap }
      let shown = cell.cut(to: widths[index])
      let padding = widths[index] - shown.width
      if columns[index].alignment == .right { blanks += padding }
      if !shown.text.isEmpty {
        text.append(contentsOf: repeatElement(0x20, count: blanks))
        text.append(contentsOf: palette.apply(shown.style, to: shown.text).utf8)
        blanks = 0
      }
      if columns[index].alignment == .left { blanks += padding }
    }
    text.append(0x0A)
  }

  private static let gap = 2

  /// The columns after which every cell is cut, also where no terminal sets a width: a line of a megabyte
  /// in a plan must not flood whoever lists it.
  static let longestCell = 300
}

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

extension TextTable {
  /// A column: its title and how its cells are set.
  struct Column: Hashable, Sendable {
    /// The side on which the cells of a column begin or end together.
    enum Alignment: Hashable, Sendable {
      /// Cells begin together, as words do.
      case left
      /// Cells end together, as numbers do.
      case right
    }

    /// The text above the cells.
    var title: String
    /// The side on which cells are flush.
    var alignment: Alignment
    /// The columns that are left of a flexible column when the table is too wide.
    ///
    /// A column whose cells are all narrower stays as narrow as they are.
    var minimumWidth: Int
    /// Whether cells may be cut when the table is too wide.
    var isFlexible: Bool

    /// Makes a column, by default flush left and never cut.
    init(title: String, alignment: Alignment = .left, minimumWidth: Int = 8, isFlexible: Bool = false) {
      self.title = title
      self.alignment = alignment
      self.minimumWidth = minimumWidth
      self.isFlexible = isFlexible
    }
  }
}

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
