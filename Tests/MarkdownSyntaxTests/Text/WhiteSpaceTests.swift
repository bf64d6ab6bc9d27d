import MarkdownSyntax
import Testing

@Suite struct WhiteSpaceTests {
  private static let bytes = Array(" \ta\u{B} b\u{C}\r\n\u{A0}".utf8)

  @Test(arguments: [
    (ByteRange(0, 3), ByteRange(2, 3)), (ByteRange(0, 9), ByteRange(2, 6)),
    (ByteRange(0, 2), ByteRange(2, 2)),
    (ByteRange(3, 3), ByteRange(3, 3)), (ByteRange(6, 11), ByteRange(9, 11)),
  ])
  func `white space of ASCII is cut from both ends of a stretch, and none within it`(
    _ range: ByteRange, _ trimmed: ByteRange
  ) {
    #expect(SourceText(Self.bytes).trimmed(range) == trimmed)
    Self.bytes.withUnsafeBufferPointer { buffer in
      #expect(buffer.trimmedStart(from: range.start, to: range.end) == trimmed.start)
      #expect(buffer.trimmedEnd(from: trimmed.start, to: range.end) == trimmed.end)
    }
  }

  @Test(arguments: [
    (ByteRange(0, 2), true), (ByteRange(6, 9), true), (ByteRange(4, 4), true), (ByteRange(0, 3), false),
    (ByteRange(9, 11), false),
  ])
  func `a stretch of white space is blank, and so is none`(_ range: ByteRange, _ isBlank: Bool) {
    #expect(SourceText(Self.bytes).isBlank(range) == isBlank)
  }

  @Test func `a blank is a space or tab, white space any of six, and line ends are two of these`() {
    let all = UInt8.min...UInt8.max
    #expect(all.filter(\.isBlank) == [0x09, 0x20])
    #expect(all.filter(\.isLineEnd) == [0x0A, 0x0D])
    #expect(all.filter(\.isBlankOrLineEnd) == [0x09, 0x0A, 0x0D, 0x20])
    #expect(all.filter(\.isWhitespace) == [0x09, 0x0A, 0x0B, 0x0C, 0x0D, 0x20])
  }
}
