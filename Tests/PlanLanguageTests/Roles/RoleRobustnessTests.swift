import Testing

@testable import PlanLanguage

@Suite struct RoleRobustnessTests {
  private static let headings = [
    "2.1 **Surprises & Discoveries** (at completion): more", "第三章 修改范围（冻结）—— 后续",
    "§3 Tolerances (exception (nested) triggers",
    "<!-- a --> Purpose / Big Picture {#purpose}", "IV. Idempotence, recovery, and rollback ##",
    "Ziele und Überblick - Teil 2",
    "draft | active | done or 3/5 (80%)", "closed (superseded by b)", "2026-05-02: completed",
    "完了 Ω Я 🚀️ e\u{301}",
  ]

  @Test(arguments: headings)
  func `reads every beginning and every end`(_ heading: String) {
    let bytes = Array(heading.utf8)
    for position in 0...bytes.count {
      readAll(Array(bytes[..<position]))
      readAll(Array(bytes[position...]))
    }
  }

  @Test(arguments: headings)
  func `reads with any byte replaced, left out or doubled`(_ heading: String) {
    let bytes = Array(heading.utf8)
    for position in bytes.indices {
      for other: UInt8 in [0x00, 0x20, 0x28, 0x29, 0x2D, 0x2F, 0x3A, 0x3C, 0x80, 0xC3, 0xE3, 0xF0, 0xFF] {
        var changed = bytes
        changed[position] = other
        readAll(changed)
        changed.insert(bytes[position], at: position)
        readAll(changed)
        changed.removeSubrange(position...position + 1)
        readAll(changed)
      }
    }
  }

  @Test func `reads random bytes`() {
    var seed: UInt64 = 20_260_502
    for _ in 0..<20_000 {
      var bytes: [UInt8] = []
      seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      for _ in 0..<(seed >> 58) {
        seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        bytes.append(UInt8(truncatingIfNeeded: seed >> 56))
      }
      readAll(bytes)
    }
  }

  @Test(arguments: [
    "a", " ", "<a", "(", ")", "Ж", "目", "和", " and ", "risks and ", "— ", "1.", "🚀", "|", "draft|", " or ",
    "\u{301}",
  ])
  func `reads ten thousand bytes of one thing`(_ part: String) {
    let text = String(repeating: part, count: 10_000 / part.utf8.count)
    readAll(Array(text.utf8))
    readAll(Array(("Progress (" + text).utf8))
    readAll(Array(("1. " + text + " Progress").utf8))
  }

  @Test func `keeps the fallbacks of a heading that is too long`() {
    let long = String(repeating: "very ", count: 2_000)
    #expect(role("Progress (\(long)long)") == .status)
    #expect(role("Progress — \(long)long") == .status)
    #expect(role("Progress \(long)long") == nil)
    #expect(role("\(long)(long)") == nil)
  }

  private func role(_ heading: String) -> SectionRole? {
    var heading = heading
    return heading.withUTF8 { RoleAliases.role(forHeading: $0, from: 0, to: $0.count) }
  }

  /// Calls every reader; a trap would end the test run.
  private func readAll(_ bytes: [UInt8]) {
    bytes.withUnsafeBufferPointer { bytes in
      _ = RoleAliases.role(forHeading: bytes, from: 0, to: bytes.count)
      _ = PlanState.read(bytes, from: 0, to: bytes.count)
      _ = PlanState.forFolder(bytes, from: 0, to: bytes.count)
      _ = PlanState.forIndexHeading(bytes, from: 0, to: bytes.count)
      _ = DecisionKind(label: bytes, from: 0, to: bytes.count)
    }
  }
}
