import MarkdownSyntax
import PlanText

/// One item of a list of plans, with its lines and the blank lines behind it.
struct IndexSlot: Hashable, Sendable {
  /// The lines of the item without the last line end.
  var text: [UInt8]

  /// How many bytes of ``text`` stand before the item's own text.
  var prefixCount: Int

  /// The number of a numbered item.
  var number: Int

  /// What stands between this item and the next one, its line end included; empty for the last one.
  var gap: [UInt8] = []

  /// The path of the plan that the item leads to, or `nil` for another item.
  var path: String?

  /// The slug by which the item is sorted.
  var slug = ""

  /// Whether the whole item is about the plan.
  var isLine = false

  /// The plan's place among the lines of the index, or `nil` for a new line.
  var line: Int?

  /// Whether the item belongs before another one.
  func precedes(_ other: IndexSlot) -> Bool {
    IndexSlot.precedes((slug, path ?? ""), (other.slug, other.path ?? ""))
  }

  /// Whether a slug and path belong before another one, by their bytes.
  static func precedes(_ left: (slug: String, path: String), _ right: (slug: String, path: String)) -> Bool {
    if left.slug == right.slug { return left.path.utf8Precedes(right.path) }
    return left.slug.utf8Precedes(right.slug)
  }

  /// Returns the places of the fewest items that have to move so that the others are in order.
  ///
  /// The others are a longest run that does not fall, found by patience sorting.
  ///
  /// - Complexity: O(*n* log *n*)
  static func misplaced(in slots: [IndexSlot]) -> [Int] {
    var ends: [Int] = []
    var previous = [Int?](repeating: nil, count: slots.count)
    // From behind, so that of two lines in the wrong order the later one moves.
    for index in slots.indices.reversed() {
      var low = 0
      var high = ends.count
      while low < high {
        let middle = (low + high) / 2
        if slots[ends[middle]].precedes(slots[index]) { high = middle } else { low = middle + 1 }
      }
      previous[index] = low > 0 ? ends[low - 1] : nil
      if low < ends.count { ends[low] = index } else { ends.append(index) }
    }
    var kept = [Bool](repeating: false, count: slots.count)
    var next = ends.last
    while let index = next {
      kept[index] = true
      next = previous[index]
    }
    return slots.indices.filter { !kept[$0] }
  }

  /// Returns the item with another beginning.
  ///
  /// Lines after the first one keep their distance from the text above them.
  func restyled(prefix: [UInt8]) -> IndexSlot {
    guard Array(text[..<prefixCount]) != prefix else { return self }
    var result = self
    let change = prefix.count - prefixCount
    result.prefixCount = prefix.count
    result.text = prefix
    var position = prefixCount
    while position < text.count {
      let byte = text[position]
      result.text.append(byte)
      position += 1
      let isPair = byte == ASCII.carriageReturn && position < text.count && text[position] == ASCII.newline
      guard byte.isLineEnd, !isPair else { continue }
      guard position < text.count, text[position] != ASCII.newline, text[position] != ASCII.carriageReturn
      else { continue }
      if change > 0 {
        result.text += Array(repeating: ASCII.space, count: change)
      } else {
        var left = -change
        while left > 0, position < text.count, text[position] == ASCII.space {
          position += 1
          left -= 1
        }
      }
    }
    return result
  }
}
