import MarkdownSyntax

/// How a list of a plan is written, for one more item in it.
struct ListAppearance {
  /// The list's block.
  private let list: Int
  private let plan: Plan
  /// The items of the list.
  let items: [Int]

  /// Takes a list of a plan; `nil` for one without items.
  init?(_ list: Int, in plan: Plan) {
    self.list = list
    self.plan = plan
    items = plan.document.children(of: list)
    guard !items.isEmpty else { return nil }
  }

  /// Returns the edit that puts an item before the first one.
  func prepending(_ text: String) -> TextEdit {
    let end = plan.lineEnd(near: plan.document.blocks[list].range.start)
    let line = plan.document.source.lines.range(of: Int(plan.document.blocks[list].firstLine)).start
    let place = max(line, plan.document.source.byteOrderMarkCount)
    return TextEdit(inserting: item(text, number: nil, lineEnd: end) + end + (isLoose ? end : ""), at: place)
  }

  /// Returns the edit that puts an item behind the last one.
  func appending(_ text: String) -> TextEdit {
    let line = plan.document.lastLine(of: plan.document.blocks[list])
    let range = plan.document.source.lines.range(of: line)
    let end = plan.lineEnd(near: range.start)
    let number = items.last.flatMap { last in
      plan.document.blocks[last].isOrdered ? Int(plan.document.blocks[last].number) + 1 : nil
    }
    let start = (plan.isEnded(line: line) ? "" : end) + (isLoose ? end : "")
    return TextEdit(inserting: start + item(text, number: number, lineEnd: end) + end, at: range.end)
  }

  /// The times with which the items begin, in their order.
  var entries: [Entry] {
    let known = Set(items)
    return plan.entries.filter { known.contains($0.item) }
  }

  private var isLoose: Bool { items.count > 1 && !plan.document.blocks[list].isTight }

  /// Returns an item with the marker and the indentation of the first one.
  private func item(_ text: String, number: Int?, lineEnd: String) -> String {
    let block = plan.document.blocks[items[0]]
    let line = plan.document.source.lines.range(of: Int(block.firstLine)).start
    let bytes = plan.document.source.bytes
    let start = max(min(line, block.range.start), plan.document.source.byteOrderMarkCount)
    let indentation = plan.string(ByteRange(start, block.content.start))
    var marker = plan.string(block.content)
    if let number { marker = "\(number)\(marker.last.map(String.init) ?? ".")" }
    var blanks = block.content.end
    while blanks < bytes.count, bytes[blanks].isBlank { blanks += 1 }
    var gap = plan.string(ByteRange(block.content.end, blanks))
    if gap.isEmpty || gap.utf8.count > 4 { gap = " " }
    let prefix = indentation + marker + gap
    var flow = LineFlow(
      width: plan.wrapWidth, prefix: String(prefix.map { $0 == "\t" ? $0 : " " }), lineEnd: lineEnd, column: 0
    )
    flow.begin(with: prefix)
    for (index, word) in text.split(separator: " ").enumerated() {
      if index == 0 { flow.begin(with: String(word)) } else { flow.append(unparted: String(word)) }
    }
    return flow.text
  }
}
