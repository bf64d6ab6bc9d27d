import PlanLanguage
package import PlanModel
package import PlanText

/// What is known about a plan that is drafted.
package struct PlanTemplate: Hashable, Sendable {
  /// How the plan is written.
  package let profile: Profile

  /// The title, one line.
  package let title: String

  /// The slug.
  package let slug: String

  /// Who drafts the plan, as recorded, or `nil`.
  package let author: String?

  /// When it is drafted.
  package let stamp: UTCTimestamp

  /// One sentence about the plan, or `nil`.
  package let summary: String?

  /// Makes a draft; title and summary are made one line.
  package init(
    profile: Profile, title: String, slug: String, author: String? = nil, stamp: UTCTimestamp,
    summary: String? = nil
  ) {
    self.profile = profile
    self.title = InlineEscaping.singleLine(title)
    self.slug = slug
    self.author = author.map(InlineEscaping.singleLine)
    self.stamp = stamp
    self.summary = summary.map(InlineEscaping.singleLine)
  }

  /// The time as entries of the profile hold it, without brackets.
  var stampText: String {
    profile.entryForm.stamp.spelling.text(stamp)
  }

  /// The bytes of the new plan, in the sections of its profile.
  package var bytes: [UInt8] {
    var text = profile.hasFrontmatter ? frontmatter : ""
    text += "# \(InlineEscaping.heading(title))\n\n"
    if profile.hasFrontmatter {
      text += """
        > **For Humans**: Purpose says why, Status how far. Comment before a step starts.
        >
        > **For AI Agents**: Work only while the status is active; log what you did.


        """
    } else {
      if profile.statePlaces.first == .metadata { text += "Status: \(PlanState.draft.rawValue)\n\n" }
      text += """
        Keep this plan current while the work goes on, so that a reader who knows nothing else can go on
        from here. Progress, discoveries, decisions and outcomes are written down when they happen.


        """
    }
    text += profile.sections.map { "## \($0.heading)\n\n\(body(of: $0.role))\n" }.joined(separator: "\n")
    return Array(text.utf8)
  }

  private var frontmatter: String {
    let authors = author.map { "authors:\n- \(YAMLQuoting.value($0))" } ?? "authors: []"
    let summary = self.summary.map(YAMLQuoting.value) ?? "''"
    return """
      ---
      title: \(YAMLQuoting.value(title))
      slug: \(YAMLQuoting.value(slug))
      status: \(PlanState.draft.rawValue)
      last_updated: \(stamp.date)
      last_synced: '\(stamp.date)'
      tags: []
      summary: \(summary)
      description: ''
      \(authors)
      sources: []
      ---


      """
  }

  /// Returns what a section of a new plan holds: its first entry, or a comment that says what belongs there.
  private func body(of role: SectionRole) -> String {
    switch role {
    case .status:
      "- \(profile.entryForm.hasBox ? "[x] " : "")\(profile.entryForm.stamp.text(stamp))Plan drafted."
    case .updateLog: "- \(stamp.date): Plan drafted."
    case .purpose, .context, .scope, .constraints, .work, .steps, .milestones, .validation, .recovery,
      .decisions,
      .discoveries, .outcomes, .followUp, .artifacts, .interfaces, .dependencies, .questions, .risks:
      role.guidance
    }
  }
}

/// Why a template cannot be filled in.
package enum PlanTemplateError: Error, Hashable, Sendable {
  /// A name between double braces means nothing; the place is 1-based.
  case unknownPlaceholder(String, line: Int, column: Int, similar: [String])
  /// The template is not text in UTF-8; the place is in bytes.
  case notUTF8(offset: Int)
}

extension PlanTemplateError {
  /// What is the matter, for the user: lowercase, without a final period.
  package var message: String {
    switch self {
    case .unknownPlaceholder(let name, let line, let column, _):
      "line \(line), column \(column): '{{\(name)}}' is no placeholder"
    case .notUTF8(let offset): "byte \(offset) is not UTF-8"
    }
  }

  /// What to do about it.
  package var hint: String {
    switch self {
    case .unknownPlaceholder(_, _, _, let similar):
      if let first = similar.first {
        "did you mean '{{\(first)}}'?"
      } else {
        "the placeholders are " + PlanTemplate.placeholders.map { "{{\($0)}}" }.joined(separator: ", ")
      }
    case .notUTF8: "save the template as UTF-8"
    }
  }
}
