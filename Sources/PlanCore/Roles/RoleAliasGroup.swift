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
