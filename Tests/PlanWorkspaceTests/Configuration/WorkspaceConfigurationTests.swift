import PlanLanguage
import PlanModel
import PlanText
import PlanWorkspace
import Testing

@Suite struct WorkspaceConfigurationTests {
  static func read(_ text: String) -> WorkspaceConfiguration.Reading {
    WorkspaceConfiguration.read(Array(text.utf8), yaml: LibYAMLReader(), version: "0.3.1")
  }

  @Test func `every value keeps its line`() {
    let reading = Self.read(
      """
      # how
      profile: governance
      maintainers: ['@farah', Yuki]
      index: docs/plans.md
      folders:
      - docs/plans/
      - ./old
      template: docs/template.md
      requires: 0.3
      gates:
        open-steps: warn
        unanswered-feedback: off

      """)
    #expect(reading.problems == [])
    let configuration = reading.configuration
    #expect(configuration.profile == ConfiguredValue(.governance, line: 2))
    #expect(
      configuration.maintainers == [ConfiguredValue("@farah", line: 3), ConfiguredValue("Yuki", line: 3)])
    #expect(configuration.index == ConfiguredValue(.at("docs/plans.md"), line: 4))
    #expect(
      configuration.folders == [ConfiguredValue("docs/plans", line: 6), ConfiguredValue("old", line: 7)])
    #expect(configuration.template == ConfiguredValue("docs/template.md", line: 8))
    #expect(configuration.requires == ConfiguredValue("0.3", line: 9))
    #expect(configuration.gates[.openSteps] == ConfiguredValue(.warn, line: 11))
    #expect(configuration.setting(of: .unansweredFeedback) == .off)
    #expect(configuration.setting(of: .openBlockers) == .on)
  }

  @Test func `the calendar, the states and the tags of documents are read`() throws {
    let reading = Self.read(
      """
      working-days: [mon, fri]
      holidays: [2026-12-25]
      statuses: [living]
      tags: docs/tags.yaml

      """)
    #expect(reading.problems == [])
    let configuration = reading.configuration
    #expect(configuration.workingDays.map(\.value) == [.mon, .fri])
    #expect(configuration.holidays.map(\.value) == [try CalendarDate(parsing: "2026-12-25")])
    #expect(configuration.statuses.map(\.value) == ["living"])
    #expect(configuration.tagFile?.value == "docs/tags.yaml")
    #expect(Self.read("tags: [a, b]\n").configuration.tags.map(\.value) == ["a", "b"])
    #expect(
      Self.read("working-days: [monday]\nholidays: [2026-02-30]\n").problems.map(\.message) == [
        "there is no day 'monday'", "'2026-02-30' is no day",
      ])
  }

  @Test(arguments: [
    ("index: null\n", nil), ("index:\n", nil), ("index: ~\n", nil), ("index: a.md\n", "a.md"),
    ("profile: cookbook\n", nil), ("", "docs/architecture/plans.md"), ("index: 'null'\n", "null"),
  ])
  func `the index is set, taken away or left to the profile`(_ text: String, _ path: String?) {
    let reading = Self.read(text)
    #expect(reading.problems == [])
    #expect(reading.configuration.indexPath(.governance) == path)
  }

  @Test(arguments: [
    ("profil: governance\n", "1:1: 'profil' is no key of the configuration", "did you mean 'profile'?"),
    ("profile: goverance\n", "1:10: there is no profile 'goverance'", "did you mean 'governance'?"),
    (
      "profile: [a]\n", "1:10: 'profile' holds no single text",
      "write a text behind 'profile: ', or remove the line"
    ),
    (
      "zzz: 1\nfolders: plans\n", "1:1: 'zzz' is no key of the configuration",
      "the keys are "
        + "requires, profile, folders, exclude, names, index, state, sections, aliases, entry, template, "
        + "maintainers, gates, rules, stale-after, time-tolerance, working-days, holidays, documents, statuses, tags"
    ),
    ("folders: plans\n", "1:10: 'folders' is no list", "write 'folders: [plans]'"),
    (
      "folders:\n- ../x\n", "2:3: the path '../x' leads out of the workspace",
      "write a path from the folder that holds execplan.yaml"
    ),
    (
      "template: /x\n", "1:11: the path '/x' leads out of the workspace",
      "write a path from the folder that holds execplan.yaml"
    ),
    (
      "index: .git/config\n", "1:8: the path '.git/config' is in a git directory",
      "git alone keeps files there; name another place"
    ),
    (
      "index:\n  path: docs/.GIT./index.md\n", "2:9: the path 'docs/.GIT./index.md' is in a git directory",
      "git alone keeps files there; name another place"
    ),
    (
      "folders:\n- 'GIT~1/hooks'\n", "2:3: the path 'GIT~1/hooks' is in a git directory",
      "git alone keeps files there; name another place"
    ),
    (
      "tags: \".g\\u200cit/description\"\n", "1:7: the path '.g\u{200C}it/description' is in a git directory",
      "git alone keeps files there; name another place"
    ),
    (
      "documents: ['.git::$INDEX_ALLOCATION/**']\n",
      "1:13: the path '.git::$INDEX_ALLOCATION/**' is in a git directory",
      "git alone keeps files there; name another place"
    ),
    (
      "exclude: ['docs\\.git\\*']\n", "1:11: the path 'docs\\.git\\*' is in a git directory",
      "git alone keeps files there; name another place"
    ),
    ("template: \"a\\0b.md\"\n", "1:11: the path 'a\0b.md' contains a NUL byte", "remove it"),
    (
      "requires: 0.4\n", "1:11: this workspace needs execplan 0.4 or newer; this is 0.3.1",
      "install a newer execplan"
    ),
    ("requires: new\n", "1:11: 'new' is no version", "write it as '0.3.1'"),
    ("gates:\n  open-step: on\n", "2:3: there is no gate 'open-step'", "did you mean 'open-steps'?"),
    (
      "gates:\n  open-steps: of\n", "2:15: gate 'open-steps' is set to 'of', which means nothing",
      "did you mean 'off'?"
    ),
    ("gates: on\n", "1:8: 'gates' holds no keys and values", "write 'open-steps: warn'"),
    ("profile: cookbook\nprofile: harness\n", "2:1: key 'profile' occurs a second time", nil),
    ("- a\n", "1:1: the block holds no 'key: value' lines", nil),
    ("template: a: b\n", "1:12: the value contains a colon followed by a blank; quote the value", nil),
  ])
  func `what is wrong is named with its place`(_ text: String, _ message: String, _ hint: String?) {
    let problems = Self.read(text).problems
    #expect(problems.first?.description == message)
    #expect(problems.first?.hint == hint)
  }

  @Test func `of two values for a key the first counts`() {
    #expect(
      Self.read("profile: cookbook\nprofile: harness\n").configuration.profile?.value.name == "cookbook")
  }

  @Test func `bytes that are no text are a problem`() {
    let reading = WorkspaceConfiguration.read([0x61, 0xFF], yaml: LibYAMLReader(), version: "1.0.0")
    #expect(reading.problems.map(\.description) == ["1:2: the file is not UTF-8"])
  }

  @Test(arguments: ["governance", "cookbook", "harness"])
  func `a new configuration says what its profile says`(_ name: String) throws {
    let profile = try #require(Profile.builtIn.first { $0.name == name })
    let bytes = WorkspaceConfiguration.template(profile: profile, maintainers: ["@farah", "a: b"])
    let reading = Self.read(String(decoding: bytes, as: UTF8.self))
    #expect(reading.problems == [])
    #expect(reading.configuration.profile?.value == profile)
    #expect(reading.configuration.folders.map(\.value) == Array(profile.folders.prefix(1)))
    #expect(reading.configuration.indexPath(profile) == profile.indexPath)
    #expect(reading.configuration.maintainers.map(\.value) == ["@farah", "a: b"])
    #expect(
      Self.read(String(decoding: WorkspaceConfiguration.template(profile: profile), as: UTF8.self)).problems
        == [])
  }

  @Test func `a profile of one's own keeps its lines too`() throws {
    let reading = Self.read(
      """
      exclude: [docs/plans/notes.md, '**/reports']
      names: '{date}-{slug}/PLAN.md'
      index:
        path: docs/INDEX.md
        form: table
      state: [folder, metadata]
      sections:
      - Goal
      - {heading: Ship log, role: status}
      - heading: '## Notes'
        role: artifacts
        required: false
      aliases:
        decisions: [Rulings]
      entry: '**YYYY-MM-DD HH:MM UTC** — text'

      """)
    #expect(reading.problems == [])
    let configuration = reading.configuration
    #expect(configuration.exclusions.map(\.value.text) == ["docs/plans/notes.md", "**/reports"])
    #expect(configuration.names?.value.text == "{date}-{slug}/PLAN.md")
    #expect(configuration.index == ConfiguredValue(.at("docs/INDEX.md"), line: 4))
    #expect(configuration.indexForm == ConfiguredValue(.table, line: 5))
    #expect(
      configuration.statePlaces == [ConfiguredValue(.folder, line: 6), ConfiguredValue(.metadata, line: 6)])
    #expect(
      configuration.sections == [
        ConfiguredValue(SectionForm(role: .purpose, heading: "Goal", isRequired: true), line: 8),
        ConfiguredValue(SectionForm(role: .status, heading: "Ship log", isRequired: true), line: 9),
        ConfiguredValue(SectionForm(role: .artifacts, heading: "Notes", isRequired: false), line: 10),
      ])
    #expect(
      configuration.aliases == [ConfiguredValue(SectionAlias(heading: "Rulings", role: .decisions), line: 14)]
    )
    #expect(configuration.entry?.value.pattern == "**YYYY-MM-DD HH:MM UTC** — text")
    let style = configuration.houseStyle
    let profile = style.applied(to: .cookbook)
    #expect(profile.sections.map(\.heading) == ["Goal", "Ship log", "Notes"])
    #expect(profile.statePlaces.prefix(2) == [.folder, .metadata])
    let plan = Plan(
      parsing: Array("# T\n\n## Ship log\n\n- a\n\n## Rulings\n\n- b\n".utf8), style: style,
      yaml: LibYAMLReader())
    #expect(plan.sections.compactMap(\.role) == [.status, .decisions])
  }

  @Test(arguments: [
    (
      "state: fronmatter\n", "1:8: there is no place of the state 'fronmatter'", "did you mean 'frontmatter'?"
    ),
    ("state: [folder, folder]\n", "1:17: 'folder' is named a second time", "remove one of them"),
    (
      "names: '{title}.md'\n", "1:8: '{title}.md' names no plan that would be found again",
      "write '{slug}.md', '{date}-{slug}.md', '{slug}/PLAN.md' or '{date}-{slug}/PLAN.md'"
    ),
    ("exclude: '*'\n", "1:10: 'exclude' is no list", "write 'exclude: ['*']'"),
    ("index: {pth: a.md}\n", "1:9: 'pth' is no key of 'index'", "did you mean 'path'?"),
    (
      "index: {path: a.md, form: list}\n", "1:27: there is no form of an index 'list'",
      "the forms are bullets, table"
    ),
    (
      "sections:\n- Wibble\n", "2:3: the name 'Wibble' does not say what the section is for",
      "write {heading: Wibble, role: …} with one of purpose, context, scope, constraints, work, steps, "
        + "milestones, validation, recovery, status, decisions, discoveries, outcomes, followUp, artifacts, "
        + "interfaces, dependencies, questions, risks, updateLog"
    ),
    (
      "sections:\n- {heading: Wibble, role: progres}\n", "2:27: there is no role 'progres'", nil
    ),
    ("sections:\n- {heding: Goal}\n", "2:4: 'heding' is no key of a section", "did you mean 'heading'?"),
    ("sections: [Goal, goal]\n", "1:18: the section 'goal' stands in line 1 already", "remove one of them"),
    (
      "sections:\n- {role: status}\n", "2:3: the section has no heading",
      "write {heading: Progress, role: status}"
    ),
    (
      "sections:\n- {heading: Goal, required: maybe}\n", "2:29: 'required' is neither true nor false",
      "write 'false'"
    ),
    ("aliases:\n  statuss: [Ship log]\n", "2:3: there is no role 'statuss'", "did you mean 'status'?"),
    ("aliases:\n  status: Ship log\n", "2:11: 'status' is no list", "write 'status: [Ship log]'"),
    (
      "aliases:\n  status: ['...']\n", "2:12: '...' is no heading that could be found again",
      "write at least one word, and at most 128 bytes"
    ),
    (
      "exclude: [/tmp]\n", "1:11: the path '/tmp' leads out of the workspace",
      "write a path from the folder that holds execplan.yaml"
    ),
    (
      "entry: '[x] DD.MM.YYYY text'\n",
      "1:8: '[x] DD.MM.YYYY text' is no form of an entry that could be read back",
      "write it as '[x] (YYYY-MM-DD HH:MMZ) text' or '[YYYY-MM-DD HH:MM UTC] text'; the times are "
        + "'YYYY-MM-DD HH:MMZ', 'YYYY-MM-DD HH:MM UTC', 'YYYY-MM-DDTHH:MMZ'"
    ),
  ])
  func `what is wrong with a profile of one's own is named with its place`(
    _ text: String, _ message: String, _ hint: String?
  ) {
    let problems = Self.read(text).problems
    #expect(problems.map(\.description) == [message])
    if let hint { #expect(problems.first?.hint == hint) }
  }
}
