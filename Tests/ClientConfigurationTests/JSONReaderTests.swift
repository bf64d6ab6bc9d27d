import MarkdownSyntax
import PlanModel
import Testing

@testable import ClientConfiguration

@Suite struct JSONReaderTests {
  @Test(arguments: [
    (#"{"b": [1, -2.5e+3, true, null], "a": {}}"#, #"{"a":{},"b":[1,-2.5e+3,true,null]}"#),
    (#" "a\"\\\/\n\u0041\ud83d\ude00\ud800" "#, "\"a\\\"\\\\/\\nA😀\u{FFFD}\""),
    ("\u{FEFF}[]\r\n", "[]"),
  ])
  func `values come out as they were written`(_ text: String, _ canonical: String) throws {
    let root = try JSONReader.read(Array(text.utf8))
    #expect(MCPDefinitionText().canonical(root) == canonical)
  }

  @Test(arguments: [
    ("", 0), ("{", 1), ("[1,]", 3), (#"{"a":1,}"#, 7), ("{a: 1}", 1), ("01", 0), ("1.", 0), ("nul", 0),
    ("[1] x", 4),
    (#""a"#, 2), ("\"a\nb\"", 2), (#""\x""#, 2), (#""\u00g0""#, 3), (#"{"a":1,"a":2}"#, 7), ("{\"a\" 1}", 5),
    ("// no\n{}", 0), ("[1 2]", 3), (String(repeating: "[", count: 100), 64),
  ])
  func `what is no JSON is refused at its place`(_ text: String, _ offset: Int) {
    do throws(JSONReaderError) {
      _ = try JSONReader.read(Array(text.utf8))
      Issue.record("\(text) was read")
    } catch {
      #expect(error.offset == offset)
    }
  }

  @Test func `places are those of the bytes`() throws {
    let text = #"{"ä": "x" , "mcpServers" : [ 1 ]}"#
    let root = try JSONReader.read(Array(text.utf8))
    let source = SourceText(Array(text.utf8))
    let pairs = try #require(root.pairs)
    #expect(pairs.map { source.string($0.key.range) } == [#""ä""#, #""mcpServers""#])
    #expect(pairs.map { source.string($0.value.range) } == [#""x""#, "[ 1 ]"])
    #expect(root.range == ByteRange(0, text.utf8.count))
  }
}
