/// The lines of a block as one text, with the way back to the places in the document.
///
/// The markers and the indentation of containers are left out, so a link may go over two lines of
/// a quote and still be read in one piece.
struct JoinedText {
  /// The length of the joined text in bytes.
  let count: Int
  private let base: UnsafePointer<UInt8>
  /// The place in the document of the first byte.
  private let start: Int
  private let lines: ArraySlice<Segment>
  /// The joined bytes; nil when the lines stand together in the document.
  private let copy: [UInt8]?
  /// The place of each line's first byte in the joined text; empty when the lines stand together.
  private let starts: [Int]

  /// Takes one stretch of a document that must outlive the text.
  init(_ base: UnsafePointer<UInt8>, _ range: ByteRange) {
    self.base = base
    start = range.start
    count = range.count
    lines = []
    copy = nil
    starts = []
  }

  /// Joins lines of a document that must outlive the text.
  ///
  /// - Parameters:
  ///   - base: The first byte of the document.
  ///   - lines: The lines.
  ///   - end: The end of the text, on the last of the lines.
  init(_ base: UnsafePointer<UInt8>, lines: ArraySlice<Segment>, end: Int) {
    self.base = base
    self.lines = lines
    start = lines.first.map { Int($0.start) } ?? 0
    if Self.standTogether(lines) {
      count = max(0, end - start)
      copy = nil
      starts = []
      return
    }
    var starts: [Int] = []
    var bytes: [UInt8] = []
    starts.reserveCapacity(lines.count)
    bytes.reserveCapacity(lines.reduce(0) { $0 + $1.range.count })
    for line in lines {
      starts.append(bytes.count)
      let count = min(Int(line.end), end) - Int(line.start)
      bytes.append(contentsOf: UnsafeBufferPointer(start: base + Int(line.start), count: count))
    }
    count = bytes.count
    copy = bytes
    self.starts = starts
  }

  private static func standTogether(_ lines: ArraySlice<Segment>) -> Bool {
    var index = lines.startIndex + 1
    while index < lines.endIndex {
      if lines[index - 1].end != lines[index].start { return false }
      index += 1
    }
    return true
  }

  /// Calls `body` with the joined bytes.
  func withBytes<Value>(_ body: (UnsafeBufferPointer<UInt8>) -> Value) -> Value {
    guard let copy else { return body(UnsafeBufferPointer(start: base + start, count: count)) }
    return copy.withUnsafeBufferPointer(body)
  }

  /// Returns the end of a line in the joined text.
  ///
  /// - Parameter line: The number of a line, 0-based.
  /// - Returns: A place in the joined text.
  func end(ofLine line: Int) -> Int {
    guard copy != nil else { return min(count, Int(lines[lines.startIndex + line].end) - start) }
    return line + 1 < starts.count ? starts[line + 1] : count
  }

  /// Returns the place in the document of a place in the joined text.
  ///
  /// - Complexity: O(log *n*) in the number of lines.
  @inline(__always)
  func source(_ position: Int) -> Int {
    copy == nil ? position + start : sourceByLine(position)
  }

  private func sourceByLine(_ position: Int) -> Int {
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= position { low = middle } else { high = middle }
    }
    return Int(lines[lines.startIndex + low].start) + position - starts[low]
  }

  /// Returns the range in the document of a range of the joined text.
  ///
  /// One that goes over several lines holds the markers of containers between them too.
  func source(_ range: ByteRange) -> ByteRange {
    guard !range.isEmpty else {
      let place = source(range.start)
      return ByteRange(place, place)
    }
    return ByteRange(source(range.start), source(range.end - 1) + 1)
  }
}
