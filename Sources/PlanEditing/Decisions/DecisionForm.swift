import MarkdownSyntax
import PlanModel

/// How the fields of a decision are written: `Decision:`, `Rationale:` and `Date/Author:`.
struct DecisionForm: Hashable {
  /// Where the fields after the first stand.
  enum Layout: Hashable {
    /// On lines of their own.
    case lines
    /// In bullets inside the first one.
    case nested
    /// In bullets beside the first one.
    case siblings
  }

  /// How a label is marked.
  enum Emphasis: Hashable {
    /// `Decision:`
    case none
    /// `**Decision:**`
    case boldWithColon
    /// `**Decision**:`
    case boldBeforeColon
  }

  var layout = Layout.lines
  var emphasis = Emphasis.none

  /// Returns a word with its colon.
  func label(_ word: String) -> String {
    switch emphasis {
    case .none: "\(word):"
    case .boldWithColon: "**\(word):**"
    case .boldBeforeColon: "**\(word)**:"
    }
  }
}

extension Plan {
  /// Reads how the decisions of a list are written from the last one that has labels.
  func decisionForm(ofList items: [Int]) -> DecisionForm {
    var form = DecisionForm()
    var later: FieldLabel?
    for item in items.reversed() {
      guard let label = label(ofItem: item) else { continue }
      if label == .decision {
        form.emphasis = emphasis(ofItem: item)
        if later == .rationale || later == .dateAndAuthor || later == .author {
          form.layout = .siblings
        } else if nestedItems(in: item).contains(where: { self.label(ofItem: $0) == .rationale }) {
          form.layout = .nested
        }
        return form
      }
      later = label
    }
    return form
  }

  /// Returns the label that an item begins with, or `nil`.
  func label(ofItem item: Int) -> FieldLabel? {
    guard let text = firstBytes(ofItem: item) else { return nil }
    return FieldLabel.read(text, at: 0, isLineStart: true)?.label
  }

  /// Returns the items of the lists right inside an item.
  func nestedItems(in item: Int) -> [Int] {
    document.children(of: item).filter { document.blocks[$0].kind == .list }.flatMap(document.children)
  }

  private func emphasis(ofItem item: Int) -> DecisionForm.Emphasis {
    guard let text = firstBytes(ofItem: item), text.starts(with: [ASCII.asterisk, ASCII.asterisk]),
      let end = text.dropFirst(2).firstIndex(of: ASCII.asterisk)
    else { return .none }
    return text[end - 1] == ASCII.colon ? .boldWithColon : .boldBeforeColon
  }

  private func firstBytes(ofItem item: Int) -> [UInt8]? {
    guard let child = document.firstChild(of: item), document.blocks[child].kind == .paragraph else {
      return nil
    }
    let range = document.blocks[child].range
    return Array(document.source.bytes[range.start..<min(range.end, range.start + 128)])
  }
}
