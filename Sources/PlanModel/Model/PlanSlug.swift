import MarkdownSyntax

/// The names of new plans: kebab-case, 3 to 64 characters.
///
/// Reading accepts any slug; only new names keep to this form.
package enum PlanSlug {
  /// How many characters a slug has.
  package static let lengths = 3...64

  /// Makes the slug of a title from its words of ASCII letters and digits.
  ///
  /// Nothing is transliterated: a word with a letter of another script is left out, never mutilated. A slug
  /// that would be too long ends after its last whole word.
  ///
  /// - Throws: ``PlanSlugError/noneInTitle(_:)`` when too little is left.
  package static func make(from title: String) throws(PlanSlugError) -> String {
    var slug = ""
    for word in words(of: title) {
      let longer = slug.isEmpty ? word : "\(slug)-\(word)"
      if longer.utf8.count > lengths.upperBound { break }
      slug = longer
    }
    if slug.isEmpty, let word = words(of: title).first { slug = String(word.prefix(lengths.upperBound)) }
    guard lengths.contains(slug.utf8.count) else { throw .noneInTitle(title) }
    return slug
  }

  /// Checks that a text can be the slug of a new plan.
  ///
  /// - Throws: ``PlanSlugError`` when it cannot.
  package static func validate(_ slug: String) throws(PlanSlugError) {
    let parts = slug.split(separator: "-", omittingEmptySubsequences: false)
    let isKebab = parts.allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy(isSlugByte) }
    guard isKebab else { throw .notKebabCase(slug, similar: try? make(from: slug)) }
    if slug.utf8.count < lengths.lowerBound { throw .tooShort(slug) }
    if slug.utf8.count > lengths.upperBound { throw .tooLong(slug) }
  }

  private static func isSlugByte(_ byte: UInt8) -> Bool {
    byte.isAlphanumeric && byte == byte.lowercased
  }

  /// Returns the words that can be written in a slug, in small letters.
  private static func words(of title: String) -> [String] {
    var words: [String] = []
    var word = ""
    var isForeign = false
    for scalar in title.unicodeScalars {
      switch scalar {
      case "a"..."z", "A"..."Z", "0"..."9":
        word.unicodeScalars.append(scalar)
      // An apostrophe within a word: "don't" is one word.
      case "'" where !word.isEmpty, "’" where !word.isEmpty:
        continue
      case _ where !scalar.isASCII && isLetter(scalar):
        isForeign = true
      default:
        if !isForeign, !word.isEmpty { words.append(word.lowercased()) }
        word = ""
        isForeign = false
      }
    }
    if !isForeign, !word.isEmpty { words.append(word.lowercased()) }
    return words
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark, .decimalNumber, .letterNumber, .otherNumber: true
    default: scalar.properties.isAlphabetic
    }
  }
}

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
