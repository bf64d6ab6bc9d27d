import FrontmatterYAML
import MarkdownSyntax
import PlanModel

/// Something that reads Markdown, to be timed.
struct Contestant: Sendable {
  /// The name in the results.
  let name: String

  /// Reads one document and returns how many parts were found, so that no work can be left out.
  let read: @Sendable ([UInt8]) -> Int

  /// The reader of plans: blocks, sections with roles, entries, frontmatter.
  static let plan = Contestant(name: "plan") { bytes in
    let plan = Plan(parsing: bytes, yaml: LibYAMLReader())
    return plan.sections.count + plan.entries.count
  }

  /// The structure of blocks alone.
  static let blocks = Contestant(name: "blocks") { bytes in
    MarkdownDocument(parsing: bytes).blocks.count
  }

  /// Blocks, and the inlines of all of them.
  static let inlines = Contestant(name: "inlines") { bytes in
    let document = MarkdownDocument(parsing: bytes)
    var count = 0
    for index in document.blocks.indices {
      count += document.inlines(of: index).count
    }
    return count
  }

  /// Everything that is compared on the corpus, in the order of the turns.
  static let all = [
    plan, blocks, inlines,
    .cmarkGFM(named: "cmark-gfm", extensions: ["table", "strikethrough", "tasklist"]),
    .cmarkGFM(named: "cmark-gfm autolink", extensions: ["table", "strikethrough", "tasklist", "autolink"]),
    .md4c,
  ]
}
