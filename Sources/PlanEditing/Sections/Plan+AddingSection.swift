package import MarkdownSyntax
package import PlanLanguage
import PlanModel

extension Plan {
  /// Returns the edit that adds the heading of a section, or none when the plan has such a section.
  ///
  /// It goes where the profile has it among the sections that are there.
  ///
  /// - Parameter role: What the section is for.
  /// - Returns: The edit.
  /// - Throws: ``EditingError`` when code or HTML is open at the end of the plan.
  package func addingSection(_ role: SectionRole) throws(EditingError) -> [TextEdit] {
    guard !sections.contains(where: { $0.role == role }) else { return [] }
    let order = profile.sections.map(\.role)
    let heading = profile.sections.first { $0.role == role }?.heading ?? role.usualHeading
    let place = order.firstIndex(of: role) ?? order.count
    func last(_ role: SectionRole) -> Section? { sections.last { $0.role == role } }
    func first(_ role: SectionRole) -> Section? { sections.first { $0.role == role } }

    if place + 1 < order.count, let next = first(order[place + 1]) {
      return [insertingHeading(heading, before: next)]
    }
    if place < order.count, let earlier = order[..<place].reversed().lazy.compactMap(last).first {
      return [try insertingHeading(heading, behind: earlier)]
    }
    if place < order.count, let later = order[(place + 1)...].lazy.compactMap(first).first {
      return [insertingHeading(heading, before: later)]
    }
    return [try insertingHeadingAtEnd(heading)]
  }

  /// Returns the edit that begins a Validation Log at the end of the validation section.
  ///
  /// - Returns: The edit; none where the section has dated entries or a log already.
  /// - Throws: ``EditingError`` when there is no validation section, or no place behind it.
  package func addingValidationLog() throws(EditingError) -> [TextEdit] {
    guard validationLog == nil, !entries(.validation).contains(where: \.isDatedRecord) else { return [] }
    let parent = sections[try section(.validation)]
    return [try insertingHeading("Validation Log", behind: parent, level: min(parent.level + 1, 6))]
  }

  private func insertingHeading(_ heading: String, before next: Section) -> TextEdit {
    let newline = newline(at: next.range.start)
    let line = document.source.lines.index(of: next.range.start)
    var start = Int(document.source.lines.starts[line])
    if start == 0 { start = document.source.byteOrderMarkCount }
    let before = line > 0 ? document.source.lines.range(of: line - 1) : ByteRange(0, 0)
    let isApart = document.source.isBlank(before)
    let text = headingLine(heading, level: next.level, newline: newline) + newline
    return TextEdit(replacing: ByteRange(start, start), with: (isApart ? [] : newline) + text)
  }

  private func insertingHeading(
    _ heading: String, behind section: Section, level: Int? = nil
  ) throws(EditingError) -> TextEdit {
    let end = document.source.lines.range(of: section.endLine - 1).end
    if section.range.end == document.source.bytes.count {
      try checkClosed(from: 0, to: document.blocks.count)
    }
    let newline = newline(at: section.range.start)
    return insertingApart(
      headingLine(heading, level: level ?? section.level, newline: newline), behind: end, newline: newline)
  }

  private func insertingHeadingAtEnd(_ heading: String) throws(EditingError) -> TextEdit {
    try checkClosed(from: 0, to: document.blocks.count)
    let bytes = document.source.bytes
    let newline = newline(at: bytes.count)
    let title = titleHeading.map { Int(document.blocks[$0].level) } ?? 1
    let level = sections.first { $0.role != nil }?.level ?? min(6, title + 1)
    let line = headingLine(heading, level: level, newline: newline)
    let end = bytes.trimmedEnd(from: document.source.byteOrderMarkCount, to: bytes.count)
    guard end > document.source.byteOrderMarkCount else {
      return TextEdit(replacing: ByteRange(bytes.count, bytes.count), with: line)
    }
    return insertingApart(line, behind: end, newline: newline)
  }

  private func headingLine(_ heading: String, level: Int, newline: [UInt8]) -> [UInt8] {
    [UInt8](repeating: ASCII.hash, count: level) + [ASCII.space] + Array(heading.utf8) + newline
  }
}

extension SectionRole {
  /// The heading of a section that a profile does not name.
  fileprivate var usualHeading: String {
    switch self {
    case .purpose: "Purpose"
    case .context: "Context"
    case .scope: "Scope"
    case .constraints: "Constraints"
    case .work: "Plan of Work"
    case .steps: "Concrete Steps"
    case .milestones: "Milestones"
    case .validation: "Validation"
    case .recovery: "Recovery"
    case .status: "Status"
    case .decisions: "Decision Log"
    case .discoveries: "Surprises & Discoveries"
    case .outcomes: "Outcomes & Retrospective"
    case .followUp: "Follow-up"
    case .artifacts: "Artifacts and Notes"
    case .interfaces: "Interfaces"
    case .dependencies: "Dependencies"
    case .questions: "Open Questions"
    case .risks: "Risks"
    case .updateLog: "Update Log"
    }
  }
}
