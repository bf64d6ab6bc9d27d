extension CommandLineRun {
  /// Options that take no value, so that the word behind one is no value of it.
  private static let flags: Set<String> = [
    "--dry-run", "--json", "--check", "--all", "--reverse", "--outline", "--detect",
    "--agents", "--apply", "--diff", "--step",
  ]

  /// Puts a text that begins with a hyphen, such as `- [ ] Write the notes`, behind a `--`.
  ///
  /// No option has white space in its name, so such a word can only be text. The text is the last argument of
  /// every verb, so the order stays.
  static func withTextBehindTerminator(_ arguments: [String]) -> [String] {
    guard !arguments.contains("--") else { return arguments }
    var options: [String] = []
    var texts: [String] = []
    for (index, word) in arguments.enumerated() {
      let previous = index > 0 ? arguments[index - 1] : ""
      let isValue = previous.hasPrefix("-") && !previous.contains("=") && !flags.contains(previous)
      if isText(word), !isValue { texts.append(word) } else { options.append(word) }
    }
    return texts.isEmpty ? arguments : options + ["--"] + texts
  }

  /// Whether a word begins like an option and cannot be one.
  private static func isText(_ word: String) -> Bool {
    guard word.hasPrefix("-") else { return false }
    return word.prefix { $0 != "=" }.contains(where: \.isWhitespace)
  }
}
