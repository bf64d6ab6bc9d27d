import MarkdownSyntax

extension Plan {
  /// After how many days without an entry the plan itself wants to be called stale, or `nil`.
  ///
  /// The key `stale_after` of the frontmatter, or a line `Stale after: 10 days` above the first section.
  package var staleAfterDays: Int? {
    let line = metadata.first { Self.isStaleKey(document.source.string($0.key)) }
    let text = frontmatter?.text("stale_after") ?? line.map { document.source.string($0.value) }
    guard let word = text?.split(separator: " ").first, let days = Int(word), (1...3650).contains(days) else {
      return nil
    }
    return days
  }

  private static func isStaleKey(_ key: String) -> Bool {
    let words = key.lowercased().filter { $0 != "-" && $0 != "_" && $0 != " " && $0 != "*" }
    return words == "staleafter"
  }
}
