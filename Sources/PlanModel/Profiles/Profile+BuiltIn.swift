import PlanLanguage

extension Profile {
  /// The profiles that need no configuration, in the order of the help texts.
  package static let builtIn: [Profile] = [governance, cookbook, harness]

  /// The form of the ExecPlan workflow: frontmatter, an index, entries stamped in brackets.
  package static let governance = Profile(
    name: "governance",
    summary: "frontmatter and an index; entries begin with [YYYY-MM-DD HH:MM UTC]",
    family: .workflow,
    sections: [
      SectionForm(role: .purpose, heading: "Purpose", isRequired: true),
      SectionForm(role: .context, heading: "Context", isRequired: true),
      SectionForm(role: .work, heading: "Plan of Work", isRequired: true),
      SectionForm(role: .validation, heading: "Validation", isRequired: true),
      SectionForm(role: .status, heading: "Status", isRequired: true),
      SectionForm(role: .decisions, heading: "Decision Log", isRequired: false),
      SectionForm(role: .followUp, heading: "Follow-up", isRequired: true),
      SectionForm(role: .updateLog, heading: "Update Log", isRequired: false),
    ],
    entryForm: .bracketedUTC,
    statePlaces: [.frontmatter, .index, .metadata, .banner, .section, .folder],
    folders: ["docs/development/plans"],
    indexPath: "docs/architecture/plans.md",
    hasFrontmatter: true)

  /// The living document that agents keep: check boxes with times, no frontmatter, no index.
  package static let cookbook = Profile(
    name: "cookbook",
    summary: "living document; entries are check boxes with (YYYY-MM-DD HH:MMZ)",
    family: .livingDocument,
    sections: cookbookSections,
    entryForm: .checkBoxWithZ,
    statePlaces: [.metadata, .banner, .frontmatter, .section, .folder, .index],
    folders: [".agent/execplans", ".agents/execplans", "docs/execplans", "execplans", "plans"],
    indexPath: nil,
    hasFrontmatter: false)

  /// The sections of ``cookbook`` with the state in the name of the folder.
  package static let harness = Profile(
    name: "harness",
    summary: "sections as in cookbook; the folder (active, completed, deferred) is the state",
    family: .livingDocument,
    sections: cookbookSections,
    entryForm: .checkBoxWithZ,
    statePlaces: [.folder, .metadata, .banner, .frontmatter, .section, .index],
    folders: ["docs/exec-plans"],
    indexPath: nil,
    hasFrontmatter: false)

  private static let cookbookSections: [SectionForm] = [
    SectionForm(role: .purpose, heading: "Purpose / Big Picture", isRequired: true),
    SectionForm(role: .status, heading: "Progress", isRequired: true),
    SectionForm(role: .discoveries, heading: "Surprises & Discoveries", isRequired: true),
    SectionForm(role: .decisions, heading: "Decision Log", isRequired: true),
    SectionForm(role: .outcomes, heading: "Outcomes & Retrospective", isRequired: true),
    SectionForm(role: .context, heading: "Context and Orientation", isRequired: true),
    SectionForm(role: .work, heading: "Plan of Work", isRequired: true),
    SectionForm(role: .steps, heading: "Concrete Steps", isRequired: true),
    SectionForm(role: .validation, heading: "Validation and Acceptance", isRequired: true),
    SectionForm(role: .recovery, heading: "Idempotence and Recovery", isRequired: true),
    SectionForm(role: .artifacts, heading: "Artifacts and Notes", isRequired: false),
    SectionForm(role: .interfaces, heading: "Interfaces and Dependencies", isRequired: false),
  ]

  /// Returns the built-in profile that fits a plan best.
  ///
  /// Frontmatter with a slug or a sync date, or a Status section with bracketed stamps, is governance;
  /// a state folder below a plan folder is harness; everything else is cookbook.
  ///
  /// - Parameters:
  ///   - frontmatter: The frontmatter of the plan.
  ///   - hasStateFolder: Whether a folder of the plan's path names a state.
  ///   - hasBracketedStamps: Whether most of its stamped status entries have the stamp in brackets.
  /// - Returns: The profile.
  static func detected(
    frontmatter: Frontmatter?, hasStateFolder: Bool, hasBracketedStamps: Bool
  ) -> Profile {
    if hasBracketedStamps { return .governance }
    if let frontmatter,
      ["slug", "last_synced", "last_updated"].contains(where: { frontmatter.value($0) != nil })
    {
      return .governance
    }
    return hasStateFolder ? .harness : .cookbook
  }
}
