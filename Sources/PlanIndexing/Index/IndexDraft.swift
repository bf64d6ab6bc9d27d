import MarkdownSyntax
import PlanLanguage
import PlanText

/// An index while its lists are edited.
///
/// Lists are changed as a whole and turned into edits at the end, so that several lines can come and go at
/// one place.
struct IndexDraft {
  /// Where a line stands.
  struct Spot: Hashable {
    let list: Int
    let slot: Int
  }

  let index: PlanIndex
  let layout: IndexLayout
  private(set) var lists: [IndexList]
  /// The lists that take new lines of parts without lines so far.
  private var newLists: [Int: Int] = [:]
  private var newSections: [PlanState.Group: Int] = [:]

  /// The lines that must be found where they were put, by path.
  private var placed: [PathKey: PlanState.Group] = [:]

  /// Begins to edit.
  ///
  /// - Throws: ``PlanIndexError/conflict(line:)`` when a merge was left half done.
  init(_ index: PlanIndex, slugs: [PathKey: String] = [:]) throws(PlanIndexError) {
    for block in index.document.blocks where block.kind == .conflictMarker {
      throw .conflict(line: Int(block.firstLine) + 1)
    }
    self.index = index
    layout = IndexLayout(index, slugs: slugs)
    lists = layout.lists
  }

  /// Returns where the item of a plan stands, or `nil`; the first item that begins with the link counts.
  func spot(of path: String) -> Spot? {
    var other: Spot?
    for list in lists.indices {
      for slot in lists[list].slots.indices where lists[list].slots[slot].path?.hasBytes(of: path) == true {
        if lists[list].slots[slot].isLine { return Spot(list: list, slot: slot) }
        other = other ?? Spot(list: list, slot: slot)
      }
    }
    return other
  }

  /// Returns where the item of a plan stands.
  ///
  /// - Throws: ``PlanIndexError`` when there is none that can be edited.
  func requiredSpot(of path: String) throws(PlanIndexError) -> Spot {
    if let spot = spot(of: path) { return spot }
    if let mention = index.plans.first(where: { $0.leads(to: path, from: index.folder) }) {
      throw .notALine(path: path, line: mention.line)
    }
    throw .notListed(path: path)
  }

  /// Takes an item out.
  mutating func remove(_ spot: Spot) -> IndexSlot {
    lists[spot.list].remove(at: spot.slot)
  }

  /// Takes items out of lists.
  ///
  /// - Parameter places: The places of the items, by list.
  mutating func remove(_ places: [Int: Set<Int>]) {
    for (list, places) in places { lists[list].remove(places) }
  }

  /// Puts items into the lists that plans of their states belong to.
  mutating func put(_ items: [(slot: IndexSlot, state: PlanState)]) {
    var added: [Int: [IndexSlot]] = [:]
    for (slot, state) in items {
      added[list(for: state), default: []].append(slot)
      if let path = slot.path { placed[PathKey(path)] = state.group }
    }
    for (list, slots) in added { lists[list].put(slots) }
  }

  /// Makes the item of a new line.
  func slot(for line: IndexLine) -> IndexSlot {
    let style = usualStyle
    let prefix = style.prefix(number: 1)
    return IndexSlot(
      text: prefix + Array(line.text(from: index.folder).utf8), prefixCount: prefix.count, number: 1,
      path: line.path, slug: line.slug, isLine: true)
  }

  /// Puts an item into the list that plans of a state belong to.
  mutating func put(_ slot: IndexSlot, in state: PlanState) {
    lists[list(for: state)].put(slot)
    if let path = slot.path { placed[PathKey(path)] = state.group }
  }

  /// Puts items behind the lines of the lists they belong to, then puts all lists in order.
  mutating func putAndSort(_ items: [(slot: IndexSlot, state: PlanState)]) {
    for (slot, state) in items {
      lists[list(for: state)].append(slot)
      if let path = slot.path { placed[PathKey(path)] = state.group }
    }
    for list in lists.indices { lists[list].sort() }
  }

  /// Puts an item with a new slug where it belongs within its list.
  ///
  /// An item that stands right between its neighbours stays, also in a list that is not sorted.
  mutating func settle(_ slot: IndexSlot, at spot: Spot) {
    var new = slot
    new.gap = lists[spot.list].slots[spot.slot].gap
    lists[spot.list].replace(at: spot.slot, with: new)
    if let path = slot.path { placed[PathKey(path)] = nil }
    let slots = lists[spot.list].slots
    let before = slots[..<spot.slot].last { $0.isLine }
    let after = slots[(spot.slot + 1)...].first { $0.isLine }
    let isBehind = before.map { !new.precedes($0) } ?? true
    let isBefore = after.map { !$0.precedes(new) } ?? true
    guard !isBehind || !isBefore else { return }
    lists[spot.list].put(lists[spot.list].remove(at: spot.slot))
  }

  /// How new lists are written: as the first list of plans in the index.
  private var usualStyle: IndexListStyle {
    let first = layout.parts.lazy.flatMap(\.lists).first.map { lists[$0].style }
    guard let first, case .bullet = first.marker else { return .standard }
    return IndexListStyle(indentation: [], marker: first.marker, spacing: first.spacing)
  }

  private mutating func list(for state: PlanState) -> Int {
    guard let part = layout.home(of: state) else {
      if let list = newSections[state.group] { return list }
      let start = layout.start(ofNew: state.group, in: index)
      newSections[state.group] = addList(.section(state.group, start))
      return lists.count - 1
    }
    if let list = layout.parts[part].lists.first ?? layout.parts[part].openList { return list }
    if let list = newLists[part] { return list }
    // The lines may be grouped below headings of their own; those who keep it so move the line on.
    newLists[part] = addList(.after(layout.parts[part].textEnd))
    return lists.count - 1
  }

  private mutating func addList(_ origin: IndexList.Origin) -> Int {
    lists.append(IndexList(origin: origin, style: usualStyle, newline: index.document.newline))
    return lists.count - 1
  }

  // MARK: - Edits

  /// Returns the edits that make the index what the draft is.
  ///
  /// - Throws: ``PlanIndexError/hidden(path:)`` when a new line would not be read as one.
  func edits() throws(PlanIndexError) -> [TextEdit] {
    var edits: [TextEdit] = []
    var end = 0
    for list in lists where list.isChanged {
      if case .section = list.origin { continue }
      for edit in self.edits(of: list) {
        // The blank lines between two lists that both go are taken once.
        let isShared = edit.replacement.isEmpty && edit.range.start < end
        edits.append(isShared ? TextEdit(removing: ByteRange(end, max(end, edit.range.end))) : edit)
        end = max(end, edit.range.end)
      }
    }
    let sections = newSections.sorted { $0.key.rank < $1.key.rank }
    for (_, list) in sections where !lists[list].slots.isEmpty { edits += self.edits(of: lists[list]) }
    guard !placed.isEmpty else { return edits }
    let source = index.document.source
    guard let bytes = try? source.applying(edits) else { return edits }
    let result = PlanIndex(parsing: bytes, at: index.path)
    var found: [PathKey: Set<PlanState.Group>] = [:]
    for plan in result.plans {
      guard case .item = plan.place, let path = plan.path(from: result.folder) else { continue }
      found[PathKey(path), default: []].insert(plan.state.group)
    }
    let hidden = placed.keys.filter { path in
      placed[path].map { found[path]?.contains($0) != true } ?? false
    }
    if let path = hidden.map(\.text).min() { throw .hidden(path: path) }
    return edits
  }

  private func edits(of list: IndexList) -> [TextEdit] {
    let source = index.document.source
    let newline = list.newline
    switch list.origin {
    case .existing(let range):
      if list.slots.isEmpty { return [TextEdit(removing: around(range))] }
      return TextEdit.replacing(range, with: list.bytes, in: source)
    case .after(let position):
      guard !list.slots.isEmpty else { return [] }
      let line = source.lines.range(of: source.lines.index(of: position))
      let isEnded = line.end > position
      var text = (isEnded ? newline : newline + newline) + list.bytes + newline
      if line.end < source.bytes.count, !isBlankLine(at: line.end) { text += newline }
      return [TextEdit(replacing: ByteRange(line.end, line.end), with: text)]
    case .section(let group, let position):
      let marks = Array(repeating: ASCII.hash, count: layout.level) + [ASCII.space]
      var text: [UInt8] = []
      if position > 0, !endsWithLineEnd(position) { text += newline }
      if position > 0, !isBlankLine(before: position) { text += newline }
      text += marks + Array(group.heading.utf8) + newline + newline + list.bytes + newline
      if position < source.bytes.count { text += newline }
      return [TextEdit(replacing: ByteRange(position, position), with: text)]
    }
  }

  /// Returns a list without items together with the blank lines that stood on one side of it.
  private func around(_ range: ByteRange) -> ByteRange {
    let bytes = index.document.source.bytes
    let end = bytes.trimmedStart(from: range.end, to: bytes.count)
    if end == bytes.count { return ByteRange(bytes.trimmedEnd(from: 0, to: range.start), range.end) }
    let next = Int(index.document.source.lines.starts[index.document.source.lines.index(of: end)])
    if isBlankLine(before: range.start) { return ByteRange(range.start, next) }
    let line = index.document.source.lines.range(of: index.document.source.lines.index(of: range.end))
    return ByteRange(range.start, line.end)
  }

  private func endsWithLineEnd(_ position: Int) -> Bool {
    index.document.source.bytes[position - 1].isLineEnd
  }

  /// Whether the line before the one that begins at a position is blank, or there is none.
  private func isBlankLine(before position: Int) -> Bool {
    guard position > 0, endsWithLineEnd(position) else { return position == 0 }
    return isBlankLine(at: Int(lineRange(position - 1).start))
  }

  private func isBlankLine(at position: Int) -> Bool {
    index.document.source.isBlank(lineRange(position))
  }

  private func lineRange(_ position: Int) -> ByteRange {
    let lines = index.document.source.lines
    return lines.range(of: lines.index(of: position))
  }
}
