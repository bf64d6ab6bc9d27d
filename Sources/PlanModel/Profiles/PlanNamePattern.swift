package import PlanText

/// How the files of new plans are named, such as `{date}-{slug}.md` or `{slug}/PLAN.md`.
package struct PlanNamePattern: Hashable, Sendable {
  /// The names that files of plans have when they take their slugs from their folders.
  private static let fileNames = ["PLAN.md", "EXECPLAN.md", "plan.md", "execplan.md"]

  /// The form `{slug}.md`.
  package static let usual = PlanNamePattern(name: "{slug}", file: nil)

  /// The name of the file without `.md`, or of its folder.
  private let name: String

  /// The file in the folder, or `nil` when the plan has no folder of its own.
  package let file: String?

  private init(name: String, file: String?) {
    self.name = name
    self.file = file
  }

  /// Reads a pattern; `nil` when it could not name a plan that is found again.
  ///
  /// It holds `{slug}` once and may hold `{date}`, which becomes `YYYY-MM-DD`; between them stand small letters,
  /// digits and hyphens. It ends in `.md`, or in `/PLAN.md` or `/EXECPLAN.md`.
  package init?(_ pattern: String) {
    var name = pattern[...]
    var file: String?
    if let slash = name.firstIndex(of: "/") {
      let last = String(name[name.index(after: slash)...])
      guard Self.fileNames.contains(last) else { return nil }
      file = last
      name = name[..<slash]
    } else {
      guard name.hasSuffix(".md") else { return nil }
      name = name.dropLast(3)
    }
    let pieces = name.split(separator: "{slug}", omittingEmptySubsequences: false)
    guard pieces.count == 2 else { return nil }
    for piece in pieces {
      let rest = piece.split(separator: "{date}", omittingEmptySubsequences: false).joined()
      let isPlain = rest.utf8.allSatisfy { byte in
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) || byte == UInt8(ascii: "-")
          || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
      }
      guard isPlain else { return nil }
    }
    self.init(name: String(name), file: file)
  }

  /// The pattern as it is written.
  package var text: String { file.map { "\(name)/\($0)" } ?? "\(name).md" }

  /// Returns the slug that a plan gets by the name of its file.
  ///
  /// - Parameters:
  ///   - slug: The slug that was asked for.
  ///   - date: The day on which the plan is drafted.
  /// - Returns: The slug with what the pattern puts around it.
  package func slug(_ slug: String, on date: CalendarDate) -> String {
    let dated = name.split(separator: "{date}", omittingEmptySubsequences: false).joined(separator: "\(date)")
    return dated.split(separator: "{slug}", omittingEmptySubsequences: false).joined(separator: slug)
  }
}
