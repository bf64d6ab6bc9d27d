import PlanCore
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
      "a: 1\nfolders: plans\n", "1:1: 'a' is no key of the configuration",
      "the keys are profile, maintainers, index, folders, template, requires, gates"
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
}
