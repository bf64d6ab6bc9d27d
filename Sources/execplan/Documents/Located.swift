import MarkdownSyntax
import PlanCore

/// A part of a plan together with the plan and its place there.
struct Located<Part: Sendable>: Sendable {
  /// The part.
  let part: Part
  /// The plan.
  let plan: Plan
  /// Where the part stands, or `nil` when it stands outside the file.
  let location: SourceLocation?

  /// Finds the place of a part.
  init(_ part: Part, range: ByteRange?, in plan: Plan) {
    self.part = part
    self.plan = plan
    location = range.map { plan.document.source.lines.location(of: $0.start) }
  }
}
