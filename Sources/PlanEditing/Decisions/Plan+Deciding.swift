package import MarkdownSyntax
import PlanLanguage
import PlanModel
package import PlanText

extension Plan {
  /// Returns the edit that adds an entry to the decision log.
  ///
  /// It goes behind the last one, or on top where the newest stands first.
  ///
  /// - Parameters:
  ///   - decision: The decision.
  ///   - time: Now.
  /// - Returns: The edit.
  /// - Throws: ``EditingError`` when there is no decision log, or it cannot hold the decision.
  package func deciding(
    _ decision: DecisionEntry, at time: UTCTimestamp
  ) throws(EditingError) -> [TextEdit] {
    let section = try section(.decisions)
    let decisions = decisions()
    if let table = decisionTable(section: section, last: decisions.last) {
      return [try addingRow(decision, at: time, toTable: table, decisions: decisions)]
    }
    let place = decisionPlace(section: section, decisions: decisions)
    var style = style(at: place, marker: "-")
    switch profile.family {
    case .workflow:
      let item = try stampedItem(decision, at: time)
      return [try inserting(item.bytes(style), at: place, style: style)]
    case .livingDocument:
      var form = DecisionForm()
      var bytes: [UInt8] = []
      var innerBlank: [UInt8] = []
      if case .beside(let item, _) = place {
        let items = document.children(of: Int(document.blocks[item].parent))
        form = decisionForm(ofList: items)
        if form.layout == .siblings {
          innerBlank = Array(repeatElement(style.newline, count: style.blankLines ?? 0).joined())
          style.blankLines = blankLinesBeforeDecision(in: items) ?? style.blankLines
        }
        if let nested = items.lazy.flatMap(nestedItems).first(where: { !document.blocks[$0].isOrdered }) {
          style.nestedMarker = document.blocks[nested].marker
        }
      }
      for item in try labelledItems(decision, on: time.date, form: form) {
        if !bytes.isEmpty { bytes += innerBlank }
        bytes += item.bytes(style)
        if document.isNumber(style.marker) { style.advance() }
      }
      return [try inserting(bytes, at: place, style: style, defaultBlankLines: 1)]
    }
  }

  // MARK: - Forms

  /// Returns `[stamp] **Kind:** text Rationale: why (@name)`.
  private func stampedItem(
    _ decision: DecisionEntry, at time: UTCTimestamp
  ) throws(EditingError) -> WrittenItem {
    var item = WrittenItem()
    item.avoidsLabels = true
    item.add(profile.entryForm.stamp.piece(time))
    item.add("**\(decision.kind.label):**")
    item.add(decision.text, after: .label, avoiding: .labels)
    if let rationale = decision.rationale {
      // Behind a sentence without an end the reason stands on a line of its own.
      if let last = decision.text.line.last, !".!?。！？…".contains(last) { item.beginLine() }
      item.add("Rationale:")
      item.add(rationale, after: .label, avoiding: .labels)
    }
    let author = WrittenScalar.visible(decision.author)
    if DecisionPeople.signature("text (\(decision.author))")?.name == decision.author {
      item.add("(\(author))")
    } else {
      let text = ItemText(author)
      guard DecisionPeople.author(of: 0..<text.bytes.count, in: text) == decision.author else {
        throw .unreadableName(decision.author)
      }
      item.beginLine()
      item.add("Author: \(author)")
    }
    return item
  }

  /// Returns `Decision: text`, `Rationale: why` and `Date/Author: day / name`.
  private func labelledItems(
    _ decision: DecisionEntry, on day: CalendarDate, form: DecisionForm
  ) throws(EditingError) -> [WrittenItem] {
    let author = WrittenScalar.visible(decision.author)
    let signature = ItemText("\(day) / \(author)")
    guard DecisionPeople.author(of: 0..<signature.bytes.count, in: signature) == decision.author else {
      throw .unreadableName(decision.author)
    }
    var items = [WrittenItem()]
    func begin() {
      switch form.layout {
      case .lines: items[items.count - 1].beginLine()
      case .nested: items[items.count - 1].begin(.nested)
      case .siblings: items.append(WrittenItem())
      }
    }
    let kind = decision.kind == .decision ? "Decision" : "Decision (\(decision.kind.rawValue))"
    items[0].add(form.label(kind))
    items[0].add(decision.text, after: .label, avoiding: .labels)
    if let rationale = decision.rationale {
      begin()
      items[items.count - 1].add(form.label("Rationale"))
      items[items.count - 1].add(rationale, after: .label, avoiding: .labels)
    }
    begin()
    items[items.count - 1].add("\(form.label("Date/Author")) \(day) / \(author)")
    for index in items.indices { items[index].avoidsLabels = true }
    return items
  }

  // MARK: - Places

  private func decisionPlace(section: Int, decisions: [Decision]) -> ItemPlace {
    let all = entries(.decisions)
    let isItem = decisions.last.map { document.blocks[$0.block].kind == .item } ?? true
    guard let last = all.last, isItem, let list = lastList(of: last) else {
      // Headings and paragraphs are no places for one; a list before them is.
      return .newList(section: section)
    }
    let inside = document.children(of: list)
    let known = Set(inside)
    let times = decisions.filter { known.contains($0.block) }.compactMap(\.time)
    if let first = inside.first, sections[last.section].role == .decisions, TimedOrder.isNewestFirst(times) {
      return .beside(item: first, .before)
    }
    return .beside(item: inside.last ?? last.item, .behind)
  }

  /// Returns the list of an entry.
  private func lastList(of entry: Entry) -> Int? {
    let list = Int(document.blocks[entry.item].parent)
    return list >= 0 ? list : nil
  }

  private func blankLinesBeforeDecision(in items: [Int]) -> Int? {
    guard let place = items.indices.dropFirst().last(where: { label(ofItem: items[$0]) == .decision }) else {
      return nil
    }
    let gap =
      Int(document.blocks[items[place]].firstLine) - document.lastLine(of: document.blocks[items[place - 1]])
    return max(0, min(2, gap - 1))
  }
}

extension MarkdownDocument {
  /// Whether a marker is that of an ordered list.
  fileprivate func isNumber(_ marker: [UInt8]) -> Bool { marker.first?.isDigit ?? false }
}
