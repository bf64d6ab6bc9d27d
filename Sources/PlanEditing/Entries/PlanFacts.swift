import MarkdownSyntax
import PlanLanguage
package import PlanModel

/// What a plan says, apart from the order of its sections and the spelling of headings and times.
///
/// Two readings of a plan are compared by it: nothing that the first says may be missing from the second.
package struct PlanFacts: Hashable, Sendable {
  private let title: String
  private let frontmatter: [String]
  private let blocks: [String]
  private let sections: [String]
  private let entries: [String]
  private let steps: [String]
  private let decisions: [String]
  private let discoveries: [String]
  private let links: [String]

  /// Collects what a plan says.
  ///
  /// - Complexity: O(*n*) in the bytes of the plan.
  package init(_ plan: Plan) {
    title = plan.title ?? ""
    frontmatter = (plan.frontmatter?.root?.pairs ?? []).map { pair in
      "\(pair.key.text): \(plan.string(pair.value.range))"
    }
    let texts = Dictionary(
      plan.entries.compactMap { entry in entry.paragraph.map { ($0, entry.text) } }
    ) { first, _ in first }
    blocks = plan.document.blocks.indices.compactMap { index in
      let block = plan.document.blocks[index]
      switch block.kind {
      case .paragraph: return "text \(plan.string(texts[index] ?? block.range))"
      case .fencedCode, .indentedCode, .htmlBlock, .tableRow, .linkDefinition, .thematicBreak,
        .conflictMarker:
        return "\(block.kind) \(plan.string(block.range))"
      case .document, .frontmatter, .heading, .blockQuote, .list, .item, .table: return nil
      }
    }
    sections = plan.sections.map { section in
      "\(section.level) \(section.role?.rawValue ?? plan.string(section.title))"
    }
    // An outer text may be long, and have many entries inside.
    let digests = plan.entries.map { plan.string($0.text).hashValue }
    entries = plan.entries.map { entry in
      let outer = entry.parent.map { "\(digests[$0])" } ?? ""
      let time = entry.time.map { "\($0)" } ?? ""
      return "\(entry.role?.rawValue ?? "") \(entry.box) \(time) \(plan.string(entry.text)) in \(outer)"
    }
    steps = plan.steps().map { step in
      "\(step.role?.rawValue ?? "") \(step.number ?? 0) \(step.state) \(step.text) \(step.owner ?? "") "
        + step.dependencies.joined(separator: ",")
    }
    decisions = plan.decisions().map { decision in
      let time = decision.time.map { "\($0)" } ?? ""
      return "\(decision.kind) \(decision.text) \(decision.rationale ?? "") \(decision.author ?? "") \(time)"
    }
    discoveries = plan.discoveries().map { "\($0.text) \($0.evidence ?? "")" }
    links = plan.links().map(\.target)
  }

  /// Returns the name of the first kind of fact that is lost or made up in another reading, or `nil`.
  ///
  /// Frontmatter, sections and comments may come in addition; nothing else may.
  package func firstLost(in other: PlanFacts) -> String? {
    if title != other.title, !title.isEmpty { return "the title" }
    if !Self.holds(other.frontmatter, frontmatter) { return "the frontmatter" }
    if !Self.holds(other.blocks, blocks) { return "a paragraph, a table or code" }
    if !Self.holds(other.sections, sections) { return "a heading" }
    let pairs = [
      ("an entry", entries, other.entries), ("a step", steps, other.steps),
      ("a decision", decisions, other.decisions), ("a discovery", discoveries, other.discoveries),
      ("a link", links, other.links),
    ]
    return pairs.first { $0.1.sorted() != $0.2.sorted() }?.0
  }

  /// Whether all of `part` is in `whole`, as often.
  private static func holds(_ whole: [String], _ part: [String]) -> Bool {
    var counts: [String: Int] = [:]
    for text in whole { counts[text, default: 0] += 1 }
    for text in part {
      guard let count = counts[text], count > 0 else { return false }
      counts[text] = count - 1
    }
    return true
  }
}
