package import MarkdownSyntax
import PlanLanguage
import PlanModel
package import PlanText

extension Plan {
  /// Returns the edits that add what came of the plan to its outcomes section.
  ///
  /// Behind a list comes an item in its form, with a time where the others have one; behind anything else
  /// come paragraphs, divided where those of the section are. They have no time, as outcomes are written as
  /// prose about the whole plan, and the banner says the day.
  ///
  /// - Parameters:
  ///   - text: What came of it.
  ///   - time: When it is written down.
  /// - Returns: The edits; none when the plan has no such section.
  /// - Throws: ``EditingError`` when code or HTML is open at the place.
  package func addingOutcome(
    _ text: WrittenText, at time: UTCTimestamp
  ) throws(EditingError) -> [TextEdit] {
    guard let section = sections.firstIndex(where: { $0.role == .outcomes }) else { return [] }
    let blocks = topBlocks(of: sections[section]).filter { document.blocks[$0].kind != .thematicBreak }
    var item = WrittenItem()
    if let list = blocks.last, document.blocks[list].kind == .list,
      let last = document.children(of: list).last
    {
      let form = entries(ofList: list).reversed().lazy.compactMap { StampForm(of: $0, in: self) }.first
      if let form { item.add(form.piece(time)) }
      item.add(text, after: form == nil ? .marker : .stamp)
      let place = ItemPlace.beside(item: last, .behind)
      let style = style(at: place, marker: "-")
      return [try inserting(item.bytes(style), at: place, style: style)]
    }
    item.add(text, after: .indentation)
    let style = ListStyle(
      proseWrappedAt: wrapColumn(near: blocks),
      newline: newline(at: document.blocks[sections[section].heading].range.start))
    return [try inserting(item.bytes(style), at: .newList(section: section), style: style)]
  }
}
