package import MarkdownSyntax

extension Plan {
  /// Returns the edit that adds a dated entry to the status section.
  ///
  /// It goes behind the last dated entry that is not open, or on top where the newest stands first; without
  /// such entries behind the last one that is done, before the first open one, or at the end.
  ///
  /// - Parameters:
  ///   - text: What happened.
  ///   - time: Now.
  ///   - happened: When it happened if that is not now, as ``HappenedTime`` has checked it.
  /// - Returns: The edit.
  /// - Throws: ``EditingProblem`` when there is no status section, or no place in it.
  package func logging(
    _ text: WrittenText, at time: UTCTimestamp, happened: HappenedTime? = nil
  ) throws(EditingProblem) -> [TextEdit] {
    let (place, neighbour) = try logPlace()
    let style = style(at: place, marker: "-")
    var item = WrittenItem()
    if neighbour.map({ $0.box != .none }) ?? profile.entryForm.hasBox { item.add("[x]") }
    item.add(profile.entryForm.stamp.piece(time))
    item.add(text, after: .stamp)
    if let happened { item.add("(happened \(happened.text))") }
    return [try inserting(item.bytes(style), at: place, style: style)]
  }

  /// Finds where a dated entry goes, and the entry that it is to look like.
  private func logPlace() throws(EditingProblem) -> (place: ItemPlace, neighbour: Entry?) {
    let all = entries(.status)
    if let last = all.last(where: { $0.leadingTime != nil && $0.box != .open }) {
      let dated = all.filter { $0.section == last.section && $0.leadingTime != nil && $0.box != .open }
      if TimedOrder.isNewestFirst(dated.compactMap(\.time)), let first = dated.first {
        return (.beside(item: first.item, .before), last)
      }
      return (.beside(item: last.item, .behind), last)
    }
    if let last = all.last(where: { $0.box == .done }) { return (.beside(item: last.item, .behind), last) }
    if let first = all.first(where: { $0.box == .open }) {
      return (.beside(item: first.item, .before), profile.entryForm.hasBox ? first : nil)
    }
    if let last = all.last { return (.beside(item: last.item, .behind), last) }
    return (.newList(section: try section(.status)), nil)
  }

  /// Returns the first section with a role.
  func section(_ role: SectionRole) throws(EditingProblem) -> Int {
    guard let section = sections.firstIndex(where: { $0.role == role }) else { throw .noSection(role) }
    return section
  }

  /// Reads how a new item at a place is written.
  ///
  /// - Parameters:
  ///   - place: The place.
  ///   - marker: The marker of a list that has no item yet.
  /// - Returns: The style.
  func style(at place: ItemPlace, marker: String) -> ListStyle {
    switch place {
    case .beside(let item, let side):
      return listStyle(beside: item, side: side)
    case .newList(let section):
      return ListStyle(
        marker: marker, wrapColumn: wrapColumn,
        newline: newline(at: document.blocks[sections[section].heading].range.start))
    }
  }
}
