package import MarkdownSyntax
package import PlanLanguage
package import PlanText

/// A plan: what one Markdown file says about a piece of work.
///
/// Reading never fails; what is wrong with the file is among ``diagnostics``. All positions are bytes of
/// ``document``, so every part can be edited where it stands. What few commands ask for, such as
/// decisions and links, is read when it is asked for.
package struct Plan: Sendable {
  /// The structure of the file.
  package let document: MarkdownDocument

  /// How plans of this kind are written.
  package let profile: Profile

  /// The index of the heading that holds the title, or `nil` when the plan has none.
  ///
  /// The first heading of level 1; without one, a first heading that all others stand below.
  package let titleHeading: Int?

  /// The values of the frontmatter, or `nil` when there is none.
  package let frontmatter: Frontmatter?

  /// The `Key: value` lines above the first section.
  package let metadata: [MetadataLine]

  /// The sections in the order of the plan.
  package let sections: [Section]

  /// The list items of all sections, in the order of the plan.
  package let entries: [Entry]

  /// The places inside the file that declare the state, the most binding first.
  package let declarations: [StateDeclaration]

  /// What is wrong with the way the file is written.
  package let diagnostics: [Diagnostic]

  /// The title, or `nil` when neither a heading nor the frontmatter gives one.
  package var title: String? {
    if let titleHeading {
      let text = document.plainText(ofHeading: titleHeading)
      if !text.isEmpty { return text }
    }
    return frontmatter?.text("title")
  }

  /// The newest time that an entry begins with, by the day and time it was written in.
  ///
  /// Nothing is checked against a clock or against git.
  package var newestStamp: TimeStamp? { newestEntry?.time }

  /// The entry that begins with ``newestStamp``, or `nil`.
  package var newestEntry: Entry? {
    var newest: Int?
    var latest = Int64.min
    // Entries are looked at in their places: copies of all would cost more than the look.
    for index in entries.indices {
      switch entries[index].role {
      case .status, .decisions, .validation: break
      default: continue
      }
      guard let time = entries[index].time, time.earliestInstant > latest else { continue }
      latest = time.earliestInstant
      newest = index
    }
    return newest.map { entries[$0] }
  }

  /// The roles that sections have of their own.
  package var roles: SectionRoleSet {
    var roles = SectionRoleSet([])
    for index in sections.indices {
      if let role = sections[index].role { roles.insert(role) }
    }
    return roles
  }

  /// Returns the entries with a role that stand at the top level of their lists.
  package func entries(_ role: SectionRole) -> [Entry] {
    entries.indices.filter { entries[$0].role == role && entries[$0].parent == nil }.map { entries[$0] }
  }

  /// The indices of the entries that begin with a time, real or not.
  package var timedEntries: [Int] {
    // Compared with nothing, a time would be copied.
    entries.indices.filter { if case .some = entries[$0].leadingTime { true } else { false } }
  }

  /// Returns the sections whose text has a role.
  package func sections(_ role: SectionRole) -> [Section] {
    sections.filter { $0.role == role }
  }

  /// Returns a stretch of the file as text.
  package func string(_ range: ByteRange) -> String { document.source.string(range) }

  /// Returns the 1-based line of a position.
  package func line(of offset: Int) -> Int { document.source.lines.index(of: offset) + 1 }
}
