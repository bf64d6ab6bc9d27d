package import MarkdownSyntax
package import PlanLanguage
package import PlanText

/// An item of a list in a section that has a role.
///
/// Entries are stored in the order of the plan, an outer one before those inside it.
package struct Entry: Hashable, Sendable {
  /// The role of the text around the entry; nil in a section that has none.
  package let role: SectionRole?

  /// The index of its section in ``Plan/sections``.
  package let section: Int

  /// The index of the list item's block.
  package let item: Int

  /// The index of the entry around this one, or `nil` at the top level.
  package let parent: Int?

  /// The index after the last entry inside this one.
  package internal(set) var subtreeEnd: Int

  /// The line of the item's marker, 1-based.
  package let line: Int

  /// What the check box says.
  package let box: CheckBox

  /// The bytes of the check box with its brackets, or `nil` without one.
  package let boxRange: ByteRange?

  /// The time at the beginning of the text, or `nil` when none stands there.
  package let leadingTime: LeadingTime?

  /// The index of the paragraph that holds the text, or `nil` when the item begins otherwise.
  package let paragraph: Int?

  /// From the first byte after marker, box and time to the end of the first paragraph.
  package let text: ByteRange

  /// The number of an ordered item, or `nil` for a bullet.
  package let number: Int?

  /// The time, or `nil` when there is none or it names no real minute.
  package var time: TimeStamp? { leadingTime?.stamp }

  /// The bytes of the time as written, or `nil`.
  package var timeText: ByteRange? {
    leadingTime.map { ByteRange($0.stampRange.lowerBound, $0.stampRange.upperBound) }
  }
}
