import ClientConfiguration
import MarkdownSyntax
import PlanChecking
import PlanModel
import RuleFramework
import Testing

@Suite struct MCPArtefactsTests {
  private static let source = ["docs/mcp/servers/search.yaml": "command: find-it\nargs: [--port, 8080]\n"]

  /// Returns the artefacts after a sync, changes included.
  private static func written(
    _ sources: [String: String], over present: [String: String] = [:]
  ) -> [String: String] {
    var result = present
    for change in artefacts(sources, present).changes {
      result[change.path] = change.bytes.map { String(decoding: $0, as: UTF8.self) }
    }
    return result
  }

  private static func artefacts(_ sources: [String: String], _ present: [String: String]) -> MCPArtefacts {
    MCPArtefacts(
      sources: sources.mapValues { Array($0.utf8) }, present: present.mapValues { Array($0.utf8) })
  }

  private static func findings(_ sources: [String: String], _ present: [String: String]) -> [String] {
    found(artefacts(sources, present)).map {
      "\($0.path):\($0.start.line): \($0.id): \($0.diagnostic.message)"
    }
  }

  /// Returns what the rules say about artefacts, as `check` lists it.
  private static func found(_ artefacts: MCPArtefacts) -> [Finding] {
    var surroundings = WorkspaceSurroundings()
    surroundings.servers = artefacts.facts
    let found = Checker().check(WorkspaceFacts(plans: [], surroundings: surroundings))
    return Checker().settled([], workspace: found, settings: RuleSettings()).findings
  }

  @Test func `all artefacts and the record are written`() {
    let files = Self.written(Self.source)
    #expect(
      files.keys.sorted() == [
        ".cursor/mcp.json", ".mcp.json", ".mcp/execplan.json", ".mcp/servers/search.json",
      ])
    #expect(
      files[".mcp.json"] == """
        {
          "mcpServers": {
            "search": {
              "command": "find-it",
              "args": [
                "--port",
                "8080"
              ]
            }
          }
        }

        """)
    #expect(files[".mcp/servers/search.json"] == files[".mcp.json"])
  }

  @Test func `nothing is left to do after a sync`() {
    let files = Self.written(Self.source)
    #expect(Self.findings(Self.source, files) == [])
    #expect(Self.artefacts(Self.source, files).changes == [])
  }

  @Test func `without sources and record nothing is said of the files of others`() {
    #expect(Self.findings([:], [".mcp.json": "{ // comment\n}"]) == [])
    #expect(Self.artefacts([:], [".mcp.json": #"{"mcpServers": {"a": {}}}"#]).changes == [])
  }

  @Test func `all that belongs to others stays byte for byte`() throws {
    let others =
      "\u{FEFF}{\r\n\t\"$x\" : 1.0,\r\n\t\"mcpServers\": {\r\n\t\t\"b\": { \"command\":\"\\u0062\" }\r\n\t} }"
    let files = Self.written(Self.source, over: [".mcp.json": others])
    let text = try #require(files[".mcp.json"])
    let added =
      ",\r\n\t\t\"search\": {\r\n\t\t\t\"command\": \"find-it\",\r\n\t\t\t\"args\": [\r\n\t\t\t\t\"--port\","
      + "\r\n\t\t\t\t\"8080\"\r\n\t\t\t]\r\n\t\t}"
    #expect(text.replacing(added, with: "") == others)
    #expect(text != others)
    let gone = Self.written([:], over: files)
    #expect(Array((gone[".mcp.json"] ?? "").utf8) == Array(others.utf8))
    #expect(gone[".mcp/servers/search.json"] == nil)
    #expect(gone[".mcp/execplan.json"] == nil)
  }

  @Test(arguments: [
    ("{}", "{\n  \"mcpServers\": {\n    \"a\": {\n      \"command\": \"x\"\n    }\n  }\n}"),
    (
      "{\n    \"k\": 1\n}\n",
      "{\n    \"k\": 1,\n    \"mcpServers\": {\n        \"a\": {\n            \"command\": \"x\"\n        }\n    }\n}\n"
    ),
    ("{\"mcpServers\":{}}", "{\"mcpServers\":{\n    \"a\": {\n      \"command\": \"x\"\n    }\n  }}"),
    ("{\"mcpServers\": {\"a\": {\"command\": \"x\"}}}", "{\"mcpServers\": {\"a\": {\"command\": \"x\"}}}"),
    (" \n", "{\n  \"mcpServers\": {\n    \"a\": {\n      \"command\": \"x\"\n    }\n  }\n}\n"),
  ])
  func `a server comes into any file`(_ before: String, _ after: String) {
    let files = Self.written(["docs/mcp/servers/a.yaml": "command: x\n"], over: [".mcp.json": before])
    #expect(files[".mcp.json"] == after)
  }

  @Test(arguments: [
    (["a"], #"{"mcpServers": { "b": {"command": "x"} , "c": {"command": "x"} }}"#),
    (["b"], #"{"mcpServers": { "a": {"command": "x"} , "c": {"command": "x"} }}"#),
    (["c"], #"{"mcpServers": { "a": {"command": "x"}, "b": {"command": "x"} }}"#),
    (["a", "b"], #"{"mcpServers": { "c": {"command": "x"} }}"#),
    (["b", "c"], #"{"mcpServers": { "a": {"command": "x"} }}"#),
    (["a", "b", "c"], #"{"mcpServers": {}}"#),
  ])
  func `servers without a source go`(_ removed: [String], _ after: String) {
    var sources: [String: String] = [:]
    for name in ["a", "b", "c"] { sources["docs/mcp/servers/\(name).yaml"] = "command: x\n" }
    let line =
      #"{"mcpServers": { "a": {"command": "x"}, "b": {"command": "x"} , "c": {"command": "x"} }}"#
    let files = Self.written(sources, over: [".mcp.json": line])
    #expect(files[".mcp.json"] == line)
    for name in removed { sources["docs/mcp/servers/\(name).yaml"] = nil }
    #expect(
      Self.findings(sources, files).filter { $0.hasPrefix(".mcp.json") }
        == removed.map { ".mcp.json:1: mcp-artefact-drifted: server '\($0)' has no source any more" })
    #expect(Self.written(sources, over: files)[".mcp.json"] == after)
  }

  @Test func `a missing artefact, a missing server and a missing record are found`() {
    var files = Self.written(Self.source)
    files[".cursor/mcp.json"] = nil
    files[".mcp/servers/search.json"] = "{\n  \"mcpServers\": {}\n}\n"
    #expect(
      Self.findings(Self.source, files) == [
        ".cursor/mcp.json:1: mcp-artefact-missing: the file is missing",
        ".mcp/servers/search.json:2: mcp-artefact-missing: server 'search' is missing",
      ])
    files = Self.written(Self.source, over: files)
    files[".mcp/execplan.json"] = nil
    #expect(
      Self.findings(Self.source, files) == [
        ".mcp/execplan.json:1: mcp-artefact-missing: the file is missing"
      ])
  }

  @Test func `a change of the source is drift, a change of an artefact is an edit`() {
    var files = Self.written(Self.source)
    let changed = ["docs/mcp/servers/search.yaml": "command: find-more\n"]
    #expect(
      Self.findings(changed, files)
        == [(".cursor/mcp.json", 3), (".mcp.json", 3), (".mcp/servers/search.json", 3)].map {
          "\($0.0):\($0.1): mcp-artefact-drifted: server 'search' is not as its source has it"
        })
    files[".mcp.json"] = files[".mcp.json"]?.replacing("8080", with: "9090")
    #expect(
      Self.findings(Self.source, files) == [
        ".mcp.json:3: mcp-artefact-edited: server 'search' was edited by hand"
      ])
    files[".mcp/execplan.json"] = nil
    #expect(
      Self.findings(Self.source, files) == [
        ".mcp.json:3: mcp-artefact-edited: server 'search' has a source and was not written from it"
      ])
    #expect(Self.written(Self.source, over: files) == Self.written(Self.source))
  }

  @Test func `another layout and another order of keys are no edit`() {
    var files = Self.written(Self.source)
    files[".mcp.json"] = #"{"mcpServers":{"search":{"args":["--port","8080"],"command":"find\u002dit"}}}"#
    #expect(Self.findings(Self.source, files) == [])
    #expect(Self.artefacts(Self.source, files).changes == [])
  }

  @Test func `values have the kinds that clients expect`() {
    let source = """
      # The search server.
      url: https://example.org/${REGION}/mcp
      type: http
      headers:
        Authorization: "Bearer ${TOKEN}"
        X-Version: 2
      timeout: 30
      disabled: false
      note: |
        "two"
        lines ${workspaceFolder} ${A:-b}
      empty:
      """
    let files = Self.written(["docs/mcp/servers/net.yml": source])
    let expected = #"""
      {
        "mcpServers": {
          "net": {
            "url": "https://example.org/${env:REGION}/mcp",
            "type": "http",
            "headers": {
              "Authorization": "Bearer ${env:TOKEN}",
              "X-Version": "2"
            },
            "timeout": 30,
            "disabled": false,
            "note": "\"two\"\nlines ${workspaceFolder} ${A:-b}\n",
            "empty": ""
          }
        }
      }

      """#
    #expect(files[".cursor/mcp.json"] == expected)
    #expect(files[".mcp.json"] == expected.replacing("${env:", with: "${"))
  }

  @Test(arguments: [
    ("command: [x]\n", 1, "'command' has to be a text"),
    ("command: x\nargs: y\n", 2, "'args' has to be a list of texts"),
    ("command: x\nenv: [a]\n", 2, "'env' has to be keys with texts"),
    ("command:\n", 1, "'command' has to be a text"),
    ("args: []\n", 1, "a server has either 'command' or 'url'"),
    ("", 1, "a server has either 'command' or 'url'"),
    ("command: x\nurl: y\n", 1, "a server has either 'command' or 'url'"),
    ("command: x\ncomand: y\n", 2, "unknown key 'comand'"),
    ("command: x\ncommand: y\n", 2, "key 'command' occurs a second time"),
    ("command: x\nargs: [a\n", 2, "the list is not closed by ']'; close it, or quote the value"),
  ])
  func `a definition that is none is found at its line`(_ source: String, _ line: Int, _ message: String) {
    let path = "docs/mcp/servers/a.yaml"
    #expect(Self.findings([path: source], [:]) == ["\(path):\(line): mcp-malformed: \(message)"])
    #expect(Self.artefacts([path: source], [:]).changes == [])
  }

  @Test func `names that clients refuse, and two files for one server, are found`() {
    let files = ["docs/mcp/servers/a b.yaml", "docs/mcp/servers/a.yaml", "docs/mcp/servers/a.yml"]
    var sources: [String: String] = [:]
    for file in files { sources[file] = "command: x\n" }
    #expect(
      Self.findings(sources, [:]) == [
        "docs/mcp/servers/a b.yaml:1: mcp-malformed: 'a b' cannot be the name of a server",
        "docs/mcp/servers/a.yml:1: mcp-malformed: another file defines the server 'a' too",
      ])
  }

  @Test func `an artefact or record that cannot be read keeps everything as it is`() {
    for path in [".mcp.json", ".mcp/execplan.json"] {
      let artefacts = Self.artefacts(Self.source, [path: "{\n  // comment\n}\n"])
      #expect(artefacts.changes == [])
      #expect(
        Self.found(artefacts).filter { $0.id == "mcp-malformed" }.map { "\($0.path):\($0.start.line)" } == [
          "\(path):2"
        ])
    }
  }

  @Test(arguments: [
    ("env:\n  GITHUB_TOKEN: abc\n", "the value of 'GITHUB_TOKEN' is written out"),
    ("env:\n  API_KEY: '12'\n", "the value of 'API_KEY' is written out"),
    ("env:\n  db-password: pw\n", "the value of 'db-password' is written out"),
    ("headers:\n  Authorization: Bearer abc\n", "the value of 'Authorization' is written out"),
    ("oauth:\n  clientSecret: 'abc'\n", "the value of 'clientSecret' is written out"),
    ("args:\n- --api-key=abc\n", "the value of '--api-key' is written out"),
    ("args:\n- ghp_0123456789abcdefXY\n", "a token of GitHub is written out"),
    ("args:\n- 'x:xoxb-0123456789-abcdef'\n", "a token of Slack is written out"),
    ("args:\n- sk-proj-0123456789abcdef\n", "an API key is written out"),
    ("args:\n- AKIA0123456789ABCDEF\n", "an access key of AWS is written out"),
    ("note:\n  '-----BEGIN RSA PRIVATE KEY-----'\n", "a private key is written out"),
  ])
  func `a secret is found and never shown`(_ lines: String, _ message: String) {
    let path = "docs/mcp/servers/a.yaml"
    let findings = Self.findings([path: "command: x\n\(lines)"], [:]).filter { !$0.contains("missing") }
    #expect(findings == ["\(path):3: mcp-secret: \(message)"])
  }

  @Test(arguments: [
    "env:\n  GITHUB_TOKEN: ${GITHUB_TOKEN}\n", "headers:\n  Authorization: Bearer ${T}\n",
    "env:\n  MAX_TOKENS: 5\n  PUBLIC_KEY: abc\n  SECRET: ''\n", "args: [--token, --verbose]\n",
    "args: [--api-key, '${KEY}']\n", "args: [task-sk-learn-a-long-name-without-digits]\n",
  ])
  func `what is no secret is not taken for one`(_ lines: String) {
    let artefacts = Self.artefacts(["docs/mcp/servers/a.yaml": "command: x\n\(lines)"], [:])
    #expect(Self.found(artefacts).filter { $0.id != "mcp-artefact-missing" } == [])
  }

  @Test func `secrets of other servers are found and do not hinder`() {
    let others =
      "{\n  \"mcpServers\": {\n    \"b\": {\"command\": \"x\", \"env\": {\"A_TOKEN\": \"abc\"}}\n  }\n}\n"
    let files = Self.written(Self.source, over: [".mcp.json": others])
    #expect(
      Self.findings(Self.source, files) == [
        ".mcp.json:3: mcp-secret: the value of 'A_TOKEN' is written out"
      ])
    #expect(Self.artefacts(Self.source, files).changes == [])
  }
}
