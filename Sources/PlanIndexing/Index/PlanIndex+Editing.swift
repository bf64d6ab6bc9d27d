package import MarkdownSyntax
package import PlanLanguage
package import PlanText

/// Edits of single lines; all other lines of the index stay as they are.
extension PlanIndex {
  /// Returns the edits that list a plan among those of a state.
  ///
  /// A plan that is listed already keeps its line, which moves when it stands in another list. A missing
  /// heading is made. Where the index has tables, the plan is a row.
  ///
  /// - Parameters:
  ///   - line: What the index is to say.
  ///   - state: The state of the plan.
  ///   - slugs: The slugs of other plans by their paths; the slug of a path where none is given.
  /// - Returns: Edits of the index.
  /// - Throws: ``PlanIndexError`` when no such line can be written.
  package func adding(
    _ line: IndexLine, in state: PlanState, slugs: [PathKey: String] = [:]
  ) throws(PlanIndexError) -> [TextEdit] {
    if let edits = try tableEdits(listing: line, in: state, slugs: slugs) { return edits }
    var draft = try IndexDraft(self, slugs: slugs)
    if draft.spot(of: line.path) != nil {
      return try moving(line.path, to: state, slugs: slugs.merging([PathKey(line.path): line.slug]) { $1 })
    }
    draft.put(draft.slot(for: line), in: state)
    return try draft.edits()
  }

  /// Returns the edits that remove the line of a plan.
  package func removing(_ path: String) throws(PlanIndexError) -> [TextEdit] {
    if let edits = tableEdits(removing: path) { return edits }
    var draft = try IndexDraft(self)
    let spot = try draft.requiredSpot(of: path)
    _ = draft.remove(spot)
    return try draft.edits()
  }

  /// Returns the edits that move the line of a plan to the list of a state.
  ///
  /// The line keeps its text byte for byte. A line that stands right already stays, whatever its place.
  ///
  /// - Parameters:
  ///   - path: The path of the plan from the workspace.
  ///   - state: The state of the plan.
  ///   - slugs: The slugs of plans by their paths; the slug of a path where none is given.
  /// - Returns: Edits of the index.
  /// - Throws: ``PlanIndexError`` when no such line can be written.
  package func moving(
    _ path: String, to state: PlanState, slugs: [PathKey: String] = [:]
  ) throws(PlanIndexError) -> [TextEdit] {
    var draft = try IndexDraft(self, slugs: slugs)
    let spot = try draft.requiredSpot(of: path)
    if let line = draft.lists[spot.list].slots[spot.slot].line,
      draft.layout.belongs(state, under: plans[line].state)
    {
      return []
    }
    draft.put(draft.remove(spot), in: state)
    return try draft.edits()
  }

  /// Returns the edits that give the line of a plan another title.
  package func retitling(_ path: String, to title: String) throws(PlanIndexError) -> [TextEdit] {
    let draft = try IndexDraft(self)
    let spot = try draft.requiredSpot(of: path)
    guard let line = draft.lists[spot.list].slots[spot.slot].line else { return [] }
    return [TextEdit(replacing: plans[line].title, with: InlineEscaping.escaped(title))]
  }

  /// Returns the edits that let the line of a plan lead to the plan's new path.
  ///
  /// The line then stands where its new slug belongs, in the same list.
  ///
  /// - Parameters:
  ///   - path: The path of the plan so far.
  ///   - line: The new path, slug and title; the summary stays as it is.
  ///   - slugs: The slugs of other plans by their paths; the slug of a path where none is given.
  /// - Returns: Edits of the index.
  /// - Throws: ``PlanIndexError`` when no such line can be written.
  package func repointing(
    _ path: String, to line: IndexLine, slugs: [PathKey: String] = [:]
  ) throws(PlanIndexError) -> [TextEdit] {
    var draft = try IndexDraft(self, slugs: slugs)
    let spot = try draft.requiredSpot(of: path)
    var slot = draft.lists[spot.list].slots[spot.slot]
    guard let number = slot.line, case .item(let item) = plans[number].place else { return [] }
    let start = document.lineStart(ofBlock: item)
    let old = plans[number]
    var inside: [TextEdit] = []
    var outside: [TextEdit] = []
    let target = destinationEdit(of: old, to: line.path)
    if ByteRange(start, start + slot.text.count).contains(target.range) {
      inside.append(target)
    } else {
      outside.append(target)
    }
    if document.source.string(old.title) != InlineEscaping.escaped(line.title) {
      inside.append(TextEdit(replacing: old.title, with: InlineEscaping.escaped(line.title)))
    }
    let moved = inside.map { edit in
      TextEdit(
        replacing: ByteRange(edit.range.start - start, edit.range.end - start), with: edit.replacement)
    }
    slot.text = (try? SourceText(slot.text).applying(moved)) ?? slot.text
    slot.path = line.path
    slot.slug = line.slug
    draft.settle(slot, at: spot)
    return try draft.edits() + outside
  }

  /// Returns the edit that lets a link lead to another file; an anchor stays.
  private func destinationEdit(of plan: IndexedPlan, to path: String) -> TextEdit {
    let bytes = document.source.bytes
    let range = plan.destination
    let isBracketed = range.start > 0 && bytes[range.start - 1] == ASCII.less
    let end = range.indices.first { bytes[$0] == ASCII.hash || bytes[$0] == ASCII.question } ?? range.end
    var steps = RelativePath(path).steps(from: folder)
    if plan.target.hasPrefix("./"), steps.first != ".." { steps.insert(".", at: 0) }
    let needsNoEncoding = { (part: String) in
      part.utf8.allSatisfy { $0.isAlphanumeric || $0 >= 0x80 || ".-_ ()".utf8.contains($0) }
    }
    let text = steps.map { isBracketed && needsNoEncoding($0) ? $0 : PercentEncoding.encoded($0) }
    return TextEdit(replacing: ByteRange(range.start, end), with: text.joined(separator: "/"))
  }
}
