import MarkdownSyntax
import PlanModel
import PlanText

/// Collects how long the lines of some paragraphs are.
struct WrapColumn {
  /// The widest line that was divided although it was no longer than ``limit``.
  private(set) var widestDivided = 0
  private var dividedCount = 0
  private var longCount = 0
  /// The widest line that was not divided.
  private var widestWhole = 0

  /// The narrowest and the widest column at which people divide lines.
  static let limit = 60...120

  /// Takes a line.
  ///
  /// - Parameters:
  ///   - columns: Its width with its indentation.
  ///   - isDivided: Whether the sentence goes on with the next line.
  mutating func add(_ columns: Int, isDivided: Bool) {
    if columns > Self.limit.upperBound {
      longCount += 1
    } else if isDivided, columns >= Self.limit.lowerBound {
      dividedCount += 1
      widestDivided = max(widestDivided, columns)
    } else {
      widestWhole = max(widestWhole, columns)
    }
  }

  /// What the lines say.
  enum Answer: Hashable {
    /// Lines are divided behind the column.
    case at(Int)
    /// Lines are as long as they come.
    case never
    /// All lines are short.
    case unknown
  }

  /// What the lines say about where to divide.
  var answer: Answer {
    if dividedCount > longCount { return .at(widestDivided) }
    if longCount > 0 || widestWhole > ListStyle.defaultWrapColumn { return .never }
    return .unknown
  }
}

extension Plan {
  /// The number of items, and of paragraphs of the whole plan, that are looked at.
  private static let sample = 200

  /// Returns the column behind which lines are divided, as in some items, else as in the whole plan.
  func wrapColumn(near items: [Int]) -> Int? {
    var near = WrapColumn()
    for item in items.suffix(Self.sample) {
      for block in item..<Int(document.blocks[item].subtreeEnd) { add(block, to: &near) }
    }
    switch near.answer {
    case .at(let column): return column
    case .never: return nil
    case .unknown: return wrapColumn
    }
  }

  /// The column behind which the lines of the plan's paragraphs are divided, or `nil` for none.
  var wrapColumn: Int? {
    var all = WrapColumn()
    var count = 0
    for block in document.blocks.indices where document.blocks[block].kind == .paragraph {
      add(block, to: &all)
      count += 1
      if count == Self.sample { break }
    }
    switch all.answer {
    case .at(let column): return column
    case .never: return nil
    case .unknown: return ListStyle.defaultWrapColumn
    }
  }

  private func add(_ block: Int, to columns: inout WrapColumn) {
    guard document.blocks[block].kind == .paragraph else { return }
    let segments = document.blocks[block].segments
    for segment in segments {
      let line = document.source.lines.range(of: document.source.lines.index(of: startOf(segment)))
      let end = document.source.bytes.trimmedEnd(from: line.start, to: line.end)
      // A line of one word is as long as the word, whatever column lines are divided at.
      let text = document.source.bytes[min(end, startOf(segment))..<end]
      guard text.contains(where: { $0.isBlank }) else { continue }
      let isLast = segment + 1 == segments.upperBound
      columns.add(
        DisplayWidth.columns(of: document.source.bytes[line.start..<end]),
        isDivided: !isLast && !isLabelled(segment + 1))
    }
  }

  private func startOf(_ segment: Int) -> Int { document.segments[segment].range.start }

  /// Whether a line begins a field, so that the one before it ended where its own field does.
  private func isLabelled(_ segment: Int) -> Bool {
    let range = document.segments[segment].range
    let bytes = Array(document.source.bytes[range.start..<min(range.end, range.start + 64)])
    return FieldLabel.read(bytes, at: 0, isLineStart: true) != nil
  }
}
