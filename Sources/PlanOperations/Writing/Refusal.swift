/// Why an operation that writes did nothing.
///
/// The workspace is as it was before when one is thrown, unless it says that everything is written. Text of users and files stands in it as it is: who shows
/// it makes control characters visible.
package struct Refusal: Error, Hashable, Sendable {
  /// What, where and why: lower case, one sentence, no final period.
  package let message: String

  /// Lines that belong to the message, such as the steps that could have been meant.
  package let details: [String]

  /// What to do, or `nil`.
  package let hint: String?

  /// Whether all files hold what the operation wanted, and only the disk has not confirmed it.
  package let isWritten: Bool

  /// Makes a refusal.
  package init(_ message: String, details: [String] = [], hint: String? = nil, isWritten: Bool = false) {
    self.message = message
    self.details = details
    self.hint = hint
    self.isWritten = isWritten
  }
}
