extension Int {
  /// Writes the number with the words that follow it: `1 plan`, `2 plans`.
  ///
  /// - Parameters:
  ///   - one: The words for one, such as `plan` or `file is`.
  ///   - many: The words for any other number; those for one with an `s` when they are left out.
  /// - Returns: The number and its words.
  package func counted(_ one: String, _ many: String? = nil) -> String {
    "\(self) \(self == 1 ? one : many ?? "\(one)s")"
  }
}
