import PlanCore

/// The object of a progress.
enum ProgressShape {
  /// How many steps are in each state.
  static var shape: JSONShape<Progress> {
    .object(
      "progress",
      .integer("done", "Steps that are done.", \.done),
      .integer("partial", "Steps that are begun.", \.partial),
      .integer("open", "Steps that are not begun.", \.open),
      .integer("dropped", "Steps that were given up; they count neither as open nor as done.", \.dropped),
      .integer("total", "Steps that are or will be done.", \.total))
  }
}
