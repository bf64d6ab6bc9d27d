import PlanText

/// Writes JSON (RFC 8259) as UTF-8 bytes, in the order of its calls.
///
/// The caller opens and closes objects and arrays in pairs and writes a key before each value of an object.
/// With a sink a document is handed on in parts, so that it need not be held as a whole.
package struct JSONWriter {
  /// How the text is laid out.
  package enum Layout: Hashable, Sendable {
    /// One value a line, two blanks for each level.
    case pretty
    /// No blanks at all.
    case compact
  }

  /// The most levels of objects and arrays that a recursive shape may open.
  ///
  /// Twice the 64 levels that a reader of plans gives nested entries, and room for what is around them.
  static let maximumDepth = 160

  /// The number of bytes that are held before they are handed on.
  static let partSize = 1 << 16

  /// What was written so far and not handed on.
  private(set) var bytes: [UInt8] = []
  /// The number of objects and arrays that are open.
  private(set) var depth = 0
  private let layout: Layout
  private var isFirst = true
  private var isAfterKey = false

  /// Where full parts go, or `nil`.
  private let sink: ((String) throws -> Void)?
  /// Why a part could not be handed on; nothing is handed on after it.
  private var problem: (any Error)?

  /// Makes a writer that has written nothing.
  ///
  /// - Parameters:
  ///   - layout: How the text is laid out.
  ///   - sink: Takes the document in parts; without it the writer holds all of it.
  package init(layout: Layout = .pretty, sink: ((String) throws -> Void)? = nil) {
    self.layout = layout
    self.sink = sink
  }

  /// What was written so far and not handed on, as text.
  package var text: String { String(decoding: bytes, as: UTF8.self) }

  // MARK: - Parts

  /// Hands on what was written when it is much.
  mutating func handOn() {
    if bytes.count >= Self.partSize { handOnAll() }
  }

  /// Hands on what is left.
  ///
  /// - Throws: The first error of the sink.
  mutating func finish() throws {
    handOnAll()
    if let problem { throw problem }
  }

  private mutating func handOnAll() {
    guard let sink else { return }
    if problem == nil {
      do { try sink(text) } catch { problem = error }
    }
    bytes.removeAll(keepingCapacity: true)
  }

  // MARK: - Objects and arrays

  /// Opens an object.
  package mutating func beginObject() { open(0x7B) }

  /// Closes the object that was opened last.
  package mutating func endObject() { close(0x7D) }

  /// Opens an array.
  package mutating func beginArray() { open(0x5B) }

  /// Closes the array that was opened last.
  package mutating func endArray() { close(0x5D) }

  /// Writes a key of the open object.
  package mutating func key(_ key: String) { self.key(encoded: Self.encodedKey(key)) }

  /// Writes a key that ``encodedKey(_:)`` made, which spares work for keys that are written many times.
  mutating func key(encoded key: [UInt8]) {
    beginValue()
    append(key, 0..<(layout == .pretty ? key.count : key.count - 1))
    isAfterKey = true
  }

  // MARK: - Values

  /// Writes a string.
  package mutating func string(_ text: String) {
    beginValue()
    JSONStringEncoding.append(text, to: &bytes)
  }

  /// Writes a whole number.
  package mutating func integer(_ number: Int) {
    beginValue()
    bytes += String(number).utf8
  }

  /// Writes `true` or `false`.
  package mutating func boolean(_ value: Bool) {
    beginValue()
    bytes += value ? Self.trueWord : Self.falseWord
  }

  /// Writes `null`.
  mutating func null() {
    beginValue()
    bytes += Self.nullWord
  }

  /// Ends the text with a newline.
  package mutating func newline() { bytes.append(0x0A) }

  /// Returns a key as a JSON string, with the colon and the blank after it.
  static func encodedKey(_ key: String) -> [UInt8] {
    var bytes: [UInt8] = []
    JSONStringEncoding.append(key, to: &bytes)
    return bytes + ": ".utf8
  }

  // MARK: - Layout

  private mutating func open(_ byte: UInt8) {
    beginValue()
    bytes.append(byte)
    depth += 1
    isFirst = true
  }

  private mutating func close(_ byte: UInt8) {
    precondition(depth > 0 && !isAfterKey, "objects and arrays are closed once, after their last value")
    depth -= 1
    if !isFirst { beginLine(afterComma: false) }
    bytes.append(byte)
    isFirst = false
  }

  private mutating func beginValue() {
    if isAfterKey {
      isAfterKey = false
      return
    }
    guard depth > 0 else { return }
    beginLine(afterComma: !isFirst)
    isFirst = false
  }

  private mutating func beginLine(afterComma: Bool) {
    guard layout == .pretty else {
      if afterComma { bytes.append(0x2C) }
      return
    }
    let start = Self.lineStart
    append(start, (afterComma ? 0 : 1)..<min(2 + 2 * depth, start.count))
  }

  /// Appends a part without making a slice, which would count references for each key and line.
  private mutating func append(_ source: [UInt8], _ range: Range<Int>) {
    source.withUnsafeBufferPointer { bytes += UnsafeBufferPointer(rebasing: $0[range]) }
  }

  private static let trueWord = Array("true".utf8)
  private static let falseWord = Array("false".utf8)
  private static let nullWord = Array("null".utf8)
  /// A comma, a newline and the blanks of 31 levels, of which each line takes a part.
  ///
  /// Deeper values are not indented further, so that nesting cannot make a document many times larger.
  private static let lineStart = [0x2C, 0x0A] + [UInt8](repeating: 0x20, count: 62)
}
