import Foundation
import PlanCore

/// Writes the reference tables that are kept in the repository; not part of the product.
@main
struct PlanDevelopment {
  /// The time at which the plans of the corpus are checked; all of them were written before.
  private static let corpusTime = UTCTimestamp(secondsSince1970: 1_795_478_400)

  static func main() {
    let arguments = Array(CommandLine.arguments.dropFirst())
    guard arguments.count == 2, let command = arguments.first, let folder = arguments.last,
      ["corpus-table", "rule-counts", "rule-findings"].contains(command)
    else {
      FileHandle.standardError.write(
        Data("usage: plan-dev (corpus-table | rule-counts | rule-findings) DIR\n".utf8))
      exit(2)
    }
    do {
      let answer: String
      switch command {
      case "corpus-table":
        answer = try CorpusTable(reading: folder).markdown()
      case "rule-counts":
        answer = try RuleCounts(reading: folder, now: corpusTime).table()
      default:
        answer = try RuleCounts(reading: folder, now: corpusTime).list()
      }
      FileHandle.standardOutput.write(Data(answer.utf8))
    } catch {
      FileHandle.standardError.write(
        Data("error: cannot read \(folder): \(error.localizedDescription)\n".utf8))
      exit(2)
    }
  }
}
