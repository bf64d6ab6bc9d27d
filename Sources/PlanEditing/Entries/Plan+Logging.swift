package import MarkdownSyntax
import PlanLanguage
import PlanModel
package import PlanText

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
  /// - Throws: ``EditingError`` when there is no status section, or no place in it.
  package func logging(
    _ text: WrittenText, at time: UTCTimestamp, happened: HappenedTime? = nil
  ) throws(EditingError) -> [TextEdit] {
    let (place, neighbour) = try logPlace()
    return [
      try inserting(
        text, at: time, happened: happened, at: place,
        hasBox: neighbour.map { $0.box != .none } ?? profile.entryForm.hasBox)
    ]
  }

  /// Returns the edit that adds a dated entry to the validation section.
  ///
  /// It goes behind the last dated entry, or on top where the newest stands first; without such entries it
  /// begins the list of the Validation Log, which ``addingValidationLog()`` makes.
  ///
  /// - Parameters:
  ///   - text: What was validated, and how it went.
  ///   - time: Now.
  /// - Returns: The edit.
  /// - Throws: ``EditingError`` when there is no validation section, or no place in it.
  package func recording(_ text: WrittenText, at time: UTCTimestamp) throws(EditingError) -> [TextEdit] {
    let records = entries(.validation).filter(\.isDatedRecord)
    guard let last = records.last else {
      let place = validationLog
      let section = if let place { place } else { try section(.validation) }
      return [try inserting(text, at: time, at: .newList(section: section), hasBox: false)]
    }
    let alike = records.filter { $0.section == last.section }
    if TimedOrder.isNewestFirst(alike.compactMap(\.time)), let first = alike.first {
      return [
        try inserting(text, at: time, at: .beside(item: first.item, .before), hasBox: first.box != .none)
      ]
    }
    return [try inserting(text, at: time, at: .beside(item: last.item, .behind), hasBox: last.box != .none)]
  }

  /// The section that is titled as a log of validations, or `nil`.
  var validationLog: Int? {
    sections.firstIndex {
      $0.role == .validation && string($0.title).lowercased().hasSuffix("validation log")
    }
  }

  private func inserting(
    _ text: WrittenText, at time: UTCTimestamp, happened: HappenedTime? = nil, at place: ItemPlace,
    hasBox: Bool
  ) throws(EditingError) -> TextEdit {
    let style = style(at: place, marker: "-")
    var item = WrittenItem()
    if hasBox { item.add("[x]") }
    item.add(profile.entryForm.stamp.piece(time))
    item.add(text, after: .stamp)
    if let happened { item.add("(happened \(happened.text))") }
    return try inserting(item.bytes(style), at: place, style: style)
  }

  /// Finds where a dated entry goes, and the entry that it is to look like.
  private func logPlace() throws(EditingError) -> (place: ItemPlace, neighbour: Entry?) {
    let all = entries(.status)
    if let last = all.last(where: \.isDatedRecord) {
      let dated = all.filter { $0.section == last.section && $0.isDatedRecord }
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
  func section(_ role: SectionRole) throws(EditingError) -> Int {
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

extension Entry {
  /// Whether the entry begins with a time and is not open.
  var isDatedRecord: Bool { leadingTime != nil && box != .open }
}
