package import CheckOperations
import MarkdownSyntax
package import PlanModel
package import RuleFramework

/// The document of `execplan check`.
package enum CheckDocument {
  /// The document.
  package static var shape: JSONDocumentShape<CheckAnswer> {
    JSONDocumentShape(verb: "check", title: "What is wrong with plans", shape: answer)
  }

  private static var answer: JSONShape<CheckAnswer> {
    .object(
      "check",
      .string("root", "The folder that the workspace begins at, absolute.", \.root),
      .integer("filesChecked", "How many files were checked.", \.filesChecked),
      .integer("errors", "How many findings are errors.") { $0.count(.error) },
      .integer("warnings", "How many findings are warnings.") { $0.count(.warning) },
      .integer("silenced", "How many findings comments have silenced.", \.silenced),
      .array("findings", "The findings, by path, place and rule.", finding, \.findings),
      .array("unreadable", "Files and folders that could not be read.", UnreadableShape.shape, \.unreadable))
  }

  /// One finding.
  package static var finding: JSONShape<Finding> {
    .object(
      "finding",
      .string("path", "The path from the root, with / between its parts.", \.path),
      .integer("line", "The line that it begins in, 1-based.", \.start.line),
      .integer("column", "The column in UTF-8 bytes, 1-based.", \.start.column),
      .integer("endLine", "The line that it ends in.", \.end.line),
      .integer("endColumn", "The column behind its last byte.", \.end.column),
      .string("rule", "The name of the rule.", \.id),
      .choice("severity", "How bad it is.", values: ["error", "warning"], \.diagnostic.severity.rawValue),
      .string("message", "What was found.", \.diagnostic.message),
      .optionalString("hint", "What to do about it.", \.diagnostic.hint),
      .optionalChoice(
        "fix", "What may be done with its repair; null when there is none.",
        values: ["safe", "unsafe", "displayOnly"]
      ) { $0.diagnostic.fix?.safety.rawValue })
  }
}

extension CheckAnswer {
  /// How many findings are so bad.
  package func count(_ severity: Diagnostic.Severity) -> Int {
    findings.count { $0.diagnostic.severity == severity }
  }
}
