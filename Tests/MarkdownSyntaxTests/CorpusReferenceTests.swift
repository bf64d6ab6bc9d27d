import MarkdownSyntax
import PlanTestSupport
import Testing

@Suite(.enabled(if: Corpus.folder != nil))
struct CorpusReferenceTests {
  @Test
  func `reads real files as cmark-gfm does, but for the listed places`() throws {
    let files = try Corpus.files()
    #expect(files.count > 1000)
    let listed = try ListedDifferences.load().places
    var seen: Set<String> = []
    for file in files {
      let document = MarkdownDocument(parsing: file.bytes)
      let own = TreeText(document)
      let reference = TreeText(reference: Corpus.forReference(document))
      for line in TreeText.differingLines(own, reference) {
        let place = "\(file.path):\(line)"
        seen.insert(place)
        #expect(
          listed.contains(place),
          """
          \(place) differs
          ours:
          \(own.text(atLine: line))
          cmark-gfm:
          \(reference.text(atLine: line))
          """)
      }
    }
    #expect(listed.subtracting(seen).sorted() == [], "listed as different and are not")
  }
}
