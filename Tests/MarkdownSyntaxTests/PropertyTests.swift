import MarkdownSyntax
import PlanTestSupport
import Testing

@Suite
struct PropertyTests {
  @Test(arguments: Samples.all)
  func `keeps its promises for all beginnings of a sample`(_ sample: String) {
    let bytes = Array(sample.utf8)
    for length in 0...bytes.count {
      let fault = WellFormed.fault(Array(bytes[..<length]))
      #expect(fault == nil, "the first \(length) bytes")
    }
  }

  @Test(arguments: Samples.all)
  func `keeps its promises for random changes of a sample`(_ sample: String) {
    let seed = UInt64(sample.utf8.count)
    var mutator = TextMutator(seed: seed)
    for round in 0..<200 {
      let text = mutator.mutating(Array(sample.utf8))
      #expect(WellFormed.fault(text) == nil, "seed \(seed), round \(round): \(TreeText.quoted(text))")
    }
  }

  @Test(arguments: Samples.all)
  func `reads the samples as cmark-gfm does`(_ sample: String) {
    let document = MarkdownDocument(parsing: Array(sample.utf8))
    let own = TreeText(document)
    let reference = TreeText(reference: Corpus.forReference(document))
    for line in TreeText.differingLines(own, reference) {
      let isKnown = document.definitions.contains { document.blocks[$0.block].range.start > 0 }
      #expect(isKnown, "line \(line)\n\(own.text(atLine: line))\n\(reference.text(atLine: line))")
    }
  }

  @Test
  func `reads random bytes`() {
    var generator = SeededGenerator(seed: 4)
    let marks = Array("`~*_[]()!<>#-+=|:\\&\"' \t\n\n1.ax@/".utf8)
    for round in 0..<2000 {
      let text = (0..<generator.below(120)).map { _ in marks[generator.below(marks.count)] }
      #expect(WellFormed.fault(text) == nil, "round \(round): \(TreeText.quoted(text))")
    }
  }
}
