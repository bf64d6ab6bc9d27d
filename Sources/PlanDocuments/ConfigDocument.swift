package import PlanOperations
import PlanWorkspace

/// The document of `execplan config show`.
package enum ConfigDocument {
  /// The document.
  package static var shape: JSONDocumentShape<ConfigurationAnswer> {
    JSONDocumentShape(verb: "config", title: "What holds in a workspace", shape: answer)
  }

  private static var answer: JSONShape<ConfigurationAnswer> {
    .object(
      "config",
      .string("root", "The folder that the workspace begins at, an absolute path.", \.root),
      .optionalString("file", "The configuration from the root; null when there is none.", \.file),
      .array("settings", "Every key.", setting, \.settings),
      .array("problems", "What in the configuration cannot be used.", UnreadableShape.shape, \.problems))
  }

  private static var setting: JSONShape<ConfigurationAnswer.Setting> {
    .object(
      "setting",
      .choice("key", "The key.", values: ConfigurationKey.allCases.map(\.rawValue), \.key.rawValue),
      .array(
        "values", "Its values; none when it is not set or up to the profile of each plan.", value, \.values))
  }

  private static var value: JSONShape<ConfigurationAnswer.Value> {
    .object(
      "value",
      .string("text", "The value as a person would write it.", \.text),
      .choice("source", "Where it comes from.", values: ["file", "profile", "default"]) { value in
        switch value.source {
        case .file: "file"
        case .profile: "profile"
        case .builtIn: "default"
        }
      },
      .optionalString("profile", "The profile that says so.") { value in
        guard case .profile(let name) = value.source else { return nil }
        return name
      },
      .optionalInteger("line", "The line of the configuration, 1-based.") { value in
        guard case .file(let line) = value.source else { return nil }
        return line
      })
  }
}
