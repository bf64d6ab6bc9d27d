import MarkdownSyntax
import Testing

@Suite(.serialized)
struct SpecificationTests {
  @Test
  func `reads the examples of the specification as cmark-gfm does, but for the listed ones`() throws {
    let examples = try SpecificationExamples.all()
    #expect(examples.count == 673)
    let listed = try ListedDifferences.load().examples
    for example in examples {
      let own = TreeText(MarkdownDocument(parsing: example.source))
      let reference = TreeText(reference: example.source)
      let isSame = TreeText.differingLines(own, reference).isEmpty
      #expect(
        isSame != listed.contains(example.number),
        """
        example \(example.number) \(isSame ? "is listed as different and is not" : "differs")
        \(String(decoding: example.source, as: UTF8.self))
        ours:
        \(own.pieces.map(\.text).joined())
        cmark-gfm:
        \(reference.pieces.map(\.text).joined())
        """)
    }
  }
}
