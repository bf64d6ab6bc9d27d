import PlanEditing
import WorkspaceReading

extension WrittenText {
  /// Makes a text that has to be one paragraph, because its owner and dependencies stand at its end.
  ///
  /// - Throws: ``Refusal`` when blank lines divide it; ``WrittenTextError`` when nothing is in it.
  package init(oneParagraph text: String, noun: String) throws {
    try self.init(text)
    if reading.contains("\n\n") {
      throw Refusal("a \(noun) is one paragraph", hint: "leave out the blank line, and log the details")
    }
  }
}
