package import MarkdownSyntax

extension Plan {
  /// Returns the edits that add a line to the Update Log.
  ///
  /// A log that grows downwards is continued at its end, every other one at its top, with the bullet and the
  /// form of the day that its other lines have.
  ///
  /// - Parameters:
  ///   - text: What changed in the plan, in one sentence.
  ///   - date: The day.
  /// - Returns: The edits; none when the plan keeps no Update Log or there is nothing to say.
  package func addingUpdate(_ text: String, on date: CalendarDate) -> [TextEdit] {
    guard let section = sections.first(where: { $0.role == .updateLog }),
      let text = SingleLineText(text).inSentence
    else { return [] }
    let blocks = document.blocks
    let found = topBlocks(of: section).first { blocks[$0].kind == .list }
    guard let found, let list = ListAppearance(found, in: self) else {
      let last = topBlocks(of: section).last ?? section.heading
      return [inserting(["- \(date): \(text)"], belowLine: document.lastLine(of: blocks[last]))]
    }
    let entries = list.entries
    let form = entries.lazy.compactMap { StampForm(of: $0, in: self) }.first
    let line = (form?.text(date) ?? "\(date): ") + text
    let times = entries.compactMap { $0.time?.earliestInstant }
    let growsDownwards = times.count > 1 && (times.first ?? 0) < (times.last ?? 0)
    let isOrdered = blocks[found].isOrdered
    return [growsDownwards || isOrdered ? list.appending(line) : list.prepending(line)]
  }

  /// The blocks directly under a heading.
  func topBlocks(of section: Section) -> [Int] {
    var found: [Int] = []
    var index = section.ownBlocks.lowerBound
    while index < section.ownBlocks.upperBound {
      found.append(index)
      index = Int(document.blocks[index].subtreeEnd)
    }
    return found
  }
}
