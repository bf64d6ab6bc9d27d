import MarkdownSyntax
import PlanEditing
import PlanTestSupport
import PlanText
import Testing

@Suite struct VisibleEditsTests {
  private static func applied(_ edits: [TextEdit], to text: String) throws -> String {
    let source = SourceText(Array(text.utf8))
    return String(decoding: try source.applying(source.visible(edits)), as: UTF8.self)
  }

  @Test func `every character that needs a reference gets one, and no other`() throws {
    for value in UInt32(0)...0x10FFFF {
      guard let scalar = Unicode.Scalar(value), scalar != "\r" else { continue }
      // Of the planes beyond the first, the edges say enough.
      guard value < 0x1_0000 || value >> 8 == 0xE00 || value & 0xFFFF < 0x10 else { continue }
      let edits = [TextEdit(inserting: "a\(scalar)b", at: 0)]
      let expected =
        WrittenScalar.needsReference(scalar)
        ? "a&#x\(String(value, radix: 16, uppercase: true));b" : "a\(scalar)b"
      #expect(try Self.applied(edits, to: "") == expected)
    }
  }

  @Test func `what only moves keeps its bytes`() throws {
    let edits = [TextEdit(removing: ByteRange(0, 5)), TextEdit(inserting: "a\u{1B}\u{9B}\n", at: 8)]
    #expect(try Self.applied(edits, to: "a\u{1B}\u{9B}\nbc\n") == "bc\na\u{1B}\u{9B}\n")
  }

  @Test func `of what comes in twice one is written`() throws {
    let edits = [TextEdit(replacing: ByteRange(0, 2), with: "a\u{1B}b\u{1B}")]
    #expect(try Self.applied(edits, to: "a\u{1B}") == "a\u{1B}b&#x1B;")
  }

  @Test func `bytes that are no text stay`() throws {
    let source = SourceText([])
    let bytes: [UInt8] = [0xE2, 0x80, 0xC2, 0x41, 0xFF, 0xF3, 0xA0, 0x0D, 0x0A, 0x09]
    let edits = source.visible([TextEdit(replacing: ByteRange(0, 0), with: bytes)])
    #expect(edits.map(\.replacement) == [bytes])
  }
}
