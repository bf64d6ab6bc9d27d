/// Something a user can ask that changes files.
///
/// An operation only says what shall change: it reads through a ``Draft`` and edits there. The lock, the
/// comparison with what is on the disk, the journal and undo are the same for all of them.
package protocol WritingOperation: Sendable {
  /// What the operation is, as `undo` names it later: the verb and what it was asked about.
  var title: String { get }

  /// Plans the changes.
  ///
  /// May be called several times, when somebody else writes meanwhile; each time with a new draft.
  ///
  /// - Parameter draft: The files as they are, and as they shall be.
  /// - Returns: What was done, in words.
  /// - Throws: ``Refusal`` or ``FindPlanError`` when it cannot be done; nothing is written then.
  func plan(_ draft: inout Draft) async throws -> WriteReport
}

/// What an operation has done, in words.
package struct WriteReport: Sendable {
  /// One sentence: lower case, no final period.
  package var message: String
  /// The plan that the operation is about, or `nil`.
  package var plan: WrittenPlan?
  /// What a user should know besides.
  package var notes: [String]

  /// Whether something that was asked for could not be done; the notes say what.
  package var isPartial = false

  /// Makes a report.
  package init(_ message: String, plan: WrittenPlan? = nil, notes: [String] = []) {
    self.message = message
    self.plan = plan
    self.notes = notes
  }
}
