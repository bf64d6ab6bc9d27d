import MarkdownSyntax
import PlanModel
import PlanTestSupport
import Testing

@Suite struct ValidationCommandTests {
  /// One line for each command: form, line, text, and what is expected.
  private func rows(_ section: String) -> [String] {
    let plan = Plan("## Validation\n\n\(section)\n\n## Steps\n\n`make other`\n")
    return plan.validationCommands().map { command in
      #expect(plan.string(command.range) == command.text)
      #expect(plan.line(of: command.range.start) == command.line)
      var row = "\(command.form.rawValue) \(command.line) \(command.text)"
      if let expected = command.expected {
        row += expected.isOutput ? " ⇒ output " : " ⇒ prose "
        row += expected.exitStatus.map { "exit \($0) " } ?? ""
        row += expected.text
      }
      return row
    }
  }

  static let blocks: [(String, [String])] = [
    ("```bash\nmake test\n\n# a comment\n  make lint\n```", ["fenced 4 make test", "fenced 7 make lint"]),
    ("```\nmake test\n```", ["fenced 4 make test"]),
    ("    make test\n    make lint", ["indented 3 make test", "indented 4 make lint"]),
    ("- run it:\n\n  ```sh\n  make test\n  ```", ["fenced 6 make test"]),
    ("1. a\n\n       make test", ["indented 5 make test"]),
    (
      "~~~console\n$ make test\nok\nfine\n$ make lint\n~~~",
      ["fenced 4 make test ⇒ output ok\nfine", "fenced 7 make lint"]
    ),
    ("```sh\nmake \\\n  test\nls -l\n```", ["fenced 4 make \\\n  test", "fenced 6 ls -l"]),
    ("```sh\nmake a &&\n  make b\n```", ["fenced 4 make a &&\n  make b"]),
    (
      "```sh\ncat <<'EOF'\nrm -rf x\nEOF\nls -l\n```",
      ["fenced 4 cat <<'EOF'\nrm -rf x\nEOF", "fenced 7 ls -l"]
    ),
    ("```python\nprint(1)\n```", []), ("```json\n{}\n```", []), ("```text\nmake test\n```", []),
    ("```rust,ignore\nx\n```", []),
    ("```Bash title=x\nmake test\n```", ["fenced 4 make test"]), ("> ```sh\n> make test\n> ```", []),
    ("```sh\n```", []), ("```sh\n$ \n```", ["fenced 4 $"]), ("<!--\n```sh\nmake test\n```\n-->", []),
  ]

  @Test(arguments: blocks)
  func `are read from code blocks`(section: String, expected: [String]) {
    #expect(rows(section) == expected)
  }

  static let spans: [(String, [String])] = [
    (
      "Run `make test` and `swift build -c release`.",
      ["inline 3 make test", "inline 3 swift build -c release"]
    ),
    ("- `CI=1 ./scripts/check --all`", ["inline 3 CI=1 ./scripts/check --all"]),
    ("- `tool --version`", ["inline 3 tool --version"]),
    ("- `scripts/check.sh`", ["inline 3 scripts/check.sh"]),
    ("`a file`, `x = 1`, `status: active`, `Plan.md`, `make`", []),
    ("`let x = 1` and `open steps remain`", []), ("`summary/report of it`", []),
    ("`bin/rails test`", ["inline 3 bin/rails test"]), ("`Foo bar`", []),
    ("` make test `", ["inline 3 make test"]),
    ("`make\ntest`", ["inline 3 make\ntest"]), ("| Command |\n| --- |\n| none |", []),
  ]

  @Test(arguments: spans)
  func `are read from code spans`(section: String, expected: [String]) {
    #expect(rows(section) == expected)
  }

  static let expectations: [(String, [String])] = [
    ("`make test` → expect 12 tests to pass", ["inline 3 make test ⇒ prose expect 12 tests to pass"]),
    (
      "`make test` (exit 0), `make bad` must exit with code 2.",
      [
        "inline 3 make test ⇒ prose exit 0 exit 0",
        "inline 3 make bad ⇒ prose exit 2 must exit with code 2.",
      ]
    ),
    ("`make test` prints `12 passed`.", ["inline 3 make test ⇒ output 12 passed"]),
    ("`make test` should update `a.txt`.", ["inline 3 make test ⇒ prose should update `a.txt`."]),
    ("`make test` → `ok`", ["inline 3 make test ⇒ output ok"]),
    (
      "`make test` must expect `x` to be empty, see `a.md`.",
      ["inline 3 make test ⇒ prose must expect `x` to be empty, see `a.md`."]
    ),
    ("`make test`: you should see `ok`", ["inline 3 make test ⇒ output ok"]),

    ("`make test` is run.", ["inline 3 make test"]),
    ("`make test`\nExpected output: `ok`", ["inline 3 make test ⇒ output ok"]),
    ("`make a`: should pass. `make b`", ["inline 3 make a ⇒ prose should pass.", "inline 3 make b"]),
    (
      "```sh\nmake a\nmake b\n```\n\nExpect exit status 3.",
      ["fenced 4 make a", "fenced 5 make b ⇒ prose exit 3 Expect exit status 3."]
    ),
    ("```sh\nmake a\n```\n\nExpected output:\n\n```text\nok\n```", ["fenced 4 make a ⇒ output ok\n"]),
    ("```sh\nmake a\n```\n\nExpected transcript:\n\n```\nok\n```", ["fenced 4 make a ⇒ output ok\n"]),
    ("```sh\nmake a\n```\n\nIt prints:\n\n    ok\n    fine\n", ["fenced 4 make a ⇒ output ok\nfine\n"]),
    ("```sh\nmake a\n```\n\nExpect `ok` there.", ["fenced 4 make a ⇒ output ok"]),
    ("```sh\nmake a\n```\n\nThen rest.", ["fenced 4 make a"]),
    ("These commands must pass:\n\n```sh\nmake a\n```", ["fenced 6 make a"]),
    ("Run these; all should exit 0:\n\n    make a\n", ["indented 5 make a"]),
    (
      "```sh\nmake a\n```\n\nThen this must pass:\n\n```sh\nmake b\n```",
      ["fenced 4 make a", "fenced 10 make b"]
    ),
    ("Run and expect success:\n\n```sh\nmake a\n```", ["fenced 6 make a"]),
    ("Expected output when you run it:\n\n```\nok\n```", []), ("预期输出：\n\n```\nok\n```", []),
  ]

  @Test(arguments: expectations)
  func `say what is expected`(section: String, expected: [String]) {
    #expect(rows(section) == expected)
  }

  @Test func `are read from all validation sections with their sub-sections`() {
    let plan = Plan("## Validation\n### Unit\n`make a`\n## Acceptance\n- `make b`\n## Steps\n`make c`\n")
    #expect(plan.validationCommands().map(\.text) == ["make a", "make b"])
  }

  static let outcomes: [(String, String)] = [
    ("passed", "pass"), ("12 tests ok", "pass"), ("validation (pass)", "pass"), ("all green", "pass"),
    ("failed twice", "fail"),
    ("0 failures, 12 passed", "pass"), ("no errors, all passed", "pass"), ("did not pass", "fail"),
    ("did not fail", "pass"),
    ("looked at it", "unclear"), ("", "unclear"), ("2 failed, 3 passed", "fail"), ("build broken", "fail"),
    ("without errors", "unclear"),
  ]

  @Test(arguments: outcomes)
  func `are followed by records`(text: String, outcome: String) {
    let plan = Plan(
      "## Validation\n- `make a`\n- [2026-01-31 23:59 UTC] \(text)\n\n### Validation Log\n  - 2026-02-01: passed\n"
    )
    let records = plan.validationRecords()
    #expect(records.map(\.outcome.rawValue) == [outcome, "pass"])
    #expect(records.map(\.line) == [3, 6])
    #expect(records.first?.text == text)
  }
}
