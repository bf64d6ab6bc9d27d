import PlanText
import PlanWorld
import SystemPackage
import WorkspaceReading

/// Why a command was not done, in words for a person.
struct CommandError: Error, Hashable, Sendable {
  /// What, where and why: lower case, without a final period; text of users and files is safe to show.
  let message: String
  /// What to do about it, or `nil`.
  let hint: String?
  /// How the program ends.
  let status: ExitStatus

  /// Makes a problem.
  init(_ message: String, hint: String? = nil, status: ExitStatus = .notDone) {
    self.message = message
    self.hint = hint
    self.status = status
  }

  /// Returns the same problem of a command that has written its files.
  ///
  /// - Parameter paths: The files, as people see them.
  /// - Returns: The problem, which names them and ends the program with another status.
  func afterWriting(_ paths: [String]) -> CommandError {
    let files = paths.map { "\n  " + SafeText.escaped($0) }.joined()
    return CommandError(
      "\(message)\nnote: everything was written:\(files)", hint: hint, status: .findings)
  }

  /// The problem as the program prints it, ended with a newline.
  var text: String {
    "error: \(message)\n" + (hint.map { "  hint: \($0)\n" } ?? "")
  }
}

extension CommandError {
  /// Makes the problem of a word that is none of several.
  ///
  /// - Parameters:
  ///   - word: What was written.
  ///   - noun: What it should name, such as `state`.
  ///   - names: All names, in the order of help texts.
  ///   - similar: The names that may have been meant, the best first.
  /// - Returns: The problem, with all names in its hint.
  static func unknown(_ word: String, noun: String, names: [String], similar: [String]) -> CommandError {
    let all = "the \(noun)s are \(names.joined(separator: ", "))"
    let hint = similar.first.map { "did you mean '\($0)'? \(all)" } ?? all
    return CommandError("unknown \(noun) '\(SafeText.escaped(word))'", hint: hint)
  }
}

extension CommandError {
  /// Puts the reason why nothing was written into words.
  init(writing error: any Error) {
    switch error {
    case let problem as CommandError: self = problem
    case let problem as FindPlanError: self.init(problem)
    default: self.init(Refusal(error))
    }
  }

  /// Shows a refusal, whose text may come from users and files.
  init(_ refusal: Refusal) {
    let details = refusal.details.map { detail in
      detail.split(separator: "\n").map { "\n  " + SafeText.escaped(String($0)) }.joined()
    }
    self.init(
      SafeText.escaped(refusal.message) + details.joined(), hint: refusal.hint.map(SafeText.escaped),
      status: refusal.isWritten ? .findings : .notDone)
  }
}

extension CommandError {
  /// Puts the reason why a plan could not be chosen into words.
  init(_ problem: FindPlanError) {
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
