package import MarkdownSyntax
import PlanIndexing
package import PlanLanguage
package import PlanModel
import PlanText

extension PlanContext {
  /// Where findings about the whole plan are reported: its title, else its first byte.
  package var wholePlan: ByteRange {
    plan.titleHeading.map { plan.document.blocks[$0].range } ?? ByteRange(0, 0)
  }

  /// Whether work on the plan may go on.
  package var isOpen: Bool {
    switch state.state {
    case .draft, .active, .blocked: true
    case .completed, .abandoned, .superseded, .archived: false
    }
  }

  /// The first section of a role, or `nil`.
  package func section(_ role: SectionRole) -> Section? {
    roles.contains(role) ? plan.sections.first { $0.role == role } : nil
  }

  /// Whether a section holds nothing: neither text nor sections.
  package func isEmpty(_ section: Section) -> Bool {
    section.ownBlocks.isEmpty && !parents.contains(section.heading)
  }

  /// Returns the heading of a section without what follows it.
  package func heading(_ section: Section) -> ByteRange { plan.document.blocks[section.heading].range }

  /// Returns the text of a section without its heading.
  package func text(below section: Section) -> String { plan.string(range(below: section)) }

  /// Returns the bytes of a section without its heading.
  func range(below section: Section) -> ByteRange {
    let start = heading(section).end
    return ByteRange(start, max(start, section.range.end))
  }

  /// Whether one of some words stands in a part of the plan.
  package func mentions(_ words: WordSearch, in range: ByteRange) -> Bool {
    words.first(in: plan.document.source.bytes, range) != nil
  }

  /// Whether one of some words stands in a section below its heading.
  package func mentions(_ words: WordSearch, below section: Section) -> Bool {
    mentions(words, in: range(below: section))
  }

  /// Returns where the first time of a part of the plan stands, be it of a day that never was; `nil` when there is none.
  package func firstTime(in range: ByteRange) -> ByteRange? {
    let found = plan.document.source.bytes.withUnsafeBufferPointer {
      TimeStampReader.firstStamp(in: $0, from: range.start, to: min(range.end, $0.count))
    }
    return found.map { ByteRange($0.range.lowerBound, $0.range.upperBound) }
  }

  /// Whether a byte stands in a section below its heading.
  package func holds(_ byte: UInt8, below section: Section) -> Bool {
    plan.document.source.holds(byte, in: range(below: section))
  }

  /// Whether the file is a task of a plan and no plan: its state is that of the task.
  package var isTaskFile: Bool {
    ["task_id", "plan_file"].contains { plan.frontmatter?.value($0) != nil }
  }

  /// Whether half of the sections that its profile asks for are there, so that the others are missing.
  package var hasSectionsOfProfile: Bool {
    var (wanted, found) = (0, 0)
    for index in plan.profile.sections.indices where plan.profile.sections[index].isRequired {
      wanted += 1
      if roles.contains(plan.profile.sections[index].role) { found += 1 }
    }
    return found * 2 >= wanted
  }
}
