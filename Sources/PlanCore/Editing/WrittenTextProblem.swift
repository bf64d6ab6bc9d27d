/// Why a text cannot be written into a plan.
package enum WrittenTextProblem: Error, Hashable, Sendable {
  /// Nothing but white space was handed in.
  case empty
  /// The text holds NUL, which Markdown has no way to write.
  case nul
}
