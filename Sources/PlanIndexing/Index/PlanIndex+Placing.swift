package import MarkdownSyntax
import PlanLanguage
import PlanText

/// Many plans listed at once.
extension PlanIndex {
  /// Returns the edits that list plans among those of their states, as ``adding(_:in:slugs:)`` does for one.
  ///
  /// - Parameter facts: The plans, each once.
  /// - Returns: Edits of the index.
  /// - Throws: ``PlanIndexError`` when the line of one plan cannot be written; then none is.
  /// - Complexity: O(*n* log *n*) in the length of the index and the number of plans.
  package func placing(_ facts: [IndexFacts.Fact]) throws(PlanIndexError) -> [TextEdit] {
    let listed = try placingInTables(facts)
    let index = listed.bytes == document.source.bytes ? self : PlanIndex(parsing: listed.bytes, at: path)
    let edits = try index.placingInLists(listed.left)
    guard listed.bytes != document.source.bytes else { return edits }
    let bytes = (try? index.document.source.applying(edits)) ?? listed.bytes
    return TextEdit.replacing(ByteRange(0, document.source.bytes.count), with: bytes, in: document.source)
  }

  /// Returns the index with the plans in its tables that belong into one, and the other plans.
  private func placingInTables(
    _ facts: [IndexFacts.Fact]
  ) throws(PlanIndexError) -> (bytes: [UInt8], left: [IndexFacts.Fact]) {
    var bytes = document.source.bytes
    var waiting = facts
    var left: [IndexFacts.Fact] = []
    for round in 0..<Self.tableRoundLimit where !waiting.isEmpty {
      let index = round == 0 ? self : PlanIndex(parsing: bytes, at: path)
      guard index.hasTable else { return (bytes, left + waiting) }
      var draft = IndexTableDraft(try IndexTables(index, slugs: [:]))
      var later: [IndexFacts.Fact] = []
      for fact in waiting {
        switch draft.list(fact.line, in: fact.state) {
        case .listed: continue
        case .inList: left.append(fact)
        case .later: later.append(fact)
        }
      }
      waiting = later
      bytes = (try? index.document.source.applying(draft.edits)) ?? bytes
    }
    if let fact = waiting.first { throw .hidden(path: fact.line.path) }
    return (bytes, left)
  }

  private func placingInLists(_ facts: [IndexFacts.Fact]) throws(PlanIndexError) -> [TextEdit] {
    guard !facts.isEmpty else { return [] }
    let slugs = Dictionary(facts.map { (PathKey($0.line.path), $0.line.slug) }) { first, _ in first }
    var draft = try IndexDraft(self, slugs: slugs)
    let spots = primarySpots(of: draft)
    var gone: [Int: Set<Int>] = [:]
    var moved: [(slot: IndexSlot, state: PlanState)] = []
    for fact in facts {
      guard let spot = spots[PathKey(fact.line.path)] else {
        moved.append((draft.slot(for: fact.line), fact.state))
        continue
      }
      let slot = draft.lists[spot.list].slots[spot.slot]
      if let line = slot.line, draft.layout.belongs(fact.state, under: plans[line].state) { continue }
      gone[spot.list, default: []].insert(spot.slot)
      moved.append((slot, fact.state))
    }
    draft.remove(gone)
    draft.put(moved)
    return try draft.edits()
  }
}
