package import MarkdownSyntax

/// A repair of one finding: edits that belong together.
package struct Fix: Hashable, Sendable {
  /// What may be done with a repair.
  package enum Safety: String, Hashable, Sendable {
    /// The meaning of the plan stays; it is made when fixes are asked for.
    case safe
    /// The meaning may change; it is made only when that is asked for.
    case unsafe
    /// It is shown and never made.
    case displayOnly
  }

  /// What the repair does, as an imperative without a period.
  package let title: String

  /// What may be done with it.
  package let safety: Safety

  /// The edits; all of them are made or none.
  package let edits: [TextEdit]

  /// Makes a repair.
  package init(_ title: String, safety: Safety, edits: [TextEdit]) {
    self.title = title
    self.safety = safety
    self.edits = edits
  }
}
