import MarkdownSyntax

/// Tells a command line from other text in a code span.
enum CommandWords {
  /// Programs that plans call, so that a word behind one makes a command line.
  private static let programs: Set<Substring> = [
    "ansible", "ant", "apt", "apt-get", "aws", "az", "bash", "bazel", "bd", "black", "brew", "buck2", "buf",
    "bun",
    "bundle", "bunx", "cabal", "cargo", "cat", "clang", "cmake", "composer", "coverage", "cp", "ctest",
    "curl",
    "cypress", "deno", "diff", "docker", "docker-compose", "dotnet", "echo", "elixir", "eslint", "execplan",
    "find",
    "flutter", "gcc", "gcloud", "gh", "git", "go", "gofmt", "gradle", "grep", "hatch", "head", "helm", "java",
    "javac", "jest", "jj", "jq", "julia", "just", "kubectl", "ls", "make", "markdownlint", "mise", "mix",
    "mkdir",
    "mvn", "mypy", "nix", "node", "npm", "npx", "nox", "openssl", "pdm", "perl", "php", "phpunit", "pip",
    "pip3",
    "playwright", "pnpm", "podman", "poetry", "pre-commit", "prettier", "psql", "pulumi", "pylint", "pyright",
    "pytest", "python", "python3", "rails", "rake", "redis-cli", "rg", "rm", "rspec", "rsync", "ruby", "ruff",
    "rustc", "rustfmt", "rustup", "sbt", "sed", "sh", "shellcheck", "sqlite3", "ssh", "stack", "swift",
    "swift-format", "swiftlint", "tail", "task", "terraform", "test", "tox", "tsc", "tsx", "uv", "uvx",
    "vitest",
    "wc", "wget", "xcodebuild", "xcrun", "yarn", "yq", "zig", "zsh",
  ]

  /// Whether the text of a code span is a command line.
  ///
  /// It is one when it begins with a known program and has an argument, or when it begins with the path or
  /// name of another program and has an option.
  static func isCommand(_ text: String) -> Bool {
    // Most code spans are a single word, and few of those are scripts.
    guard text.utf8.contains(where: { $0.isWhitespace || $0 >= 0x80 }) || text.hasSuffix(".sh") else {
      return false
    }
    var words = text.split(whereSeparator: \.isWhitespace)[...]
    if words.first == "$" { return false }
    while let first = words.first, isAssignment(first) { words = words.dropFirst() }
    guard let program = words.first, let first = program.utf8.first else { return false }
    let isPath = folders.contains { program.hasPrefix($0) } || program.contains("/") && isScript(program)
    guard words.count >= 2 else { return isPath && program.hasSuffix(".sh") }
    guard first.isLetter && first & 0x20 != 0 || isPath || program.hasPrefix("$") else { return false }
    let isWord = program.utf8.allSatisfy { byte in
      byte.isAlphanumeric || byte == ASCII.hyphen || byte == ASCII.underscore || byte == ASCII.period
        || byte == ASCII.slash || byte == ASCII.plus || byte == 0x24
    }
    guard isWord, !program.hasSuffix(".") else { return false }
    let second = words[words.startIndex + 1]
    guard !second.hasPrefix("="), !second.hasPrefix(":"), second != "->" else { return false }
    if programs.contains(program) || isPath { return true }
    return words.dropFirst().contains { $0.count > 1 && $0.hasPrefix("-") }
  }

  /// The beginnings of paths under which repositories keep programs.
  private static let folders = [
    "./", "../", ".venv/", "bin/", "node_modules/", "script/", "scripts/", "tools/", "venv/",
  ]

  private static func isScript(_ program: Substring) -> Bool {
    [".sh", ".bash", ".py", ".js", ".mjs", ".ts", ".rb", ".pl"].contains { program.hasSuffix($0) }
  }

  /// Whether a word sets a variable for the command behind it, as `CI=1` does.
  private static func isAssignment(_ word: Substring) -> Bool {
    guard let equals = word.firstIndex(of: "="), equals != word.startIndex else { return false }
    return word[..<equals].utf8.allSatisfy { byte in
      byte.isDigit || byte == ASCII.underscore || byte.isLetter && byte & 0x20 == 0
    }
  }
}
