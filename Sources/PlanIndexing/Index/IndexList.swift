import MarkdownSyntax
import PlanLanguage

/// A list of plans while it is edited.
struct IndexList: Sendable {
  /// Where the list stands.
  enum Origin: Hashable, Sendable {
    /// These bytes of the index, from the first item's line to the end of the last item's text.
    case existing(ByteRange)
    /// Behind the text that ends at this position.
    case after(Int)
    /// Under a heading of its own, at this position.
    case section(PlanState.Group, Int)
  }

  /// Where the list stands.
  let origin: Origin

  /// How new items begin.
  let style: IndexListStyle

  /// The line end of the index.
  let newline: [UInt8]

  /// The items.
  private(set) var slots: [IndexSlot]

  /// Whether anything was put in or taken out.
  private(set) var isChanged = false

  /// What stands between two items where nothing else is known.
  private let separator: [UInt8]

  /// Makes a list.
  init(origin: Origin, style: IndexListStyle, newline: [UInt8], slots: [IndexSlot] = []) {
    self.origin = origin
    self.style = style
    self.newline = newline
    self.slots = slots
    separator = slots.first.flatMap { $0.gap.isEmpty ? nil : $0.gap } ?? newline
  }

  /// Takes an item out.
  mutating func remove(at index: Int) -> IndexSlot {
    isChanged = true
    let removed = slots.remove(at: index)
    if index == slots.count, index > 0 { slots[index - 1].gap = [] }
    return removed
  }

  /// Takes items out.
  mutating func remove(_ places: Set<Int>) {
    guard !places.isEmpty else { return }
    isChanged = true
    let hasEnd = !places.contains(slots.count - 1)
    slots = slots.indices.filter { !places.contains($0) }.map { slots[$0] }
    if !hasEnd, let last = slots.indices.last { slots[last].gap = [] }
  }

  /// Puts each of some items before the first line with a greater slug; without one, behind the last line.
  ///
  /// - Complexity: O(*n* log *n*) in the number of items.
  mutating func put(_ new: [IndexSlot]) {
    // The places of lines with a greater slug than all before, which are the only ones that an item may come before.
    var rising: [Int] = []
    for place in slots.indices where slots[place].isLine {
      if rising.last.map({ slots[$0].precedes(slots[place]) }) ?? true { rising.append(place) }
    }
    let behind = slots.lastIndex { $0.isLine }.map { $0 + 1 } ?? slots.count
    var added: [Int: [IndexSlot]] = [:]
    for slot in new.sorted(by: { $0.precedes($1) }) {
      var low = 0
      var high = rising.count
      while low < high {
        let middle = (low + high) / 2
        if slot.precedes(slots[rising[middle]]) { high = middle } else { low = middle + 1 }
      }
      added[low < rising.count ? rising[low] : behind, default: []].append(slot)
    }
    let old = slots
    slots = []
    for (place, slot) in old.enumerated() {
      for item in added[place] ?? [] {
        isChanged = true
        var new = styled(item, number: slot.number)
        new.gap = separator
        slots.append(new)
      }
      slots.append(slot)
    }
    for item in added[old.count] ?? [] { insert(item, at: slots.count) }
  }

  /// Puts an item before the first line with a greater slug; without one, behind the last line.
  mutating func put(_ slot: IndexSlot) {
    let greater = slots.firstIndex { $0.isLine && slot.precedes($0) }
    let last = slots.lastIndex { $0.isLine }.map { $0 + 1 }
    insert(slot, at: greater ?? last ?? slots.count)
  }

  /// Puts an item behind the last line.
  mutating func append(_ slot: IndexSlot) {
    insert(slot, at: slots.lastIndex { $0.isLine }.map { $0 + 1 } ?? slots.count)
  }

  /// Puts an item at a place, begun as the items of this list are.
  mutating func insert(_ slot: IndexSlot, at index: Int) {
    isChanged = true
    var new = styled(slot, number: index < slots.count ? slots[index].number : (slots.last?.number ?? 0) + 1)
    if index < slots.count {
      new.gap = separator
    } else {
      if let last = slots.indices.last { slots[last].gap = separator }
      new.gap = []
    }
    slots.insert(new, at: index)
  }

  private func styled(_ slot: IndexSlot, number: Int) -> IndexSlot {
    var new = slot
    if !Self.begins(slot, like: style) { new = slot.restyled(prefix: style.prefix(number: number)) }
    new.number = number
    return new
  }

  /// Whether an item with a bullet begins as a list wants it, whatever blanks stand behind the bullet.
  private static func begins(_ slot: IndexSlot, like style: IndexListStyle) -> Bool {
    guard case .bullet(let byte) = style.marker, slot.prefixCount > style.indentation.count else {
      return false
    }
    return slot.text.starts(with: style.indentation + [byte])
  }

  /// Replaces the text of an item.
  mutating func replace(at index: Int, with slot: IndexSlot) {
    isChanged = true
    slots[index] = slot
    if index < slots.count - 1, slots[index].gap.isEmpty { slots[index].gap = separator }
  }

  /// Puts the lines in order; other items and the blank lines stay where they are.
  mutating func sort() {
    let places = slots.indices.filter { slots[$0].isLine }
    let sorted = places.map { slots[$0] }.enumerated().sorted { left, right in
      if left.element.precedes(right.element) { return true }
      return !right.element.precedes(left.element) && left.offset < right.offset
    }
    for (place, (_, slot)) in zip(places, sorted) where slots[place] != slot {
      let old = slots[place]
      slots[place] = slot
      slots[place].gap = old.gap
      if case .number = style.marker, slots[place].number != old.number {
        slots[place] = slots[place].restyled(prefix: style.prefix(number: old.number))
        slots[place].number = old.number
      }
      isChanged = true
    }
  }

  /// The bytes of all items.
  var bytes: [UInt8] { slots.flatMap { $0.text + $0.gap } }
}
