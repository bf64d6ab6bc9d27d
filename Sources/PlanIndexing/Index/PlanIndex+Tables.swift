import MarkdownSyntax
import PlanLanguage
import PlanModel
import PlanText

/// Plans as rows of tables.
///
/// A table under a heading such as "Active Plans" lists the plans of that state, and a row moves from one
/// table to another. A cell for the state changes, also when the row moves; the row of a state without a
/// heading stays.
extension PlanIndex {
  /// Returns the edits that list a plan in a table, or `nil` when the plan belongs into a list.
  ///
  /// - Parameters:
  ///   - line: What the index is to say.
  ///   - state: The state of the plan.
  ///   - slugs: The slugs of other plans by their paths, so that a table of other files is told from one of
  ///     plans.
  /// - Returns: Edits of the index, none when the row is right; `nil` when no table holds or should hold the
  ///   plan.
  /// - Throws: ``PlanIndexError/conflict(line:)`` when a merge was left half done.
  func tableEdits(
    listing line: IndexLine, in state: PlanState, slugs: [PathKey: String] = [:]
  ) throws(PlanIndexError) -> [TextEdit]? {
    guard hasTable else { return nil }
    var draft = IndexTableDraft(try IndexTables(self, slugs: slugs))
    switch draft.list(line, in: state) {
    case .listed: return draft.edits
    case .inList: return nil
    case .later: throw .hidden(path: line.path)
    }
  }

  /// Returns the heading above the row of a plan when the row has to go under another one, or `nil`.
  ///
  /// A row is in the wrong place under the heading of another state, whatever its cell says, where the index
  /// has a heading for its own.
  func wrongHeading(ofRowOf plan: IndexedPlan, in state: PlanState, _ layout: IndexLayout) -> String? {
    guard case .row(let row) = plan.place, layout.home(of: state) != nil,
      let part = layout.part(ofBlock: row, in: document),
      !layout.belongs(state, under: layout.parts[part].state)
    else { return nil }
    return document.plainText(ofHeading: layout.parts[part].heading)
  }

  /// Returns the edits that remove the rows that lead to a plan, or `nil` when there is none.
  func tableEdits(removing path: String) -> [TextEdit]? {
    let edits = plans.compactMap { plan -> TextEdit? in
      guard case .row(let row) = plan.place, plan.leads(to: path, from: folder) else { return nil }
      return TextEdit(removing: lineRange(ofRow: row))
    }
    return edits.isEmpty ? nil : edits
  }

  /// Returns the bytes of the index after its tables were brought in line with all plans.
  ///
  /// Rows of plans that are not there go, so do all but the first of one plan.
  ///
  /// - Complexity: O(*n* log *n*) in the length of the index and the number of plans.
  func mendingTables(from facts: IndexFacts) throws(PlanIndexError) -> [UInt8] {
    var bytes = document.source.bytes
    guard hasTable else { return bytes }
    var removals: [TextEdit] = []
    var seen: Set<PathKey> = []
    for plan in plans {
      guard let path = plan.path(from: folder) else { continue }
      if case .row(let row) = plan.place, facts.isDead(path) || seen.contains(PathKey(path)) {
        removals.append(TextEdit(removing: lineRange(ofRow: row)))
      } else if isRow(plan) {
        seen.insert(PathKey(path))
      }
    }
    bytes = (try? document.source.applying(removals)) ?? bytes
    let slugs = facts.slugs
    var left = facts.plans
    // What cannot be edited in one go with the others, such as two edits of one line, waits for the next one.
    for _ in 0..<Self.tableRoundLimit where !left.isEmpty {
      let index = PlanIndex(parsing: bytes, at: path)
      guard index.hasTable else { break }
      var draft = IndexTableDraft(try IndexTables(index, slugs: slugs))
      left = left.filter { draft.list($0.line, in: $0.state) == .later }
      bytes = (try? index.document.source.applying(draft.edits)) ?? bytes
    }
    return bytes
  }

  /// How often the tables are edited; each round leaves fewer plans for the next one.
  static let tableRoundLimit = 8

  /// Whether a table outside all other blocks stands in the index.
  var hasTable: Bool {
    document.children(of: 0).contains { document.blocks[$0].kind == .table }
  }

  /// Returns the line of a row, its line end included.
  func lineRange(ofRow row: Int) -> ByteRange {
    document.source.lines.range(of: Int(document.blocks[row].firstLine))
  }
}
