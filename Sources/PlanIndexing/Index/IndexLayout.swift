import MarkdownSyntax
import PlanLanguage
import PlanModel
import PlanText

/// The parts of an index that hold lists of plans.
struct IndexLayout: Sendable {
  /// A heading that names a state, or one below it, with what stands up to the next heading.
  struct Part: Sendable {
    /// The block of the heading.
    let heading: Int
    /// The state of the plans listed here.
    let state: PlanState
    /// Whether the heading itself names the state.
    let isOwn: Bool
    /// The part around this one, or `nil`.
    let outer: Int?
    /// Where the next heading begins that does not belong to this part, or the end of the index.
    var end: Int
    /// The position behind the text of the last block before the next heading.
    var textEnd: Int
    /// The lists with lines, as indices of ``lists``.
    var lists: [Int] = []
    /// The last block, when it is a list without lines of plans.
    var openList: Int?
  }

  /// The parts in the order of the index.
  private(set) var parts: [Part] = []

  /// The lists of all parts.
  private(set) var lists: [IndexList] = []

  /// The first part whose own heading names each state.
  private var homes: [PlanState: Int] = [:]

  /// Where the heading of the update log begins, or `nil`.
  private(set) var logStart: Int?

  /// The level of the headings that name states.
  private(set) var level = 2

  /// Reads the layout of an index.
  ///
  /// - Parameters:
  ///   - index: The index.
  ///   - slugs: The slugs of plans by their paths; others have those of their paths.
  init(_ index: PlanIndex, slugs: [PathKey: String]) {
    let document = index.document
    var lineOfItem: [Int: Int] = [:]
    for (position, plan) in index.plans.enumerated() {
      if case .item(let item) = plan.place { lineOfItem[item] = position }
    }
    var open: [(level: Int, state: PlanState?, part: Int?)] = []
    var block = 1
    while block < document.blocks.count {
      let next = Int(document.blocks[block].subtreeEnd)
      if case .heading = document.blocks[block].kind {
        let level = Int(document.blocks[block].level)
        let start = document.lineStart(ofBlock: block)
        while let last = open.last, last.level >= level {
          if let part = last.part { parts[part].end = start }
          open.removeLast()
        }
        let own = document.indexState(ofHeading: block)
        let state = own ?? open.last?.state
        if own != nil, parts.isEmpty { self.level = level }
        if let state {
          let outer = open.last?.part
          open.append((level, state, parts.count))
          if own != nil, homes[state] == nil { homes[state] = parts.count }
          parts.append(
            Part(
              heading: block, state: state, isOwn: own != nil, outer: outer, end: document.source.bytes.count,
              textEnd: document.textEnd(ofLineAt: max(start, document.blocks[block].range.end - 1))))
        } else {
          open.append((level, nil, nil))
          let text = document.plainText(ofHeading: block).lowercased()
          if logStart == nil, text == "update log" { logStart = start }
        }
      } else if let part = open.last?.part {
        let end = document.blocks[block].range.end
        parts[part].textEnd = document.textEnd(ofLineAt: max(document.lineStart(ofBlock: block), end - 1))
        parts[part].openList = nil
        if case .list = document.blocks[block].kind {
          add(block, of: index, to: part, lineOfItem: lineOfItem, slugs: slugs)
        }
      }
      block = next
    }
  }

  private mutating func add(
    _ block: Int, of index: PlanIndex, to part: Int, lineOfItem: [Int: Int], slugs: [PathKey: String]
  ) {
    let document = index.document
    let bytes = document.source.bytes
    let items = document.children(of: block)
    guard let first = items.first else { return }
    let starts = items.map { document.lineStart(ofBlock: $0) }
    var slots: [IndexSlot] = []
    for (position, item) in items.enumerated() {
      var end = position + 1 < items.count ? starts[position + 1] : document.blocks[block].range.end
      let limit = end
      end = bytes.trimmedEnd(from: starts[position], to: end)
      // Blanks at the end of the last line belong to it.
      end = min(max(limit, end), document.textEnd(ofLineAt: max(starts[position], end - 1)))
      let style = IndexListStyle(document, item: item)
      var slot = IndexSlot(
        text: Array(bytes[starts[position]..<end]),
        prefixCount: min(end, document.blocks[item].content.end + style.spacing.count) - starts[position],
        number: Int(document.blocks[item].number))
      if position + 1 < items.count { slot.gap = Array(bytes[end..<limit]) }
      if let line = lineOfItem[item] {
        slot.line = line
        slot.path = index.plans[line].path(from: index.folder)
        slot.isLine = slot.path != nil && index.plans[line].beginsWithLink
        slot.slug = slot.path.map { slugs[PathKey($0)] ?? IndexLine.slug(ofPath: $0) } ?? ""
      }
      slots.append(slot)
    }
    let last = document.blocks[block].range.end
    let end = starts[starts.count - 1] + (slots.last?.text.count ?? last)
    lists.append(
      IndexList(
        origin: .existing(ByteRange(starts[0], end)), style: IndexListStyle(document, item: first),
        newline: document.newline, slots: slots))
    if slots.contains(where: { $0.path != nil }) {
      parts[part].lists.append(lists.count - 1)
    } else if !document.blocks[block].isOrdered {
      parts[part].openList = lists.count - 1
    }
  }

  /// Returns the part that plans of a state belong to, or `nil` when there is none.
  func home(of state: PlanState) -> Int? {
    homes[state] ?? homes[state.group.state]
      ?? PlanState.allCases.lazy.filter { $0.group == state.group }.compactMap { homes[$0] }.min()
  }

  /// Whether plans of a state may stand in a part whose heading names another one.
  func belongs(_ state: PlanState, under heading: PlanState) -> Bool {
    guard heading.group == state.group else { return false }
    return heading == state || homes[state] == nil
  }

  /// Returns the part that a block stands in, the innermost one, or `nil`.
  ///
  /// - Complexity: O(log *n*) in the number of parts.
  func part(ofBlock block: Int, in document: MarkdownDocument) -> Int? {
    let start = document.blocks[block].range.start
    var low = 0
    var high = parts.count
    while low < high {
      let middle = (low + high) / 2
      if document.blocks[parts[middle].heading].range.end <= start { low = middle + 1 } else { high = middle }
    }
    var part = low > 0 ? low - 1 : nil
    while let inner = part, start >= parts[inner].end { part = parts[inner].outer }
    return part
  }

  /// Returns where a new part for a group begins.
  func start(ofNew group: PlanState.Group, in index: PlanIndex) -> Int {
    let own = parts.filter(\.isOwn)
    let before = own.last { $0.state.group.rank < group.rank }
    if let before { return before.end }
    let after = own.first { $0.state.group.rank > group.rank }
    if let after { return index.document.lineStart(ofBlock: after.heading) }
    return logStart ?? index.document.source.bytes.count
  }
}

extension PlanState.Group {
  /// The heading of the part, as the index of a new workspace has it.
  var heading: String {
    switch self {
    case .open: "Active Plans"
    case .closed: "Completed Plans"
    case .archived: "Archived Plans"
    }
  }

  /// The state that the heading names.
  var state: PlanState {
    switch self {
    case .open: .active
    case .closed: .completed
    case .archived: .archived
    }
  }

  /// The place of the part among the others.
  var rank: Int {
    switch self {
    case .open: 0
    case .closed: 1
    case .archived: 2
    }
  }
}
