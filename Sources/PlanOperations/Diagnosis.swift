package import PlanLanguage
package import WorkspaceReading

/// What was found about a workspace and the program's surroundings.
package struct Diagnosis: Sendable {
  /// One thing that was looked at.
  package struct Check: Hashable, Sendable {
    /// The stable name, in kebab case.
    package let name: String
    /// Whether nothing needs attention.
    package let isFine: Bool
    /// What was found, as one line.
    package let message: String
    /// What to do, or `nil`.
    package let hint: String?
  }

  /// Several plans with one slug.
  package struct DuplicateSlug: Hashable, Sendable {
    /// The slug.
    package let slug: String
    /// The paths of the plans, in the order of their bytes.
    package let paths: [String]
  }

  /// Markdown files near plans that were not taken for plans for one reason.
  package struct SkippedFiles: Hashable, Sendable {
    /// Why.
    package let reason: String
    /// How many files.
    package let count: Int
    /// The first paths, in the order of their bytes.
    package let examples: [String]
  }

  /// The version of the product.
  package let version: String
  /// The system and processor that it was built for, such as `linux x86_64`.
  package let platform: String
  /// The folder that the workspace begins at.
  package let root: String
  /// Whether that folder is a git checkout; if not, it is the current folder.
  package let isCheckout: Bool
  /// The path of the program `git`, or `nil`.
  package let git: String?
  /// How many plans there are.
  package let planCount: Int
  /// How many plans fit each profile, by name.
  package let profiles: [String: Int]
  /// How many plans are in each state.
  package let states: [PlanState: Int]
  /// The files and folders that could not be read.
  package let unreadable: [UnreadableFile]
  /// The slugs that name several plans.
  package let duplicateSlugs: [DuplicateSlug]
  /// Files near plans that are none.
  package let skipped: [SkippedFiles]
  /// The language setting that decides, or `nil` when none is set.
  package let locale: String?
  /// The type of the terminal, or `nil`.
  package let terminal: String?
  /// All checks, in the order of the answer.
  package let checks: [Check]
}
