import PlanEditing
import PlanLanguage
package import PlanText

/// Adds work that is left for later.
package struct AddFollowUp: WritingOperation {
  /// How the plan is named.
  package let name: String
  /// What is to be done.
  package let text: String
  /// Who does it, or `nil`.
  package var owner: String?
  /// The day by which it is due, or `nil`.
  package var due: CalendarDate?
  /// Where more about it stands, or `nil`.
  package var link: String?

  /// Makes the operation.
  package init(_ name: String, text: String) {
    self.name = name
    self.text = text
  }

  package var title: String { "follow-up add \(name)" }

  package func plan(_ draft: inout Draft) async throws -> WriteReport {
    let file = try await draft.find(name)
    let text = try WrittenText(oneParagraph: text, noun: "follow-up")
    let item = NewFollowUp(text: text, owner: owner, due: due, link: link)
    try draft.ensure(.followUp, in: file)
    try draft.edit(file) { try $0.addingFollowUp(item) }
    try draft.touch(file)
    return WriteReport("added the follow-up", plan: try draft.written(file))
  }
}
