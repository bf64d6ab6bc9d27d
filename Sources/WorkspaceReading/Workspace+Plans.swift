package import PlanModel
import PlanWorkspace

/// What was made of the files that may be plans.
package struct PlanReadings<Value: Sendable>: Sendable {
  /// What was made of each plan, in the order of the files.
  package var plans: [Value] = []

  /// What could not be read, in the order of the files.
  package var unreadable: [UnreadableFile] = []

  /// The paths of files that have the name of a plan and not its sections, in the order of the files.
  package var strangers: [String] = []

  fileprivate init(_ outcomes: [Outcome], problems: [UnreadableFile] = []) {
    unreadable = problems
    for outcome in outcomes {
      switch outcome {
      case .plan(let value): plans.append(value)
      case .unreadable(let file): unreadable.append(file)
      case .stranger(let path): strangers.append(path)
      }
    }
  }

  /// What was made of one file.
  fileprivate enum Outcome: Sendable {
    case plan(Value)
    case unreadable(UnreadableFile)
    case stranger(String)

    init(_ file: PlanFile, _ reading: PlanReading, _ body: (PlanFile, Plan) -> Value) {
      switch reading {
      case .plan(let plan): self = .plan(body(file, plan))
      case .unreadable(let reason):
        self = .unreadable(UnreadableFile(path: file.displayPath, reason: reason))
      case .noPlan: self = .stranger(file.displayPath)
      }
    }
  }
}

extension Workspace {
  /// Reads files and turns each plan into a value.
  ///
  /// - Parameters:
  ///   - files: The files to read.
  ///   - body: Called on any thread with each file that holds a plan.
  /// - Returns: The values, and which of these files could not be read.
  package func plans<Value: Sendable>(
    in files: [PlanFile], _ body: @escaping @Sendable (PlanFile, Plan) -> Value
  ) async -> PlanReadings<Value> {
    PlanReadings(await read(files) { file, reading in PlanReadings<Value>.Outcome(file, reading, body) })
  }

  /// Reads all plans while the search for them goes on, and turns each into a value.
  ///
  /// Meant for a workspace of which nothing but the index was asked for.
  ///
  /// - Parameter body: Called on any thread with each file that holds a plan.
  /// - Returns: The values; what else of the workspace could not be read comes before the plans that could not.
  package func allPlans<Value: Sendable>(
    _ body: @escaping @Sendable (PlanFile, Plan) -> Value
  ) async -> PlanReadings<Value> {
    let found = await readPlans { file, reading in PlanReadings<Value>.Outcome(file, reading, body) }
    return PlanReadings(found.values, problems: found.problems)
  }
}
