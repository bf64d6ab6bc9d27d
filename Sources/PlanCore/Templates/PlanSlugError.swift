/// Why a plan cannot get a slug.
package enum PlanSlugError: Error, Hashable, Sendable {
  /// The title holds too few ASCII letters and digits.
  case noneInTitle(String)
  /// Something else than small letters, digits and single hyphens stands in the slug.
  case notKebabCase(String, similar: String?)
  /// The slug has fewer characters than ``PlanSlug/lengths``.
  case tooShort(String)
  /// The slug has more characters than ``PlanSlug/lengths``.
  case tooLong(String)
}

extension PlanSlugError {
  /// What is the matter, for the user: lowercase, without a final period.
  package var message: String {
    switch self {
    case .noneInTitle(let title): "no slug can be made from the title '\(title)'"
    case .notKebabCase(let slug, _):
      "'\(slug)' is no slug: it holds more than small letters, digits and hyphens"
    case .tooShort(let slug): "the slug '\(slug)' has fewer than \(PlanSlug.lengths.lowerBound) characters"
    case .tooLong(let slug): "the slug '\(slug)' has more than \(PlanSlug.lengths.upperBound) characters"
    }
  }

  /// What to do about it.
  package var hint: String {
    switch self {
    case .noneInTitle: "name it with --slug, such as --slug move-checks-to-workers"
    case .notKebabCase(_, let similar?): "write '\(similar)'"
    case .notKebabCase, .tooShort, .tooLong: "write words joined by hyphens, such as move-checks-to-workers"
    }
  }
}
