import MarkdownSyntax
import PlanModel

/// Checks that all places which a plan hands out lie in its file and hold what they claim.
enum PlanPlaces {
  /// Returns what is wrong with a place, or `nil` when all are right.
  static func problem(in plan: Plan) -> String? {
    let count = plan.document.source.bytes.count
    let lineCount = plan.document.source.lines.count
    func isOutside(_ range: ByteRange?) -> Bool {
      range.map { $0.start > $0.end || $0.end > count } ?? false
    }
    func isNoLine(_ line: Int) -> Bool { line < 1 || line > lineCount }

    for (index, section) in plan.sections.enumerated() {
      if isOutside(section.range) || isOutside(section.title) || isNoLine(section.startLine)
        || isNoLine(section.endLine) || section.endLine < section.startLine
        || section.ownBlocks.upperBound > plan.document.blocks.count
        || plan.line(of: section.range.start) != section.startLine
        || section.parent.map({ $0 >= index }) ?? false
        || !section.range.contains(section.title)
      {
        return "section \(index): \(section)"
      }
      if let parent = section.parent, !plan.sections[parent].range.contains(section.range) {
        return "section \(index) lies outside of its parent"
      }
    }
    for (index, entry) in plan.entries.enumerated() {
      if isOutside(entry.text) || isOutside(entry.boxRange) || isOutside(entry.timeText)
        || isNoLine(entry.line)
        || entry.subtreeEnd <= index || entry.subtreeEnd > plan.entries.count
        || entry.parent.map({ $0 >= index }) ?? false || plan.document.blocks[entry.item].kind != .item
        || !plan.sections[entry.section].ownBlocks.contains(entry.item)
      {
        return "entry \(index): \(entry)"
      }
      if let range = entry.boxRange, plan.string(range).first != "[" || plan.string(range).last != "]" {
        return "entry \(index): box \(plan.string(range))"
      }
      _ = plan.textLine(of: entry)
    }
    for line in plan.metadata
    where isOutside(line.key) || isOutside(line.value) || plan.line(of: line.key.start) != line.line
      || line.key.isEmpty
    {
      return "metadata: \(line)"
    }
    for declaration in plan.declarations {
      if isOutside(declaration.range) { return "declaration: \(declaration)" }
      if declaration.place != .frontmatter, let range = declaration.range,
        plan.string(range) != declaration.text
      {
        return "declaration: \(declaration)"
      }
    }
    for finding in plan.diagnostics where isOutside(finding.range) { return "finding: \(finding)" }
    for command in plan.validationCommands()
    where isOutside(command.range) || command.range.isEmpty || plan.string(command.range) != command.text
      || plan.line(of: command.range.start) != command.line
    {
      return "command: \(command)"
    }
    for decision in plan.decisions()
    where isOutside(decision.timeText) || isNoLine(decision.line)
      || decision.block >= plan.document.blocks.count
    {
      return "decision: \(decision)"
    }
    for link in plan.links()
    where isOutside(link.range) || isOutside(link.targetRange) || plan.line(of: link.range.start) != link.line
    {
      return "link: \(link)"
    }
    let lines =
      plan.steps().map(\.line) + plan.discoveries().map(\.line) + plan.followUps().map(\.line)
      + plan.validationRecords().map(\.line)
    if lines.contains(where: isNoLine) { return "a line of a part lies outside" }
    if let heading = plan.titleHeading, plan.document.blocks[heading].kind != .heading { return "title" }
    _ = (
      plan.title, plan.owners, plan.dependencies, plan.progress, plan.nextStep, plan.newestStamp, plan.state
    )
    return nil
  }
}
