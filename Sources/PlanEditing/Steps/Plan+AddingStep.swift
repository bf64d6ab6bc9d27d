package import MarkdownSyntax
import PlanLanguage
import PlanModel
import PlanText

extension Plan {
  /// Returns the edit that adds an open step at the end of the list that holds the open steps.
  ///
  /// - Parameter step: The step.
  /// - Returns: The edit.
  /// - Throws: ``EditingError`` when there is no section for it, or a name would not be read back.
  package func addingStep(_ step: NewStep) throws(EditingError) -> [TextEdit] {
    var suffix = ItemSuffix()
    if let owner = step.owner { try suffix.add(owner: owner) }
    try suffix.add(dependencies: step.dependencies)
    var item = WrittenItem()
    item.add("[ ]")
    item.add(step.text, after: .box, avoiding: step.owner == nil ? [] : .owners)
    if let text = suffix.text { item.add(text) }
    if let parent = step.parent { return [try inserting(item, under: parent)] }
    let place = try stepPlace()
    let style = style(at: place, marker: profile.family == .workflow ? "1." : "-")
    return [try inserting(item.bytes(style), at: place, style: style)]
  }

  /// Whether the plan has no place for a step yet.
  package var needsSectionForSteps: Bool { (try? stepPlace()) == nil }

  private func stepPlace() throws(EditingError) -> ItemPlace {
    let top = entries.filter { $0.parent == nil && isStep($0) }
    let roles: [SectionRole?]
    let home: [SectionRole]
    switch profile.family {
    case .workflow:
      roles = [.work, .steps, .milestones, .status, nil]
      home = [.work, .steps, .milestones]
    case .livingDocument where !profile.entryForm.hasBox && profile.sections.contains { $0.role == .steps }:
      // Progress holds entries without boxes here, so the steps stand elsewhere.
      roles = [.steps, .status, .work, .milestones, nil]
      home = [.steps, .status]
    case .livingDocument:
      roles = [.status, .steps, .work, .milestones, nil]
      home = [.status]
    }
    for role in roles {
      if let open = top.last(where: { $0.role == role && $0.box.isUnfinished }) { return end(ofListOf: open) }
    }
    for role in home {
      if let last = top.last(where: { $0.role == role })
        ?? entries(role).last(where: { _ in role == .status })
      {
        return end(ofListOf: last)
      }
    }
    for role in home {
      if let section = sections.firstIndex(where: { $0.role == role }) { return .newList(section: section) }
    }
    throw .noSection(home[0])
  }

  /// Returns the place behind the last item of an entry's list.
  func end(ofListOf entry: Entry) -> ItemPlace {
    let items = document.children(of: Int(document.blocks[entry.item].parent))
    return .beside(item: items.last ?? entry.item, .behind)
  }

  /// Returns the edit that puts an item into the item of a step.
  private func inserting(_ item: WrittenItem, under parent: Int) throws(EditingError) -> TextEdit {
    let steps = steps()
    guard steps.indices.contains(parent) else { throw .noStep(parent) }
    let outer = entries[steps[parent].entry].item
    if let last = nestedItems(in: outer).last {
      let place = ItemPlace.beside(item: last, .behind)
      let style = listStyle(beside: last, side: .behind)
      return try inserting(item.bytes(style), at: place, style: style)
    }
    let outerStyle = listStyle(beside: outer, side: .behind)
    let content = contentColumn(of: outer)
    var style = outerStyle
    style.marker = [ASCII.hyphen]
    style.spaces = [ASCII.space]
    style.indentation = indentation(from: content, within: outerStyle.indentation)
    let siblings = document.children(of: Int(document.blocks[outer].parent))
    if let nested = siblings.lazy.flatMap(nestedItems).first {
      let near = listStyle(beside: nested, side: .behind)
      let column = DisplayWidth.columns(of: near.indentation)
      if column >= content, column < content + 4 { style.indentation = near.indentation }
      let isOrdered = document.blocks[nested].isOrdered
      style.marker = isOrdered ? [UInt8(ascii: "1"), document.blocks[nested].marker] : near.marker
      style.spaces = near.spaces
    }
    let width = style.contentColumn - DisplayWidth.columns(of: style.indentation)
    style.continuation = style.indentation + [UInt8](repeating: ASCII.space, count: width)
    style.paragraphIndentation = style.continuation
    return inserting(item.bytes(style), behind: document.blocks[outer].range.end, newline: style.newline)
  }

  /// Returns an indentation to a column or a little further: one more tab below an item that has tabs.
  private func indentation(from column: Int, within outer: [UInt8]) -> [UInt8] {
    let deeper = outer + [ASCII.tab]
    let width = DisplayWidth.columns(of: deeper)
    if outer.contains(ASCII.tab), width >= column, width < column + 4 { return deeper }
    return outer + [UInt8](repeating: ASCII.space, count: max(0, column - DisplayWidth.columns(of: outer)))
  }

  /// Returns the column from which on lines belong to an item.
  private func contentColumn(of item: Int) -> Int {
    let block = document.blocks[item]
    let start = Int(document.source.lines.starts[Int(block.firstLine)])
    let bytes = document.source.bytes
    let markerEnd = DisplayWidth.columns(of: bytes[start..<block.content.end])
    guard let child = document.firstChild(of: item), document.blocks[child].firstLine == block.firstLine
    else { return markerEnd + 1 }
    let text = DisplayWidth.columns(of: bytes[start..<document.blocks[child].range.start])
    return text - markerEnd <= 4 ? text : markerEnd + 1
  }
}
