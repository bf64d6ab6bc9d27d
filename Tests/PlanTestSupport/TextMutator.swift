/// Changes texts at random, as careless editors, merges and broken disks do.
package struct TextMutator {
  private var generator: SeededGenerator

  /// Makes a mutator that does the same for the same seed.
  package init(seed: UInt64) {
    generator = SeededGenerator(seed: seed)
  }

  /// Returns a text with one to four random changes.
  package mutating func mutating(_ text: [UInt8]) -> [UInt8] {
    var result = text
    for _ in 0...generator.below(4) { change(&result) }
    return result
  }

  private mutating func change(_ text: inout [UInt8]) {
    switch generator.below(8) {
    case 0: deleteBytes(&text)
    case 1: text.insert(randomByte(), at: generator.below(text.count + 1))
    case 2: text.insert(contentsOf: randomMarks(), at: generator.below(text.count + 1))
    case 3: duplicateBytes(&text)
    case 4: swapBytes(&text)
    case 5: deleteLine(&text)
    case 6: duplicateLine(&text)
    default: swapLines(&text)
    }
  }

  // MARK: - Bytes

  private mutating func randomByte() -> UInt8 {
    generator.below(2) == 0 ? UInt8(generator.below(0x20)) : UInt8(generator.below(0x100))
  }

  /// Returns a few of the bytes that mean something in Markdown.
  private mutating func randomMarks() -> [UInt8] {
    let marks = Array("`~*_[]()!<>#-+=|:\\&\"' \t\r\n0.x@/".utf8)
    return (0...generator.below(6)).map { _ in marks[generator.below(marks.count)] }
  }

  private mutating func randomRange(in text: [UInt8], upTo length: Int) -> Range<Int> {
    let start = generator.below(text.count)
    return start..<min(text.count, start + 1 + generator.below(length))
  }

  private mutating func deleteBytes(_ text: inout [UInt8]) {
    guard !text.isEmpty else { return }
    text.removeSubrange(randomRange(in: text, upTo: 16))
  }

  private mutating func duplicateBytes(_ text: inout [UInt8]) {
    guard !text.isEmpty else { return }
    let range = randomRange(in: text, upTo: 40)
    text.insert(contentsOf: Array(text[range]), at: generator.below(text.count + 1))
  }

  private mutating func swapBytes(_ text: inout [UInt8]) {
    guard !text.isEmpty else { return }
    text.swapAt(generator.below(text.count), generator.below(text.count))
  }

  // MARK: - Lines

  /// Returns the bytes of a random line with its line end.
  private mutating func randomLine(in text: [UInt8]) -> Range<Int> {
    let place = generator.below(text.count)
    let start = text[..<place].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    let end = text[place...].firstIndex(of: 0x0A).map { $0 + 1 } ?? text.count
    return start..<end
  }

  private mutating func deleteLine(_ text: inout [UInt8]) {
    guard !text.isEmpty else { return }
    text.removeSubrange(randomLine(in: text))
  }

  private mutating func duplicateLine(_ text: inout [UInt8]) {
    guard !text.isEmpty else { return }
    let line = Array(text[randomLine(in: text)])
    text.insert(contentsOf: line, at: randomLine(in: text).lowerBound)
  }

  private mutating func swapLines(_ text: inout [UInt8]) {
    guard !text.isEmpty else { return }
    let first = randomLine(in: text)
    let second = randomLine(in: text)
    guard first.upperBound <= second.lowerBound else { return }
    let moved = Array(text[second]) + Array(text[first.upperBound..<second.lowerBound]) + Array(text[first])
    text.replaceSubrange(first.lowerBound..<second.upperBound, with: moved)
  }
}
