/// The text form in which the tree of this reader and the tree of cmark-gfm are compared.
///
/// Each child of the document is one piece, so that a difference has a line.
struct TreeText: Equatable {
  /// One child of the document with everything in it.
  struct Piece: Equatable {
    /// The line it begins on, 1-based.
    let line: Int
    /// Its tree, one node a line.
    let text: String
  }

  /// The children of the document.
  private(set) var pieces: [Piece] = []
  private var text = ""
  private var line = 0
  private var depth = 0
  private var pendingText: [UInt8] = []

  /// The lines of pieces that only one of two trees has, in order.
  static func differingLines(_ left: TreeText, _ right: TreeText) -> [Int] {
    let pieces = Set(left.pieces.map(\.key))
    let others = Set(right.pieces.map(\.key))
    return Set(
      left.pieces.filter { !others.contains($0.key) }.map(\.line)
        + right.pieces.filter { !pieces.contains($0.key) }.map(\.line)
    ).sorted()
  }

  /// The pieces that begin on a line, as one text.
  func text(atLine line: Int) -> String {
    pieces.filter { $0.line == line }.map(\.text).joined()
  }

  /// Begins a block; a block inside nothing begins a piece.
  mutating func openBlock(_ name: String, line: Int) {
    if depth == 0 { self.line = line }
    write("\(name) @\(line)")
    depth += 1
  }

  /// Begins an inline that holds others.
  mutating func openInline(_ name: String) {
    flushText()
    write(name)
    depth += 1
  }

  /// Ends the innermost block or inline.
  mutating func close() {
    flushText()
    depth -= 1
    guard depth == 0 else { return }
    pieces.append(Piece(line: line, text: text))
    text = ""
  }

  /// Adds something that holds nothing.
  mutating func leaf(_ name: String) {
    flushText()
    write(name)
  }

  /// Adds plain text; neighbours become one.
  mutating func plain(_ bytes: some Sequence<UInt8>) {
    pendingText.append(contentsOf: bytes)
  }

  private mutating func flushText() {
    guard !pendingText.isEmpty else { return }
    write("text \(Self.quoted(pendingText))")
    pendingText.removeAll(keepingCapacity: true)
  }

  private mutating func write(_ node: String) {
    for _ in 0..<depth { text += "  " }
    text += node
    text += "\n"
  }

  /// Returns bytes as one line of text: line ends made `\n`, U+0000 made U+FFFD.
  static func quoted(_ bytes: some Sequence<UInt8>) -> String {
    var result: [UInt8] = [0x22]
    var previous: UInt8 = 0
    for byte in bytes {
      switch byte {
      case 0x0A where previous == 0x0D: break
      case 0x0A, 0x0D: result += [0x5C, 0x6E]
      case 0: result += [0xEF, 0xBF, 0xBD]
      default: result.append(byte)
      }
      previous = byte
    }
    result.append(0x22)
    return String(decoding: result, as: UTF8.self)
  }
}

extension TreeText.Piece {
  /// What makes a piece the same as another: Swift compares strings by character, so bytes decide.
  fileprivate var key: [UInt8] { Array("\(line) \(text)".utf8) }
}
