import MarkdownSyntax
import PlanTestSupport
import Testing

@Suite(.enabled(if: Corpus.folder != nil))
struct CorpusPropertyTests {
  @Test
  func `keeps its promises for real files`() throws {
    for file in try Corpus.files() {
      #expect(WellFormed.fault(file.bytes) == nil, "\(file.path)")
    }
  }

  @Test
  func `keeps its promises for all beginnings of fifty small files`() throws {
    let seed: UInt64 = 50
    var generator = SeededGenerator(seed: seed)
    let small = try Corpus.files().filter { $0.bytes.count < 4096 }.shuffled(using: &generator)
    for file in small.prefix(50) {
      for length in 0...file.bytes.count {
        let fault = WellFormed.fault(Array(file.bytes[..<length]))
        #expect(fault == nil, "the first \(length) bytes of \(file.path)")
      }
    }
  }

  @Test
  func `keeps its promises for ten thousand random changes of real files`() throws {
    let seed: UInt64 = 10_000
    var generator = SeededGenerator(seed: seed)
    var mutator = TextMutator(seed: seed)
    let files = try Corpus.files()
    for round in 0..<10_000 {
      let file = files[generator.below(files.count)]
      let text = mutator.mutating(file.bytes)
      #expect(WellFormed.fault(text) == nil, "seed \(seed), round \(round), \(file.path)")
    }
  }
}
