package import MarkdownSyntax
import PlanLanguage
import PlanModel
package import PlanText

extension Plan {
  /// Returns the edits that add a line to the Update Log.
  ///
  /// A log that grows downwards is continued at its end, every other one at its top, with the bullet and the
  /// form of the day that its other lines have.
  ///
  /// - Parameters:
  ///   - text: What changed in the plan.
  ///   - date: The day.
  /// - Returns: The edits; none when the plan keeps no Update Log.
  /// - Throws: ``EditingError`` when code or HTML is open at the place.
  package func addingUpdate(
    _ text: WrittenText, on date: CalendarDate
  ) throws(EditingError) -> [TextEdit] {
    guard let section = sections.firstIndex(where: { $0.role == .updateLog }) else { return [] }
    var item = WrittenItem()
    var place = ItemPlace.newList(section: section)
    var form: StampForm?
    let list = topBlocks(of: sections[section]).first { document.blocks[$0].kind == .list }
    let items = list.map(document.children) ?? []
    if let list, let first = items.first, let last = items.last {
      let entries = entries(ofList: list)
      form = entries.lazy.compactMap { StampForm(of: $0, in: self) }.first
      let times = entries.compactMap { $0.time?.earliestInstant }
      let growsDownwards = times.count > 1 && (times.first ?? 0) < (times.last ?? 0)
      let isOrdered = document.blocks[list].isOrdered
      place = growsDownwards || isOrdered ? .beside(item: last, .behind) : .beside(item: first, .before)
    }
    item.add(form?.piece(date) ?? "\(date):")
    item.add(text, after: .stamp)
    let style = style(at: place, marker: "-")
    return [try inserting(item.bytes(style), at: place, style: style)]
  }
}
