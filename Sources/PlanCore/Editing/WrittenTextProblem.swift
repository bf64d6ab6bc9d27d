/// Why a text cannot be written into a plan.
package enum WrittenTextProblem: Error, Hashable, Sendable {
  /// Nothing but white space was handed in.
  case empty
}
