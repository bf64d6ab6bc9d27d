package import MarkdownSyntax
import PlanLanguage
import PlanModel
import PlanText

extension Plan {
  /// Returns the edit that adds open work at the end of the follow-ups.
  ///
  /// - Parameter followUp: The work.
  /// - Returns: The edit.
  /// - Throws: ``EditingError`` when there is no such section, or a name or link would not be read back.
  package func addingFollowUp(_ followUp: NewFollowUp) throws(EditingError) -> [TextEdit] {
    try addingFollowUps([followUp])
  }

  /// Returns the edit that adds open work at the end of the follow-ups, one item behind the other.
  ///
  /// - Parameter followUps: The work, in its order; some.
  /// - Returns: The edit.
  /// - Throws: ``EditingError`` when there is no such section, or a name or link would not be read back.
  /// - Complexity: O(*n*) in the bytes of the plan and of the work.
  package func addingFollowUps(_ followUps: [NewFollowUp]) throws(EditingError) -> [TextEdit] {
    let all = entries(.followUp)
    let place: ItemPlace
    if let last = all.last(where: { $0.box.isUnfinished }) ?? all.last {
      place = end(ofListOf: last)
    } else {
      place = .newList(section: try section(.followUp))
    }
    var style = style(at: place, marker: "-")
    let counts = isCounting(at: place, as: style)
    let blank = Array(repeatElement(style.newline, count: style.blankLines ?? 0).joined())
    var bytes: [UInt8] = []
    for (index, followUp) in followUps.enumerated() {
      if index > 0 {
        bytes += blank
        if counts { style.advance() }
      }
      bytes += try item(followUp).bytes(style)
    }
    return [try inserting(bytes, at: place, style: style)]
  }

  /// Whether each item of the list at a place has a number of its own.
  private func isCounting(at place: ItemPlace, as style: ListStyle) -> Bool {
    guard case .beside(let item, _) = place, document.blocks[item].isOrdered else { return false }
    return Array(document.source.bytes[document.blocks[item].content.indices]) != style.marker
  }

  private func item(_ followUp: NewFollowUp) throws(EditingError) -> WrittenItem {
    var item = WrittenItem()
    var suffix = ItemSuffix()
    item.add("[ ]")
    var hazards: ParagraphEscaper.Hazards = []
    if followUp.owner != nil { hazards.insert(.owners) }
    if followUp.due != nil { hazards.insert(.dueDays) }
    item.add(followUp.text, after: .box, avoiding: hazards)
    if let owner = followUp.owner { try suffix.add(owner: owner) }
    if let due = followUp.due { suffix.add(due: due) }
    if let link = followUp.link.map({ PercentEncoding.visible($0) }) {
      guard !link.isEmpty, !link.unicodeScalars.contains(where: Self.isUnfitForLink) else {
        throw .unreadableLink(followUp.link ?? link)
      }
      if !Self.isAddress(link) {
        item.add(link.contains { "()".contains($0) } ? "[\(link)](<\(link)>)" : "[\(link)](\(link))")
      } else if link.contains(where: { "();".contains($0) }) {
        // Brackets would end those around the names.
        item.add("<\(link)>")
      } else {
        suffix.add(address: link)
      }
    }
    if let text = suffix.text { item.add(text) }
    return item
  }

  /// Whether a character cannot stand in a link as it is.
  private static func isUnfitForLink(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isWhitespace || "<>[]\\`".unicodeScalars.contains(scalar)
  }

  /// Whether a link is an address with a scheme, which can stand in angle brackets.
  private static func isAddress(_ link: String) -> Bool {
    let scheme = link.prefix { $0.isASCII && ($0.isLetter || $0.isNumber || "+.-".contains($0)) }
    guard scheme.utf8.count >= 2, scheme.utf8.count <= 32, scheme.first?.isLetter == true else {
      return false
    }
    return link[scheme.endIndex...].first == ":"
  }
}
