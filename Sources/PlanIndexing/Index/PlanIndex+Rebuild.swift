package import MarkdownSyntax
import PlanLanguage
import PlanText

/// The whole index compared with all plans.
extension PlanIndex {
  /// Returns what a rebuild would change, and what it leaves to people, in the order of the index.
  ///
  /// Plans without a line come last, in the order of their slugs.
  ///
  /// - Throws: ``PlanIndexError/conflict(line:)`` when a merge was left half done.
  package func problems(comparedWith facts: IndexFacts) throws(PlanIndexError) -> [IndexFinding] {
    let draft = try IndexDraft(self, slugs: facts.slugs)
    var problems: [IndexFinding] = []
    var listed: Set<PathKey> = []
    var rows: Set<PathKey> = []
    let firsts = primarySpots(of: draft)
    let items = Set(plans.lazy.filter(\.isItem).compactMap { $0.path(from: folder) }.map { PathKey($0) })
    func problem(
      _ kind: IndexFinding.Kind, _ path: String, _ plan: IndexedPlan, _ state: PlanState? = nil,
      under heading: String? = nil
    ) -> IndexFinding {
      let isMended = plan.isItem || isRow(plan) && !items.contains(PathKey(path))
      return IndexFinding(
        kind: kind, path: path, line: plan.line, message: message(kind, path, plan, state, under: heading),
        isMended: isMended)
    }
    for list in draft.lists.indices {
      var ordered: [(slot: IndexSlot, path: String, number: Int)] = []
      for (position, slot) in draft.lists[list].slots.enumerated() {
        guard let path = slot.path, let number = slot.line else { continue }
        let spot = IndexDraft.Spot(list: list, slot: position)
        guard let fact = facts.byPath[PathKey(path)] else {
          if slot.isLine, facts.isDead(path) { problems.append(problem(.dead, path, plans[number])) }
          continue
        }
        guard firsts[PathKey(path)] == spot else {
          if slot.isLine { problems.append(problem(.duplicate, path, plans[number])) }
          continue
        }
        listed.insert(PathKey(path))
        if !draft.layout.belongs(fact.state, under: plans[number].state) {
          problems.append(problem(.wrongList, path, plans[number], fact.state))
        } else if slot.isLine {
          ordered.append((slot, path, number))
        }
      }
      for index in IndexSlot.misplaced(in: ordered.map(\.slot)) {
        problems.append(problem(.unsorted, ordered[index].path, plans[ordered[index].number]))
      }
    }
    for plan in plans where !plan.isItem {
      if isRow(plan), let path = plan.path(from: folder) {
        if facts.isDead(path) {
          problems.append(problem(.dead, path, plan))
          continue
        }
        if facts.byPath[PathKey(path)] != nil, !rows.insert(PathKey(path)).inserted {
          problems.append(problem(.duplicate, path, plan))
          continue
        }
      }
      // An item inside another explains that one.
      guard let path = plan.path(from: folder), let fact = facts.byPath[PathKey(path)], isListing(plan),
        listed.insert(PathKey(path)).inserted || isRow(plan)
      else { continue }
      let wrong = wrongHeading(ofRowOf: plan, in: fact.state, draft.layout)
      guard wrong != nil || !draft.layout.belongs(fact.state, under: plan.state) else { continue }
      problems.append(problem(.wrongList, path, plan, fact.state, under: wrong))
    }
    problems.sort { ($0.line ?? 0, $0.kind.rawValue) < ($1.line ?? 0, $1.kind.rawValue) }
    for fact in facts.plans where !listed.contains(PathKey(fact.line.path)) {
      problems.append(
        IndexFinding(
          kind: .missing, path: fact.line.path, line: nil,
          message: "\(fact.line.path) has no line in the index", isMended: true))
    }
    return problems
  }

  /// Returns the edits that bring the index in line with all plans.
  ///
  /// Adds the lines that are missing, removes those that lead to no file and all but the first of one plan,
  /// moves those in the wrong list, and sorts each list by slug. Lines keep their words, and what is no line
  /// of a plan stays. A second rebuild changes nothing.
  package func rebuilding(from facts: IndexFacts) throws(PlanIndexError) -> [TextEdit] {
    let mended = try mendingTables(from: facts)
    guard mended == document.source.bytes else {
      let next = PlanIndex(parsing: mended, at: path)
      let bytes = (try? next.document.source.applying(try next.rebuilding(from: facts))) ?? mended
      return TextEdit.replacing(ByteRange(0, document.source.bytes.count), with: bytes, in: document.source)
    }
    let edits = try rebuildingLists(from: facts)
    guard !edits.isEmpty, var bytes = try? document.source.applying(edits) else { return edits }
    // Two lists may have become one where all between them went; then that one has to be sorted.
    for round in 0..<Self.roundLimit {
      let next = PlanIndex(parsing: bytes, at: path)
      let more = try next.rebuildingLists(from: facts)
      if more.isEmpty {
        if round == 0 { return edits }
        break
      }
      bytes = (try? next.document.source.applying(more)) ?? bytes
    }
    return TextEdit.replacing(ByteRange(0, document.source.bytes.count), with: bytes, in: document.source)
  }

  /// How often lists are looked at again; each round leaves fewer of them.
  private static let roundLimit = 8

  /// Returns the edits that put each list right by itself.
  private func rebuildingLists(from facts: IndexFacts) throws(PlanIndexError) -> [TextEdit] {
    var draft = try IndexDraft(self, slugs: facts.slugs)
    let firsts = primarySpots(of: draft)
    var moved: [(slot: IndexSlot, state: PlanState)] = []
    let others = plans.lazy.filter { !$0.isItem && isListing($0) }.compactMap { $0.path(from: folder) }
    var listed = Set(others.map { PathKey($0) })
    for list in draft.lists.indices {
      for position in draft.lists[list].slots.indices.reversed() {
        let slot = draft.lists[list].slots[position]
        let spot = IndexDraft.Spot(list: list, slot: position)
        guard let path = slot.path, let number = slot.line else { continue }
        guard let fact = facts.byPath[PathKey(path)] else {
          if slot.isLine, facts.isDead(path) { _ = draft.remove(spot) }
          continue
        }
        guard firsts[PathKey(path)] == spot else {
          if slot.isLine { _ = draft.remove(spot) }
          continue
        }
        listed.insert(PathKey(path))
        if !draft.layout.belongs(fact.state, under: plans[number].state) {
          moved.append((draft.remove(spot), fact.state))
        }
      }
    }
    let added = facts.plans.filter { !listed.contains(PathKey($0.line.path)) }
    moved += added.map { (draft.slot(for: $0.line), $0.state) }
    draft.putAndSort(moved)
    return try draft.edits()
  }

  /// Returns the item that counts for each plan: the first that begins with the link, else the first.
  func primarySpots(of draft: IndexDraft) -> [PathKey: IndexDraft.Spot] {
    var lines: [PathKey: IndexDraft.Spot] = [:]
    var others: [PathKey: IndexDraft.Spot] = [:]
    for list in draft.lists.indices {
      for (position, slot) in draft.lists[list].slots.enumerated() {
        guard let path = slot.path.map({ PathKey($0) }) else { continue }
        let spot = IndexDraft.Spot(list: list, slot: position)
        if slot.isLine {
          lines[path] = lines[path] ?? spot
        } else {
          others[path] = others[path] ?? spot
        }
      }
    }
    return lines.merging(others) { line, _ in line }
  }

  /// Whether a mention is all that an index says about a plan.
  private func isListing(_ plan: IndexedPlan) -> Bool {
    if plan.isItem { return true }
    return plan.beginsWithLink || isRow(plan)
  }

  /// Whether a plan is named in the row of a table.
  package func isRow(_ plan: IndexedPlan) -> Bool {
    guard case .row = plan.place else { return false }
    return true
  }

  private func message(
    _ kind: IndexFinding.Kind, _ path: String, _ plan: IndexedPlan, _ state: PlanState?,
    under heading: String?
  ) -> String {
    switch kind {
    case .missing: "\(path) has no line in the index"
    case .dead: "the line leads to \(path), which does not exist"
    case .wrongList:
      "\(path) is \(state?.rawValue ?? "elsewhere"), but listed under '\(heading ?? plan.heading)'"
    case .duplicate: "\(path) has a line already"
    case .unsorted: "the line of \(path) is not in the order of slugs"
    }
  }
}
