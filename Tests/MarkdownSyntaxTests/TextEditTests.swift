import MarkdownSyntax
import PlanTestSupport
import Testing

@Suite
struct TextEditTests {
  private func applying(_ edits: [TextEdit], to text: String = "0123456789") throws -> String {
    String(decoding: try SourceText(Array(text.utf8)).applying(edits), as: UTF8.self)
  }

  @Test
  func `changes nothing without edits`() throws {
    #expect(try applying([]) == "0123456789")
  }

  @Test
  func `applies edits in any order at the places before all of them`() throws {
    let edits = [
      TextEdit(replacing: ByteRange(8, 10), with: "xyz"),
      TextEdit(removing: ByteRange(0, 2)),
      TextEdit(inserting: "-", at: 5),
      TextEdit(replacing: ByteRange(5, 6), with: [0x41]),
    ]
    #expect(try applying(edits) == "234-A67xyz")
    #expect(try applying(edits.reversed()) == "234-A67xyz")
  }

  @Test
  func `keeps insertions at one place in the order given, before a replacement`() throws {
    let edits = [
      TextEdit(replacing: ByteRange(3, 4), with: "C"),
      TextEdit(inserting: "a", at: 3),
      TextEdit(inserting: "b", at: 3),
    ]
    #expect(try applying(edits) == "012abC456789")
  }

  @Test
  func `inserts at both ends and into nothing`() throws {
    let edits = [TextEdit(inserting: "<", at: 0), TextEdit(inserting: ">", at: 10)]
    #expect(try applying(edits) == "<0123456789>")
    #expect(try applying([TextEdit(inserting: "a", at: 0)], to: "") == "a")
  }

  @Test
  func `accepts edits that touch`() throws {
    let edits = [TextEdit(removing: ByteRange(2, 4)), TextEdit(removing: ByteRange(4, 6))]
    #expect(try applying(edits) == "016789")
    #expect(try applying([edits[0], TextEdit(inserting: "x", at: 4)]) == "01x456789")
  }

  @Test(arguments: [
    (ByteRange(2, 5), ByteRange(4, 6)),
    (ByteRange(2, 5), ByteRange(2, 3)),
    (ByteRange(2, 5), ByteRange(3, 3)),
    (ByteRange(2, 5), ByteRange(2, 5)),
  ])
  func `refuses edits that overlap`(_ first: ByteRange, _ second: ByteRange) throws {
    let edits = [TextEdit(replacing: first, with: "a"), TextEdit(replacing: second, with: "b")]
    for pair in [edits, edits.reversed()] {
      let error = #expect(throws: TextEditError.self) { try applying(pair) }
      guard case .overlapping = error else {
        Issue.record("\(String(describing: error))")
        return
      }
    }
  }

  @Test(arguments: [ByteRange(9, 11), ByteRange(11, 11), ByteRange(20, 30)])
  func `refuses edits beyond the end`(_ range: ByteRange) {
    let edit = TextEdit(removing: range)
    #expect(throws: TextEditError.outOfBounds(edit, byteCount: 10)) { try applying([edit]) }
  }

  @Test
  func `changes only the bytes that edits name`() throws {
    var generator = SeededGenerator(seed: 11)
    for _ in 0..<300 {
      let text = (0..<generator.below(60)).map { _ in UInt8(generator.below(256)) }
      var edits: [TextEdit] = []
      var expected: [UInt8] = []
      var position = 0
      while position < text.count {
        let kept = min(text.count, position + 1 + generator.below(8))
        expected += text[position..<kept]
        let end = min(text.count, kept + generator.below(5))
        let replacement = (0..<generator.below(4)).map { _ in UInt8(generator.below(256)) }
        edits.append(TextEdit(replacing: ByteRange(kept, end), with: replacement))
        expected += replacement
        position = end
      }
      #expect(try SourceText(text).applying(edits) == expected)
    }
  }
}
