import SystemPackage
import Testing
import WorkspaceWriting

@testable import PlanDocuments
@testable import execplan

@Suite struct JSONDocumentShapeTests {
  private struct ReaderHasGone: Error {}

  private static let full = SampleDocument(
    slug: "add", age: -2, isClosed: true, tags: ["a", "\u{1B}"], kind: "risk",
    end: .init(date: "2026-02-01", time: "10:00"),
    moments: [.init(date: "2026-02-01", time: nil), .init(date: "2026-02-02", time: "11:00")],
    entries: [.init(text: "one", at: .init(date: "2026-02-01", time: nil)), .nested(levels: 3)])

  @Test(arguments: [SampleDocument(), full])
  func `encodes exactly the keys of the schema, in order`(value: SampleDocument) throws {
    let document = SampleDocument.document
    let conformance = try SchemaConformance(schemaText: document.schemaText())
    #expect(try conformance.problems(in: document.encoded(value)) == [])
    #expect(try conformance.problems(in: document.encoded(value, layout: .compact)) == [])
  }

  @Test func `writes absent values as null`() {
    #expect(
      SampleDocument.document.encoded(SampleDocument(), layout: .compact) == #"""
        {"schema":"execplan.sample/1","title":"Add \"quotes\"","slug":null,"count":3,"age":null,"closed":false,\#
        "tags":[],"state":"active","kind":null,"start":{"date":"2026-01-31","time":null},"end":null,\#
        "moments":[],"entries":[]}

        """#)
  }

  @Test func `a document about files says what a command has left half done`() throws {
    let document = JSONDocumentShape(verb: "tree", title: "A tree", shape: SampleDocument.Entry.shape)
    let value = SampleDocument.Entry.nested(levels: 1)
    #expect(try OrderedJSON(reading: document.encoded(value))["interrupted"] == .null)
    let interruption = Interruption(title: "close x", userID: 7, marker: "/w/.git/execplan/transaction")
    let text = document.encoded(value, interruption: interruption)
    let key = try OrderedJSON(reading: text)["interrupted"]
    #expect(key?["command"]?.text == "close x")
    #expect(key?["marker"]?.text == "/w/.git/execplan/transaction")
    let conformance = try SchemaConformance(schemaText: document.schemaText())
    #expect(try conformance.problems(in: text) == [])
  }

  @Test func `is written in parts of bounded size that make up the document`() throws {
    var value = Self.full
    value.moments = (0..<20_000).map { .init(date: "day \($0)", time: nil) }
    value.tags = (0..<20_000).map { "tag \($0)" }
    value.entries = (0..<200).map { _ in .nested(levels: 60) }
    var parts: [String] = []
    try SampleDocument.document.write(value) { parts.append($0) }
    #expect(parts.count > 20)
    #expect(parts.allSatisfy { $0.utf8.count < JSONWriter.partSize + (1 << 15) })
    #expect(parts.joined() == SampleDocument.document.encoded(value))
  }

  @Test func `gives nothing more to a reader that has gone`() {
    var value = Self.full
    value.tags = (0..<50_000).map { "tag \($0)" }
    var count = 0
    #expect(throws: ReaderHasGone.self) {
      try SampleDocument.document.write(value) { _ in
        count += 1
        if count == 2 { throw ReaderHasGone() }
      }
    }
    #expect(count == 2)
  }

  @Test func `nests entries`() throws {
    let text = SampleDocument.document.encoded(Self.full)
    let entry = try #require(try OrderedJSON(reading: text)["entries"]?.elements.last)
    #expect(entry["children"]?.elements.first?["text"] == .string("level 1"))
  }

  @Test(arguments: [(64, 64), (1000, JSONWriter.maximumDepth / 2 - 1)])
  func `bounds how deep it goes`(levels: Int, written: Int) throws {
    let value = SampleDocument(entries: [.nested(levels: levels)])
    let text = SampleDocument.document.encoded(value, layout: .compact)
    #expect(text.split(separator: "level").count - 1 == written)
    let conformance = try SchemaConformance(schemaText: SampleDocument.document.schemaText())
    #expect(try conformance.problems(in: text) == [])
  }

  @Test(arguments: [
    (#""count":3"#, #""count":"3""#), (#""slug":null,"#, ""), (#""state":"active""#, #""state":"gone""#),
    (#""start":{"#, #""start":{"extra":1,"#), (#""tags":[]"#, #""tags":[1]"#),
    (#""tags":[]"#, #""tags":null"#), ("execplan.sample/1", "execplan.sample/2"),
  ])
  func `is not what any document conforms to`(good: String, bad: String) throws {
    let text = SampleDocument.document.encoded(SampleDocument(), layout: .compact)
    let range = try #require(text.firstRange(of: good))
    let conformance = try SchemaConformance(schemaText: SampleDocument.document.schemaText())
    let changed = text[..<range.lowerBound] + bad + text[range.upperBound...]
    #expect(try !conformance.problems(in: String(changed)).isEmpty)
  }

  @Test func `defines an object that is its own child`() throws {
    let document = JSONDocumentShape(
      verb: "tree", title: "A tree", shape: SampleDocument.Entry.shape, readsFiles: false)
    let schema = try OrderedJSON(reading: document.schemaText())
    #expect(schema["properties"]?.keys == ["schema", "text", "at", "children"])
    #expect(schema["$defs"]?.keys == ["moment", "entry"])
    #expect(schema["$defs"]?["entry"]?["properties"]?.keys == ["text", "at", "children"])
    let conformance = try SchemaConformance(schemaText: document.schemaText())
    #expect(try conformance.problems(in: document.encoded(.nested(levels: 4))) == [])
  }
}
