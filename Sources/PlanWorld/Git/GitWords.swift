/// What git wrote to standard error, read for a person.
///
/// Text of the repository stands in it as it is: who shows it makes control characters visible.
struct GitWords: Hashable, Sendable {
  /// Why git gave no answer, in one line without git's `fatal:`; empty when it said nothing.
  let message: String

  /// The first warning, or `nil`.
  let warning: String?

  /// What to do, or `nil`.
  let hint: String?

  /// The longest message that is kept, in characters.
  private static let limit = 400

  /// Reads what git wrote.
  init(_ text: String) {
    let lines = text.split(whereSeparator: \.isNewline).map(String.init)
    let index =
      lines.firstIndex { $0.hasPrefix("fatal: ") } ?? lines.firstIndex { $0.hasPrefix("error: ") }
      ?? lines.firstIndex { !$0.hasPrefix("warning: ") && !$0.hasPrefix("hint: ") }
    var message = index.map { Self.withoutPrefix(lines[$0]) } ?? ""
    // What a line with a colon announces stands in the next one.
    if let index, message.hasSuffix(":"), index + 1 < lines.count {
      message += " " + lines[index + 1].drop(while: \.isWhitespace)
    }
    self.message = String(message.prefix(Self.limit))
    warning = lines.first { $0.hasPrefix("warning: ") }.map(Self.withoutPrefix)
    let command = lines.first { $0.hasPrefix("\tgit config --global --add safe.directory ") }
    hint = command.map { "'\($0.dropFirst())' says that you trust it" } ?? Self.hint(for: message)
  }

  private static func withoutPrefix(_ line: String) -> String {
    for prefix in ["fatal: ", "error: ", "warning: "] where line.hasPrefix(prefix) {
      return String(line.dropFirst(prefix.count))
    }
    return line
  }

  /// Returns what helps when git has said something, or `nil`.
  static func hint(for message: String) -> String? {
    hints.first { words, _ in words.contains { message.contains($0) } }?.hint
  }

  /// What helps, by what git says.
  private static let hints: [(words: [String], hint: String)] = [
    (
      ["dubious ownership", "unsafe repository", "safe.directory"],
      "'git config --global --add safe.directory FOLDER' says that you trust the folder"
    ),
    (["not a git repository"], "'git status' says what it finds there; restore .git, or remove it"),
    (["bad config", "bad numeric config", "bad boolean config"], "fix that line of git's configuration"),
    (
      ["Expected git repo version", "unknown repository", "unknown object format"],
      "a newer git may be able to read it"
    ),
    (
      ["could not fetch", "lazy fetching disabled", "promisor remote", "transport '"],
      "this clone is partial; 'git fetch --refetch --no-filter' fetches what is missing"
    ),
    (
      ["appears to be broken", "bad object", "bad revision", "broken ref", "No such ref", "ot a valid "],
      "'git fsck' names what is damaged; 'git reflog' may know the last commit"
    ),
    (
      [
        "is corrupt", "is missing", "unable to read", "unable to unpack", "damaged", "not a tree object",
        "Could not read", "Failed to traverse", "is too small", "packed-refs", "packfile",
      ],
      "'git fsck' names what is damaged; a fresh clone has it whole"
    ),
    (["cannot be run"], "install git, or leave out what needs the history"),
  ]
}
