import PlanCore
import PlanOperations

/// Reads the name of a profile.
enum ProfileArgument {
  /// Returns the built-in profile with a name.
  ///
  /// - Throws: ``CommandProblem`` when there is none.
  static func profile(_ name: String) throws(CommandProblem) -> Profile {
    if let profile = Profile.builtIn.first(where: { $0.name == name }) { return profile }
    let names = Profile.builtIn.map(\.name)
    throw .unknown(name, noun: "profile", names: names, similar: SimilarNames.find(name, in: names))
  }
}
