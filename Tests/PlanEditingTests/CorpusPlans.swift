import Foundation
import PlanModel
import PlanTestSupport

/// Real plans outside of the project, below the folder that the variable `EXECPLAN_CORPUS` names.
enum CorpusPlans {
  static var folder: String? { ProcessInfo.processInfo.environment["EXECPLAN_CORPUS"] }

  struct Sample {
    let path: String
    let plan: Plan
  }

  /// Three hundred plans, chosen by a seed.
  static func samples() throws -> [Sample] {
    let folder = folder ?? ""
    let names = (FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? [])
      .filter { $0.hasSuffix(".md") }.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    var generator = SeededGenerator(seed: 300)
    return try names.shuffled(using: &generator).prefix(300).compactMap { name in
      let place = "\(folder)/\(name)"
      var isFolder: ObjCBool = false
      guard FileManager.default.fileExists(atPath: place, isDirectory: &isFolder), !isFolder.boolValue
      else { return nil }
      let bytes = Array(try Data(contentsOf: URL(fileURLWithPath: place)))
      return Sample(path: name, plan: Plan(parsing: bytes, yaml: FlatYAMLReader()))
    }
  }
}
