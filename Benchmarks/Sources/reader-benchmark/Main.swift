import Foundation

/// Times the reader of plans, and the parsers it is compared with, in one process and one thread.
///
/// Prints a line of JSON for each contestant.
@main
struct ReaderBenchmark {
  static func main() {
    let arguments = Array(CommandLine.arguments.dropFirst())
    do {
      switch arguments.first {
      case "corpus" where arguments.count == 3:
        guard let rounds = Int(arguments[2]) else { return usage() }
        try timeCorpus(at: arguments[1], rounds: rounds)
      case "inputs" where arguments.count == 1:
        for input in HostileInput.all { print(input.name) }
      case "hostile" where arguments.count == 4:
        guard let byteCount = Int(arguments[2]), let rounds = Int(arguments[3]) else { return usage() }
        guard let input = HostileInput.all.first(where: { $0.name == arguments[1] }) else { return usage() }
        time(input, byteCount: byteCount, rounds: rounds)
      default:
        usage()
      }
    } catch {
      FileHandle.standardError.write(Data("error: \(error.localizedDescription)\n".utf8))
      exit(2)
    }
  }

  private static func timeCorpus(at folder: String, rounds: Int) throws {
    let corpus = try Corpus(reading: folder)
    report(Contestant.all.map { ($0, corpus) }, rounds: rounds)
  }

  /// Times one large document against ten of a tenth of its size: the same bytes, so that linear time is
  /// the same time.
  private static func time(_ input: HostileInput, byteCount: Int, rounds: Int) {
    let tenth = Corpus(Array(repeating: input.document(byteCount: byteCount / 10), count: 10))
    let whole = Corpus([input.document(byteCount: byteCount)])
    report([Contestant.plan, .inlines].flatMap { [($0, tenth), ($0, whole)] }, rounds: rounds)
  }

  private static func report(_ tasks: [Timing.Task], rounds: Int) {
    for timing in Timing.measure(tasks, rounds: rounds) { print(timing.json) }
  }

  private static func usage() {
    FileHandle.standardError.write(
      Data(
        """
        usage: reader-benchmark corpus FOLDER ROUNDS
               reader-benchmark inputs
               reader-benchmark hostile INPUT BYTES ROUNDS

        """.utf8))
    exit(2)
  }
}
