package import MarkdownSyntax
import PlanLanguage
import PlanModel
import PlanText

/// The list of all plans that a workspace keeps as a Markdown file.
package struct PlanIndex: Sendable {
  /// The structure of the file.
  package let document: MarkdownDocument

  /// The path of the file from the workspace, with `/` between its parts.
  package let path: String

  /// The lines that lead to plans, in the order of the file.
  package let plans: [IndexedPlan]

  /// Reads an index.
  ///
  /// The first link of each item, paragraph or table row under a heading such as "Active Plans" names a
  /// plan; a heading inside such a part that names no state belongs to it. In a table that lists
  /// plans it is the link in the column of plans, and a column for the state declares it.
  ///
  /// - Parameters:
  ///   - bytes: The file; any bytes.
  ///   - path: The path of the file from the workspace; links lead on from its folder.
  /// - Complexity: O(*n* log *n*) in the number of bytes.
  package init(parsing bytes: [UInt8], at path: String = "") {
    let document = MarkdownDocument(parsing: bytes)
    var plans: [IndexedPlan] = []
    var open: [(level: Int, state: PlanState?, heading: String)] = []
    var table: IndexTable?
    for index in document.blocks.indices {
      let block = document.blocks[index]
      switch block.kind {
      case .heading:
        while let last = open.last, last.level >= Int(block.level) { open.removeLast() }
        if let own = document.indexState(ofHeading: index) {
          open.append((Int(block.level), own, document.plainText(ofHeading: index)))
        } else {
          open.append((Int(block.level), open.last?.state, open.last?.heading ?? ""))
        }
      case .paragraph, .tableRow:
        var place = document.place(of: index)
        var state = open.last?.state
        var heading = open.last?.heading ?? ""
        var rowLink: Inline?
        if let table, table.listsPlans, Int(block.parent) == table.block, let own = table.links[index] {
          (place, rowLink) = (.row(index), own)
          if let own = table.state(ofRow: index, in: document) {
            (state, heading) = (own.state, document.source.string(own.cell))
          }
        }
        guard let state else { continue }
        guard let link = rowLink ?? document.inlines(of: index).first(where: { $0.kind == .link }) else {
          continue
        }
        let target = HTMLEntities.unescaped(document.source.bytes[link.destination.indices])
        plans.append(
          IndexedPlan(
            target: String(decoding: target, as: UTF8.self), state: state, heading: heading,
            line: document.source.lines.index(of: link.range.start) + 1, place: place,
            beginsWithLink: document.begins(index, with: link), title: link.content,
            destination: link.destination))
      case .table: table = block.parent == 0 ? IndexTable(index, in: document) : nil
      case .document, .frontmatter, .conflictMarker, .blockQuote, .list, .item, .thematicBreak, .fencedCode,
        .indentedCode, .htmlBlock, .linkDefinition:
        continue
      }
    }
    self.document = document
    self.path = path
    self.plans = plans
  }

  /// Whether a heading names a state, as "Active Plans" does.
  package var hasStateHeading: Bool {
    document.blocks.indices.contains { index in
      guard case .heading = document.blocks[index].kind else { return false }
      return document.indexState(ofHeading: index) != nil
    }
  }

  /// The parts of the path of the folder that holds the index.
  package var folder: [String] { RelativePath.folder(of: path) }
}

extension MarkdownDocument {
  /// Returns the state that a heading of an index names, or `nil`.
  func indexState(ofHeading index: Int) -> PlanState? {
    let content = blocks[index].content
    return source.bytes.withUnsafeBufferPointer {
      PlanState.forIndexHeading($0, from: content.start, to: content.end)
    }
  }

  /// Returns how the paragraph or row of an index line stands in the index.
  fileprivate func place(of index: Int) -> IndexedPlan.Place {
    let item = Int(blocks[index].parent)
    guard case .paragraph = blocks[index].kind, item == index - 1, case .item = blocks[item].kind,
      blocks[Int(blocks[item].parent)].parent == 0
    else { return .mention }
    return .item(item)
  }

  /// Whether nothing but a check box and the marks of emphasis stands before a link.
  fileprivate func begins(_ index: Int, with link: Inline) -> Bool {
    var position = blocks[index].range.start
    if link.range.start - position >= 4, source.bytes[position] == ASCII.leftBracket,
      source.bytes[position + 2] == ASCII.rightBracket, CheckBox(mark: source.bytes[position + 1]) != nil
    {
      position += 3
    }
    guard position <= link.range.start else { return false }
    return source.bytes[position..<link.range.start].allSatisfy {
      $0.isWhitespace || $0 == ASCII.asterisk || $0 == ASCII.underscore || $0 == ASCII.tilde
        || $0 == ASCII.pipe
    }
  }
}

/// Why an index could not be edited.
///
/// The index is unchanged when one is thrown.
package enum PlanIndexError: Error, Hashable, Sendable {
  /// No line of the index leads to the plan with this path.
  case notListed(path: String)
  /// The plan is only named within a table, a paragraph or another item; the line is 1-based.
  case notALine(path: String, line: Int)
  /// The markers of a merge conflict stand at a line, 1-based.
  case conflict(line: Int)
  /// The list would stand inside a comment, a quote or a code block that is not closed.
  case hidden(path: String)
}

extension PlanIndexError {
  /// What is the matter, for the user: lowercase, without a final period.
  package var message: String {
    switch self {
    case .notListed(let path): "the index has no line for \(path)"
    case .notALine(let path, let line):
      "line \(line) of the index names \(path), but is no item of a list of plans"
    case .conflict(let line): "line \(line) of the index holds the markers of a merge conflict"
    case .hidden(let path): "a line for \(path) would stand inside a comment, a quote or a code block"
    }
  }

  /// What to do about it.
  package var hint: String {
    switch self {
    case .notListed: "add the line with 'execplan index'"
    case .notALine: "give the plan a line of its own: '- [Title](path) — summary'"
    case .conflict: "choose between the two versions and remove the markers"
    case .hidden: "close the comment or code block above the end of the section"
    }
  }
}
