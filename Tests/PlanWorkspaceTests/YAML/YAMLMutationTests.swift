import MarkdownSyntax
import PlanModel
import PlanTestSupport
import PlanWorkspace
import Testing

@Suite struct YAMLMutationTests {
  static let blocks = [
    "title: Sign the größe\nslug: sign\nstatus: active\ntags: [a, 'é', \"c\\t\"]\n",
    "title: \"漢字: 🙂\"\r\nsummary: >-\r\n  two\r\n  lines\r\nsources:\r\n  - {path: a, sha: 0x1}\r\n  - b\r\n",
    "# comment ü\nmeta:\n  owner: '@x'\n  since: 2026-01-31 23:59Z\n  note: |+\n    ü\n\n\nfirst: &a x\nlast: *a\n",
    "? key\n: - - x\n  - !!str y\nz: a\u{85}\nw: \"\u{2028} ü\"\n",
  ]

  /// What mutations insert: all that YAML gives a meaning, and pieces of characters.
  static let pieces = marks.map { Array($0.utf8) } + [[0xFF], [0xC3], [0x80], [0x00], [0x1B]]

  private static let marks = [
    "\n", "\r\n", "\r", "\t", " ", "  ", ": ", ":", "- ", "? ", "[", "]", "{", "}", ",", "'", "\"", "|", ">",
    "&a ", "*a ", "!t ", "!!str ", "#", " # ", "%", "@", "`", "\\", "--- ", "...", "<<: ", "ü", "🙂",
    "\u{FEFF}", "\u{85}", "\u{2028}",
  ]

  @Test(arguments: blocks) func `a whole block is read`(_ block: String) {
    #expect(LibYAMLReaderTests.read(block).document.root?.pairs?.isEmpty == false)
  }

  @Test(arguments: 0..<20)
  func `a damaged block neither traps nor leads outside`(_ seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var readCount = 0
    for round in 0..<100 {
      var bytes = Array(Self.blocks[round % Self.blocks.count].utf8)
      for _ in 0...(round / 4) % 4 { Self.mutate(&bytes, &random) }
      let start = round % 10 == 0 ? min(3, bytes.count) : 0
      let block = ByteRange(start, bytes.count)
      let document = LibYAMLReader().read(bytes, in: block)
      #expect(document.problems.allSatisfy { start <= $0.offset && $0.offset <= bytes.count })
      if let root = document.root {
        readCount += 1
        #expect(
          block.contains(root.range),
          "seed \(seed), round \(round): \(String(decoding: bytes, as: UTF8.self).debugDescription)")
        #expect(
          Self.isNested(root, bytes),
          "seed \(seed), round \(round): \(String(decoding: bytes, as: UTF8.self).debugDescription)")
      }
      #expect(document == LibYAMLReader().read(bytes, in: block))
    }
    // Damage that left nothing to read would prove nothing about places.
    #expect(readCount > 10)
  }

  /// Whether every value lies in the value that holds it, in order, and plain texts are where they claim.
  private static func isNested(_ node: YAMLNode, _ bytes: [UInt8]) -> Bool {
    let parts: [YAMLNode]
    switch node.content {
    case .alias: return node.range.count > 0 && bytes[node.range.start] == UInt8(ascii: "*")
    case .scalar(let scalar): return isWritten(scalar, bytes)
    case .sequence(let elements): parts = elements
    case .mapping(let pairs): parts = pairs.flatMap { [YAMLNode($0.key), $0.value] }
    }
    let isOrdered = zip(parts, parts.dropFirst()).allSatisfy { $0.range.end <= $1.range.start }
    return isOrdered && parts.allSatisfy { node.range.contains($0.range) && isNested($0, bytes) }
  }

  private static func isWritten(_ scalar: YAMLScalar, _ bytes: [UInt8]) -> Bool {
    let written = bytes[scalar.range.indices]
    switch scalar.style {
    case .singleQuoted: return written.first == UInt8(ascii: "'") && written.last == UInt8(ascii: "'")
    case .doubleQuoted: return written.first == UInt8(ascii: "\"") && written.last == UInt8(ascii: "\"")
    case .literal: return written.first == UInt8(ascii: "|")
    case .folded: return written.first == UInt8(ascii: ">")
    case .plain:
      let isOneLine = !written.contains { $0 == 0x0A || $0 == 0x0D || $0 == 0xC2 || $0 == 0xE2 }
      return !isOneLine || String(decoding: written, as: UTF8.self).utf8.elementsEqual(scalar.text.utf8)
    }
  }

  private static func mutate(_ bytes: inout [UInt8], _ random: inout SeededGenerator) {
    let place = Int.random(in: 0...bytes.count, using: &random)
    switch Int.random(in: 0..<4, using: &random) {
    case 0:
      bytes.insert(contentsOf: pieces[Int.random(in: 0..<pieces.count, using: &random)], at: place)
    case 1:
      let end = min(bytes.count, place + Int.random(in: 1...4, using: &random))
      bytes.removeSubrange(place..<end)
    case 2 where place < bytes.count:
      bytes[place] = UInt8.random(in: 0x20...0x7E, using: &random)
    default:
      let end = min(bytes.count, place + Int.random(in: 1...12, using: &random))
      bytes.insert(contentsOf: Array(bytes[place..<end]), at: Int.random(in: 0...bytes.count, using: &random))
    }
  }
}
