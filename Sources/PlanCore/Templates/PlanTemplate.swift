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
    case .purpose: "<!-- One sentence: what is true when this is done, and why that matters. -->"
    case .context: "<!-- What a reader has to know first: issues, diagrams, code and earlier plans. -->"
    case .scope: "<!-- What is part of this work and what is not. -->"
    case .constraints: "<!-- What must not change. -->"
    case .work: "<!-- The steps in their order, each with its owner and what it waits for. -->"
    case .steps: "<!-- What to do exactly: files, commands, and what is seen when a step worked. -->"
    case .milestones: "<!-- What works after each part, and how to see it. -->"
    case .validation: "<!-- The commands that prove the result, what they print, and how to roll back. -->"
    case .recovery: "<!-- What happens when a step is repeated or stops half way, and how to go back. -->"
    case .decisions: "<!-- Each decision with its reason, its time and who made it. -->"
    case .discoveries: "<!-- What was found on the way that nobody expected, with the evidence. -->"
    case .outcomes: "<!-- What was reached, what was left out, and what was learnt. -->"
    case .followUp: "<!-- What remains afterwards: tasks, reviews with a date, dashboards to watch. -->"
    case .artifacts: "<!-- Output, diffs and measurements that show success, as short as they can be. -->"
    case .interfaces: "<!-- The modules, types and services that must exist at the end. -->"
    case .dependencies: "<!-- The plans, people and services that this work waits for. -->"
    case .questions: "<!-- What has to be answered, and by whom. -->"
    case .risks: "<!-- What can go wrong, and what is done about it. -->"
    }
  }
}
