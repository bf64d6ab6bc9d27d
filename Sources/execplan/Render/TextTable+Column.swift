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
