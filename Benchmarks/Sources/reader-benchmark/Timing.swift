/// How long a contestant took for a corpus, once for each round.
struct Timing {
  /// A contestant and what it reads.
  typealias Task = (contestant: Contestant, corpus: Corpus)

  let name: String
  let byteCount: Int
  let documentCount: Int
  private(set) var seconds: [Double] = []
  private var found = 0

  /// Does tasks in turn, after one round that does not count.
  static func measure(_ tasks: [Task], rounds: Int) -> [Timing] {
    var timings = tasks.map { task in
      Timing(
        name: task.contestant.name, byteCount: task.corpus.byteCount,
        documentCount: task.corpus.documents.count)
    }
    for round in 0...rounds {
      for (index, task) in tasks.enumerated() {
        var found = 0
        let duration = ContinuousClock().measure {
          for document in task.corpus.documents {
            found += task.contestant.read(document)
          }
        }
        timings[index].found = found
        guard round > 0 else { continue }
        let parts = duration.components
        timings[index].seconds.append(Double(parts.seconds) + Double(parts.attoseconds) / 1e18)
      }
    }
    return timings
  }

  private init(name: String, byteCount: Int, documentCount: Int) {
    self.name = name
    self.byteCount = byteCount
    self.documentCount = documentCount
  }

  /// The timing as a line of JSON.
  var json: String {
    let seconds = seconds.map(\.description).joined(separator: ",")
    return #"{"bytes":\#(byteCount),"documents":\#(documentCount),"found":\#(found),"#
      + #""name":"\#(name)","seconds":[\#(seconds)]}"#
  }
}
