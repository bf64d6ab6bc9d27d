import PlanModel
import PlanTestSupport
import Testing

@Suite struct MetadataLineTests {
  private func read(_ lines: String) -> [String] {
    let plan = Plan("# Title\n\n\(lines)\n\n## Purpose\n\nLater: not metadata\n")
    return plan.metadata.map { line in
      "\(line.place.rawValue) \(line.emphasis.rawValue) \(plan.string(line.key))=\(plan.string(line.value))"
    }
  }

  @Test(arguments: [
    ("Status: active", "paragraph none Status=active"),
    ("**Status:** active", "paragraph boldWithColon Status=active"),
    ("**Status**: active", "paragraph boldBeforeColon Status=active"),
    ("- Status: active", "bullet none Status=active"),
    ("- **Status:** active", "bullet boldWithColon Status=active"),
    ("* **Status**: active", "bullet boldBeforeColon Status=active"),
    ("> Status: active", "quote none Status=active"),
    ("> **Status:** active", "quote boldWithColon Status=active"),
    ("> **Status**: active", "quote boldBeforeColon Status=active"),
    ("状态：进行中", "paragraph none 状态=进行中"), ("**状态：**进行中", "paragraph boldWithColon 状态=进行中"),
    ("Status : active  ", "paragraph none Status=active"),
    ("**Status** : active", "paragraph boldBeforeColon Status=active"),
    ("Depends on: a, b", "paragraph none Depends on=a, b"),
    ("Date/Author: x", "paragraph none Date/Author=x"),
    ("Status:", "paragraph none Status="), ("Status: active\\\nmore", "paragraph none Status=active"),
    ("Plan ID: EP-1", "paragraph none Plan ID=EP-1"), ("status: a: b", "paragraph none status=a: b"),
    ("**Status:**active", "paragraph boldWithColon Status=active"),
  ])
  func `reads a line in every form`(line: String, expected: String) {
    #expect(read(line) == [expected])
  }

  @Test(arguments: [
    "https://example.org/a", "12:30 was late", "At 12:30 it began", "C:\\path", "std::move is used",
    "The plan covers three things: a and b", "This is long prose without a key: value",
    "a very long key that nobody would ever write in a plan at all: x", "- [ ] Status: active",
    "`Status`: active",
    "Status active", "**Status** active", "", ": value", "1. text", "| Status: | active |",
    "    Status: active",
    "```\nStatus: active\n```", "<!-- Status: active -->", "*text* and more: x",
  ])
  func `takes nothing else for one`(line: String) {
    #expect(read(line).isEmpty)
  }

  @Test func `reads several lines in their order`() {
    let plan = Plan(
      "# T\n\nStatus: draft\nOwner: ana\n\n- **Date:** 2026-01-01\n  Time: no\n\n> Note: x\n> Spec: y\n\n## A\n"
    )
    #expect(plan.metadata.map { plan.string($0.key) } == ["Status", "Owner", "Date", "Note", "Spec"])
    #expect(plan.metadata.map(\.line) == [3, 4, 6, 9, 10])
  }

  @Test func `looks between title and first section only`() {
    #expect(Plan("Before: x\n\n# T\n\nKey: v\n\n### Sub\n\nOther: w\n").metadata.count == 1)
    #expect(Plan("Key: v\n\n## Purpose\n\nOther: w\n").metadata.count == 1)
    #expect(Plan("---\nkey: v\n---\nKey: v\n\n## Purpose\n").metadata.count == 1)
  }

  @Test func `does not take a wrapped sentence for a key`() {
    #expect(read("This sentence goes on and says\nNote: in its second line").isEmpty)
    #expect(read("Status: a sentence that\ngoes on\nOwner: ana").count == 2)
  }
}
