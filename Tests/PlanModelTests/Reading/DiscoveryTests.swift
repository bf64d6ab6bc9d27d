import MarkdownSyntax
import PlanModel
import PlanTestSupport
import PlanText
import Testing

@Suite struct DiscoveryTests {
  static let logs: [(String, [String])] = [
    ("- Observation: it is slow\n  Evidence: 3 s", ["it is slow | 3 s | -"]),
    ("- it is slow", ["it is slow | - | -"]),
    ("- 2026-03-17: it is slow", ["it is slow | - | 2026-03-17"]),
    ("- Observation: it is slow", ["it is slow | - | -"]),
    ("- **Observation:** slow\n  **Evidence:** 3 s\n  **Impact:** wait", ["slow | 3 s | -"]),
    ("- Observation: slow. Evidence: 3 s. Impact: wait", ["slow. | 3 s. | -"]),
    ("- **CRITICAL**: it is slow", ["**CRITICAL**: it is slow | - | -"]),
    ("- it is slow\n  Evidence: 3 s", ["it is slow | 3 s | -"]),
    ("- None yet", []), ("- (none)", []), ("- Observation: slow\n  Resolution: cached", ["slow | - | -"]),
    ("- slow\n- Evidence: 3 s", ["slow | 3 s | -"]),
    ("- Observation: slow\n- Impact: wait", ["slow | - | -"]),
    ("- slow\n  - Evidence: 3 s\n- other", ["slow | 3 s | -", "other | - | -"]),
    (
      "- Observation: slow\n  Evidence:\n\n      took 3 s\n      and more\n",
      ["slow | took 3 s\nand more | -"]
    ),
    ("Observation: slow\nEvidence: 3 s", ["slow | 3 s | -"]), ("Prose only.", []), ("> - quoted", []),
    ("- 观察：慢\n  证据：3 秒", ["慢 | 3 秒 | -"]), ("- Evidence: alone", []),
  ]

  @Test(arguments: logs)
  func `are read in every form`(log: String, expected: [String]) {
    let plan = Plan("## Surprises & Discoveries\n\n\(log)\n\n## Other\n- no\n")
    let found = plan.discoveries().map { discovery in
      "\(discovery.text) | \(discovery.evidence ?? "-") | \(discovery.time?.date.description ?? "-")"
    }
    #expect(found == expected)
  }

  @Test func `have their places`() {
    let plan = Plan("## Surprises\n\n### Day 1\n\n- a\n\n## Discoveries\n- b\n")
    #expect(plan.discoveries().map(\.line) == [5, 8])
    #expect(plan.discoveries().map { plan.document.blocks[$0.item].kind } == [.item, .item])
  }
}
