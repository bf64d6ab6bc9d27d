/// Every heading that names a role, by language.
///
/// The aliases stand in normal form: lower case, `and` for `&` and `/`, blanks for hyphens, no numbering and
/// no brackets, with their accents. Other spellings and forms without accents follow from
/// ``SpellingVariants``, pairs of them from ``RoleAliases``. A word that several languages share stands once,
/// under the first of them. An alias is admitted when a reader who has never seen the plan would expect
/// exactly one role under it; headings such as "Workflow" or "Architecture" are left out.
enum RoleAliasTable {
  /// All groups: English, Chinese, Japanese, Korean, Spanish, Portuguese, German, French, Russian.
  static let groups: [RoleAliasGroup] =
    english + chinese + japanese + korean + spanish + portuguese + german + french + russian
}

/// The aliases of one role in one language.
///
/// Each list is one text, its aliases sorted and separated by a bar and any blanks.
struct RoleAliasGroup: Sendable {
  let role: SectionRole
  /// Aliases that keep their meaning before a dash, a colon or a slash that more words follow.
  var leading = ""
  /// Aliases that must be the whole heading, but for a bracket at its end.
  var whole = ""
}
