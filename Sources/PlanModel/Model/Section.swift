package import MarkdownSyntax
package import PlanLanguage

/// A heading of a plan and everything up to the next heading of the same or a higher level.
///
/// Only headings of the document itself open sections; one inside a list, a quote or code does not.
package struct Section: Hashable, Sendable {
  /// The index of the heading's block.
  package let heading: Int

  /// The level of the heading, 1–6.
  package let level: Int

  /// The role that the heading names, or `nil`.
  ///
  /// A heading inside a status, decision, discovery, outcome or update section divides that section
  /// and has no role of its own.
  package let role: SectionRole?

  /// The role that the text under the heading has: its own, or that of the section around it.
  package let effectiveRole: SectionRole?

  /// The text of the heading, without its marks.
  package let title: ByteRange

  /// The index of the section around this one, or `nil`.
  package let parent: Int?

  /// The blocks between this heading and the next one of any level.
  package internal(set) var ownBlocks: Range<Int>

  /// From the heading to the end of the section, sections inside it included.
  package internal(set) var range: ByteRange

  /// The heading's line, 1-based.
  package let startLine: Int

  /// The last line of the section that is not blank, 1-based.
  package internal(set) var endLine: Int
}

extension SectionRole {
  /// Whether sections of this role grow while the work goes on.
  ///
  /// Headings inside them divide a log and are no sections of another role.
  package var isLiving: Bool {
    switch self {
    case .status, .decisions, .discoveries, .outcomes, .updateLog: true
    case .purpose, .context, .scope, .constraints, .work, .steps, .milestones, .validation, .recovery,
      .followUp, .artifacts, .interfaces, .dependencies, .questions, .risks:
      false
    }
  }
}
