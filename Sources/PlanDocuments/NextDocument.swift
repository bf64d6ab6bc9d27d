import PlanLanguage
package import PlanOperations

/// The document of `execplan next`.
package enum NextDocument {
  /// The document.
  package static var shape: JSONDocumentShape<NextStepsAnswer> {
    JSONDocumentShape(verb: "next", title: "What to do next", shape: answer)
  }

  private static var answer: JSONShape<NextStepsAnswer> {
    .object(
      "next",
      .string("root", "The folder that the workspace begins at, an absolute path.", \.root),
      .array("plans", "One element per plan; those that can go on come first.", plan, \.steps),
      .array(
        "unreadable", "Files and folders that could not be read.", UnreadableShape.shape, \.unreadable))
  }

  private static var plan: JSONShape<NextStep> {
    .object(
      "nextStep",
      .string("path", "The path from the workspace, with / between its parts.", \.path),
      .string("slug", "The name of the plan.", \.slug),
      .optionalString("title", "The title; null when the plan has none.", \.title),
      .choice("state", "The state of the plan.", values: ShowDocument.states, \.state.rawValue),
      .optionalObject("step", "The next step; null when none is left.", WorkShapes.nextStep, \.step),
      .optionalString("owner", "Who does it: the step's owner, else the plan's.", \.owner),
      .boolean("ready", "Whether the step can be done now.", \.isReady),
      .strings("waitsFor", "What must be done before it and is not, as written.", \.waitsFor))
  }
}
