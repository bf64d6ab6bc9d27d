import PlanText
import Testing

@testable import PlanDocuments
@testable import execplan

@Suite struct JSONWriterTests {
  private func encoded(_ text: String) -> String {
    var writer = JSONWriter()
    writer.string(text)
    return writer.text
  }

  @Test(arguments: [
    ("", #""""#), ("plain", #""plain""#), (#"say "hi""#, #""say \"hi\"""#), (#"a\b"#, #""a\\b""#),
    ("a/b", #""a/b""#), ("a\nb\t\r\u{8}\u{C}", #""a\nb\t\r\b\f""#), ("\u{0}\u{1F}", #""\u0000\u001f""#),
    ("\u{1B}[0m", #""\u001b[0m""#), ("\u{7F}\u{9B}", #""\u007f\u009b""#),
    ("\u{2028}\u{2029}", #""\u2028\u2029""#),
    ("\u{202E}x\u{FEFF}", #""\u202ex\ufeff""#), ("\u{61C}", #""\u061c""#), ("\u{E0041}", #""\udb40\udc41""#),
    ("é 計画 👩\u{200D}💻 ÀØ \u{E0100}", "\"é 計画 👩\u{200D}💻 ÀØ \u{E0100}\""),
  ])
  func `spells strings`(text: String, json: String) throws {
    #expect(encoded(text) == json)
    #expect(try OrderedJSON(reading: json) == .string(text))
  }

  @Test func `gives every character back`() throws {
    var text = ""
    text.unicodeScalars.append(contentsOf: (UInt32(0)...0x10FFFF).compactMap { Unicode.Scalar($0) })
    let read = try #require(try OrderedJSON(reading: encoded(text)).text)
    #expect(read.utf8.elementsEqual(text.utf8))
    #expect(!encoded(text).unicodeScalars.contains(where: SafeText.isUnsafe))
  }

  @Test func `repairs bytes that are no UTF-8`() throws {
    let text = String(decoding: [0x61, 0xFF, 0xE2, 0x80, 0x22] as [UInt8], as: UTF8.self)
    #expect(try OrderedJSON(reading: encoded(text)) == .string("a\u{FFFD}\u{FFFD}\""))
  }

  private func sample(_ layout: JSONWriter.Layout) -> String {
    var writer = JSONWriter(layout: layout)
    writer.beginObject()
    writer.key("a")
    writer.beginArray()
    writer.integer(-1)
    writer.beginObject()
    writer.endObject()
    writer.beginArray()
    writer.endArray()
    writer.endArray()
    writer.key("b")
    writer.beginObject()
    writer.key("c")
    writer.boolean(true)
    writer.key("d")
    writer.null()
    writer.endObject()
    writer.endObject()
    return writer.text
  }

  @Test func `lays out one value a line`() {
    #expect(
      sample(.pretty) == """
        {
          "a": [
            -1,
            {},
            []
          ],
          "b": {
            "c": true,
            "d": null
          }
        }
        """)
  }

  @Test(arguments: [1, 30, 31, 32, 50])
  func `indents each level by two blanks, up to 31 levels`(levels: Int) {
    var writer = JSONWriter()
    for _ in 0..<levels { writer.beginArray() }
    writer.null()
    writer.null()
    for _ in 0..<levels { writer.endArray() }
    let lines = writer.text.split(separator: "\n")
    let indentations = lines.map { $0.prefix { $0 == " " }.count }
    let opening = (0..<levels).map { 2 * min($0, 31) }
    let inner = 2 * min(levels, 31)
    #expect(indentations == opening + [inner, inner] + opening.reversed())
  }

  @Test func `lays out without blanks`() {
    #expect(sample(.compact) == #"{"a":[-1,{},[]],"b":{"c":true,"d":null}}"#)
  }

  @Test(arguments: [0, -1, Int.max, Int.min])
  func `writes numbers as they are`(number: Int) {
    var writer = JSONWriter()
    writer.integer(number)
    #expect(writer.text == String(number))
  }
}
