/// Why a command was not done, in words for a person.
struct CommandProblem: Error, Hashable, Sendable {
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
  func afterWriting(_ paths: [String]) -> CommandProblem {
    let files = paths.map { "\n  " + SafeText.escaped($0) }.joined()
    return CommandProblem(
      "\(message)\nnote: everything was written:\(files)", hint: hint, status: .findings)
  }

  /// The problem as the program prints it, ended with a newline.
  var text: String {
    "error: \(message)\n" + (hint.map { "  hint: \($0)\n" } ?? "")
  }
}

extension CommandProblem {
  /// Makes the problem of a word that is none of several.
  ///
  /// - Parameters:
  ///   - word: What was written.
  ///   - noun: What it should name, such as `state`.
  ///   - names: All names, in the order of help texts.
  ///   - similar: The names that may have been meant, the best first.
  /// - Returns: The problem, with all names in its hint.
  static func unknown(_ word: String, noun: String, names: [String], similar: [String]) -> CommandProblem {
    let all = "the \(noun)s are \(names.joined(separator: ", "))"
    let hint = similar.first.map { "did you mean '\($0)'? \(all)" } ?? all
    return CommandProblem("unknown \(noun) '\(SafeText.escaped(word))'", hint: hint)
  }
}
