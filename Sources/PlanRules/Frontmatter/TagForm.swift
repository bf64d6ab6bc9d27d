import MarkdownSyntax
import PlanModel
import RuleFramework

/// tag-form: tags that are not 1 to 7 lowercase words of up to 20 characters.
package struct TagForm: PlanRule {
  static let info = RuleInfo(
    id: "tag-form",
    family: .frontmatter,
    summary: "tags that are not 1 to 7 lowercase words of up to 20 characters",
    rationale: """
      Two spellings of one tag divide what belongs together.
      """,
    severity: .warning,
    scope: .file,
    subject: .documents,
    examples: [
      .accepted(
        """
        ---
        tags: [parsing, plans]
        ---

        # Add a parser

        Text.

        """),
      .flagged(
        """
        ---
        tags: [parsing, ‸Parser Work]
        ---

        # Add a parser

        Text.

        """,
        message: "tag 'Parser Work' must be lowercase letters, digits and hyphens, at most 20 characters"),
      .flagged(
        """
        ---
        tags: ‸[a, b, c, d, e, f, g, h]
        ---

        # Add a parser

        Text.

        """,
        message: "there are 8 tags; 1 to 7 are allowed"),
    ])

  func check(_ context: PlanContext, _ report: inout Report) {
    guard let node = context.plan.frontmatter?.value("tags"), let tags = node.elements else { return }
    if tags.isEmpty || tags.count > 7 { report(.count(tags.count), at: node.range) }
    // The limit is one of the workflow; who does not follow it has none.
    let isLimited = context.settings.isProfileChosen || context.kind == .governed
    for tag in tags {
      guard let scalar = tag.scalar else { continue }
      let isRight =
        !scalar.text.isEmpty && (scalar.text.count <= 20 || !isLimited)
        && scalar.text.allSatisfy { $0 == "-" || $0.isNumber || $0.isLetter && !$0.isUppercase }
      if !isRight {
        report(
          .form(scalar.text, isLimited: isLimited), at: scalar.range,
          hint: "write lowercase words with hyphens")
      }
    }
  }
}

extension Diagnostic.Message {
  fileprivate static func count(_ count: Int) -> Self { "there are \(count) tags; 1 to 7 are allowed" }

  fileprivate static func form(_ tag: String, isLimited: Bool) -> Self {
    let length = isLimited ? ", at most 20 characters" : ""
    return "tag '\(tag)' must be lowercase letters, digits and hyphens\(length)"
  }
}
