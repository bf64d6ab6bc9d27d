import ArgumentParser

/// The help of the argument that names a plan.
enum PlanArgument {
  /// The help text.
  static let help = ArgumentHelp("A slug, the beginning of a slug, or the path of a file", valueName: "plan")
  /// The help text of `--by`.
  static let person = ArgumentHelp(
    "Who, recorded as given (default: EXECPLAN_ACTOR, else git's user name)", valueName: "name")
  /// The help text of `--file`.
  static let file = ArgumentHelp("Read the text from a file; - reads standard input", valueName: "path")
}
