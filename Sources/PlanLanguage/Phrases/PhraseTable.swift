import MarkdownSyntax

/// The words of each ``Phrase``, by language.
///
/// Each list is one text: its phrases in small letters, separated by bars and any blanks. A blank that belongs to a
/// phrase at its beginning or end is written as `_`. A phrase is admitted when it means the same wherever it stands;
/// searches find it within longer words too, so short ones have their blanks.
enum PhraseTable {
  /// The words of one language.
  typealias Language = [Phrase: String]

  /// All languages, in the order of ``RoleAliasTable``.
  static let languages: [Language] = [
    english, chinese, japanese, korean, spanish, portuguese, german, french, russian,
  ]

  /// Returns the phrases of one kind in one language, in the order of the table.
  static func phrases(_ phrase: Phrase, in language: Language) -> [String] {
    PhraseList.phrases(in: language[phrase] ?? "").map { $0.replacing("_", with: " ") }
  }
}

extension WordSearch {
  /// Prepares the search for all words of some phrases, in every language.
  package init(_ phrases: Phrase...) {
    self.init(phrases.flatMap(\.spellings))
  }
}
