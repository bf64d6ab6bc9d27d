import MarkdownSyntax
import PlanChecking
import PlanIndexing
import PlanLanguage
import PlanModel
import PlanText
import PlanYAML
import RuleFramework

/// Checks and repairs the plan that libFuzzer made and stops the process when a promise is broken.
@_cdecl("LLVMFuzzerTestOneInput")
public func checkTarget(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  let before = check(bytes)
  let run = FixRun(Checker(), making: [.safe, .unsafe])
  let once = run.run(bytes, reading: read)
  require(once.oscillating.isEmpty, "repairs undo each other: \(once.oscillating)")
  let after = check(once.bytes)
  for (id, found) in after { require(found <= before[id] ?? 0, "repairing adds findings of \(id)") }
  require(run.run(once.bytes, reading: read).bytes == once.bytes, "repairing twice differs from once")
  checkEntries(bytes, once.bytes)
  return 0
}

/// Stops the process with words; an optimised `precondition` has none.
private func require(_ condition: Bool, _ words: @autoclosure () -> String) {
  if !condition { fatalError(words()) }
}

private let tree = NoTree()

/// A workspace in which only the file itself is there.
private struct NoTree: TreeFacts {
  func exists(_ path: String) -> Bool? { path == "plans/add-parser.md" }
  func anchors(of path: String) -> Set<String>? { nil }
}

private func read(_ bytes: [UInt8]) -> PlanContext {
  let plan = Plan(parsing: bytes, yaml: LibYAMLReader())
  // 2026-02-01 12:00Z
  let now = UTCTimestamp(secondsSince1970: 1_769_947_200)
  return PlanContext(
    plan: plan, path: "plans/add-parser.md", slug: plan.frontmatter?.text("slug") ?? "add-parser", now: now,
    state: StateDecision(plan, indexed: nil), tree: tree)
}

/// Returns how often each rule finds something, after looking at the places.
private func check(_ bytes: [UInt8]) -> [String: Int] {
  var counts: [String: Int] = [:]
  for finding in Checker().check(read(bytes)) {
    require(finding.range.start >= 0 && finding.range.end <= bytes.count, "\(finding.id) is out of range")
    for edit in finding.fix?.edits ?? [] {
      require(edit.range.start >= 0 && edit.range.end <= bytes.count, "an edit is out of range")
    }
    counts[finding.id, default: 0] += 1
  }
  return counts
}

/// A log keeps its entries, whatever is repaired in them.
private func checkEntries(_ before: [UInt8], _ after: [UInt8]) {
  guard before != after else { return }
  let old = read(before).plan.entries.count
  let new = read(after).plan.entries.count
  require(new >= old, "repairing lost \(old - new) entries")
}
