/// A list of plain values that has one owner.
///
/// Reading blocks changes values in place for every line. An array would ask before each change whether it is
/// shared; this one never is. Every index is checked, as that of an array.
struct GrowingBuffer<Element: BitwiseCopyable>: ~Copyable {
  private var base: UnsafeMutablePointer<Element>
  private var capacity: Int
  /// The number of values.
  private(set) var count = 0

  /// Makes an empty list with room for some values; more are welcome.
  init(capacity: Int) {
    self.capacity = max(1, capacity)
    base = .allocate(capacity: self.capacity)
  }

  deinit { base.deallocate() }

  /// The last value, or `nil` when there is none.
  @inline(__always)
  var last: Element? { count > 0 ? base[count &- 1] : nil }

  /// The values.
  var array: [Element] { Array(UnsafeBufferPointer(start: base, count: count)) }

  @inline(__always)
  subscript(index: Int) -> Element {
    get {
      check(index)
      return base[index]
    }
    _modify {
      check(index)
      yield &base[index]
    }
  }

  /// Returns some of the values.
  subscript(range: Range<Int>) -> [Element] {
    precondition(range.lowerBound >= 0 && range.upperBound <= count, "a range lies within the list")
    return Array(UnsafeBufferPointer(start: base + range.lowerBound, count: range.count))
  }

  /// Adds a value.
  @inline(__always)
  mutating func append(_ element: Element) {
    if count == capacity { grow() }
    (base + count).initialize(to: element)
    count &+= 1
  }

  /// Adds several values.
  mutating func append(contentsOf elements: ArraySlice<Element>) {
    for element in elements { append(element) }
  }

  /// Takes away the last values.
  @inline(__always)
  mutating func removeLast(_ number: Int = 1) {
    precondition(number >= 0 && number <= count, "no more is taken away than there is")
    count &-= number
  }

  @inline(__always)
  private func check(_ index: Int) {
    precondition(UInt(bitPattern: index) < UInt(bitPattern: count), "an index lies within the list")
  }

  @inline(never)
  private mutating func grow() {
    let larger = UnsafeMutablePointer<Element>.allocate(capacity: capacity * 2)
    larger.update(from: base, count: count)
    base.deallocate()
    base = larger
    capacity *= 2
  }
}
