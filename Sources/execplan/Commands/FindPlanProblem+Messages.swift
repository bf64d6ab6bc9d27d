import PlanOperations
import PlanWorkspace
import SystemPackage

extension CommandProblem {
  /// Puts the reason why a plan could not be chosen into words.
  init(_ problem: FindPlanProblem) {
    switch problem {
    case .empty:
      self.init("the name of the plan is empty", hint: Self.naming)
    case .notASlug(let name):
      self.init("'\(SafeText.escaped(name))' is no slug: a slug leads to no other folder", hint: Self.naming)
    case .unknown(let name, let similar):
      let names = similar.map { "'\(SafeText.escaped($0))'" }
      self.init(
        "no plan has the slug '\(SafeText.escaped(name))'",
        hint: names.isEmpty
          ? "'execplan list --all' shows all plans" : "did you mean \(Self.choice(of: names))?")
    case .ambiguous(let name, let matches):
      let list = matches.map { "\n  \(SafeText.escaped($0.slug))  \(SafeText.escaped($0.path))" }.joined()
      self.init(
        "'\(SafeText.escaped(name))' begins the slugs of \(matches.count) plans:\(list)",
        hint: "write more of the slug, or the path")
    case .duplicate(let slug, let paths):
      let list = paths.map { "\n  \(SafeText.escaped($0))" }.joined()
      self.init(
        "\(paths.count) plans have the slug '\(SafeText.escaped(slug))':\(list)",
        hint: "name the plan by its path")
    case .elsewhere(let name, let workspace, let current):
      self.init(
        "'\(SafeText.escaped(name))' lies in the workspace \(SafeText.escaped(workspace.text)), "
          + "not in \(SafeText.escaped(current.text))",
        hint: "name plans of one workspace only")
    case .unreadable(let file):
      let hint: String? =
        file.reason.hasPrefix("no such") ? Self.naming : nil
      self.init("cannot read \(SafeText.escaped(file.path)): \(SafeText.escaped(file.reason))", hint: hint)
    }
  }

  private static let naming =
    "a plan is named by its slug, the beginning of its slug, or the path of its file"

  private static func choice(of names: [String]) -> String {
    guard names.count > 1, let last = names.last else { return names.first ?? "" }
    return names.dropLast().joined(separator: ", ") + " or " + last
  }
}
