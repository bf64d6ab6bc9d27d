import PlanLanguage
import PlanWorld
package import SystemPackage

/// What the names of files and folders say about plans.
///
/// Upper and lower case of ASCII letters make no difference anywhere.
package enum PlanNaming {
  /// Returns the slug that a path gives to a plan without a slug of its own.
  ///
  /// - Parameter path: The plan's file.
  /// - Returns: The file's stem as it is; for `PLAN.md` and `EXECPLAN.md` the name of their folder, when the
  ///   path has one.
  package static func slug(forPath path: FilePath) -> String {
    let stem = path.lastComponent?.stemText ?? ""
    guard isNamedByFolder(stem) else { return stem }
    let folder = path.removingLastComponent().lastComponent?.text
    return folder.flatMap { $0 == "." || $0 == ".." ? nil : $0 } ?? stem
  }

  /// Whether a plan with this stem takes its slug from its folder.
  package static func isNamedByFolder(_ stem: some StringProtocol) -> Bool {
    let count = stem.utf8.count
    guard count == 4 || count == 8 else { return false }
    let name = LowercasedName(stem)
    return name.equals("plan") || name.equals("execplan")
  }

  /// Whether a folder with this name holds plans, such as `plans`, `.exec-plans` or `execution_plans`.
  package static func isPlanRoot(_ folder: String) -> Bool {
    let name = LowercasedName(folder.utf8.first == UInt8(ascii: ".") ? folder.dropFirst() : folder[...])
    return planRoots.contains(where: name.joined.equals)
  }

  /// Whether a folder with this name holds what was put away, plans among it.
  package static func isArchive(_ folder: String) -> Bool { PlanState.forFolder(folder) == .archived }

  /// Returns the stem of a Markdown file's name, or `nil` for any other name.
  package static func markdownStem(_ file: String) -> Substring? { markdownStem(file[...]) }

  /// Returns the stem of a Markdown file's name, or `nil` for any other name.
  static func markdownStem(_ file: Substring) -> Substring? {
    for suffix in [".md", ".markdown"] where file.utf8.count > suffix.utf8.count {
      let end = file.utf8.index(file.endIndex, offsetBy: -suffix.utf8.count)
      if file.utf8[end...].elementsEqual(suffix.utf8, by: { $0 | 0x20 == $1 | 0x20 }) { return file[..<end] }
    }
    return nil
  }

  /// Whether a file with this stem may be a plan where everything in its folder is one.
  ///
  /// Indexes, guides, trackers and templates are not. Words decide, not syllables: `plan-template` is a
  /// template, `redesign-email-template` is a plan about one.
  package static func mayBePlan(_ stem: some StringProtocol) -> Bool {
    let name = LowercasedName(stem)
    // A translation of an index carries its language behind a period: `README.zh-CN.md`.
    let base = name.beforePeriod
    if companions.contains(where: base.equals) { return false }
    if base.ends(with: "plans"), pluralNames.contains(where: base.joined.equals) { return false }
    return !isTemplateOrTracker(name)
  }

  /// Whether a file with this stem may be a plan wherever it lies.
  package static func isNamedLikePlan(_ stem: some StringProtocol) -> Bool {
    let name = LowercasedName(stem)
    let joined = name.joined
    guard joined.equals("plan") || joined.contains("execplan") || joined.contains("executionplan") else {
      return false
    }
    return !isTemplateOrTracker(name)
  }

  // MARK: - Words

  private static let planRoots: [StaticString] = [
    "plans", "execplans", "execplan", "executionplans", "executionplan",
  ]

  /// Files that stand beside plans everywhere and are none.
  private static let companions: [StaticString] = [
    "_index", "agents", "changelog", "claude", "code_of_conduct", "contributing", "copilot-instructions",
    "gemini", "index", "license", "readme", "roadmap", "skill",
  ]

  /// Names that speak of plans in general.
  private static let pluralNames: [StaticString] = ["plans", "execplans", "executionplans"]

  private static let kindWords: Set<String> = ["template", "templates", "tracker", "trackers"]

  /// Words that qualify a template or tracker without giving it a subject.
  private static let qualifiers: Set<String> = [
    "backlog", "base", "basic", "blank", "bug", "bugfix", "checklist", "date", "dd", "debt", "default",
    "example", "exec", "execplan", "execplans", "execution", "feature", "file", "full", "generic", "issue",
    "long", "milestone", "minimal", "mm", "name", "new", "plan", "plans", "progress", "sample", "section",
    "short", "simple", "slug", "spec", "status", "task", "tasks", "tech", "technical", "title", "todo",
    "topic", "yyyy",
  ]

  private static func isTemplateOrTracker(_ name: LowercasedName) -> Bool {
    guard name.contains("template") || name.contains("tracker") else { return false }
    let words = name.words
    guard words.contains(where: kindWords.contains) else { return false }
    if name.starts(with: "_") || name.ends(with: ".template") { return true }
    return words.allSatisfy { word in
      kindWords.contains(word) || qualifiers.contains(word)
        || word.utf8.allSatisfy { $0 == UInt8(ascii: "0") }
    }
  }
}
