import Testing

@testable import PlanLanguage

/// A heading and the role it must have.
struct HeadingCase: Sendable, CustomTestStringConvertible {
  let heading: String
  let role: SectionRole?

  init(_ heading: String, _ role: SectionRole?) {
    self.heading = heading
    self.role = role
  }

  var testDescription: String { "'\(heading)' → \(role?.rawValue ?? "none")" }
}

@Suite struct RoleAliasesTests {
  @Test(arguments: [
    HeadingCase("Purpose / Big Picture", .purpose), .init("Goal", .purpose), .init("Objective", .purpose),
    .init("目标", .purpose), .init("Summary", .purpose),
    .init("Context and Orientation", .context), .init("背景", .context), .init("Touched Paths", .context),
    .init("Non-Goals", .scope), .init("Out of Scope", .scope), .init("Scope and Non-Goals", .scope),
    .init("Constraints", .constraints), .init("Invariants", .constraints), .init("Assumptions", .constraints),
    .init("Plan of Work", .work), .init("Approach", .work), .init("Implementation Plan", .work),
    // "TODO" is a heading that plans have, not a mark of ours.
    .init("Concrete Steps", .steps), .init("To-do", .steps), .init("TODO", .steps),
    .init("Task Breakdown", .steps),
    .init("Immediate Next Action", .steps), .init("Workstreams & Tasks", .steps),
    .init("Milestones", .milestones), .init("Phases", .milestones),
    .init("Validation and Acceptance", .validation), .init("Definition of Done", .validation),
    .init("验收标准", .validation), .init("受け入れ条件", .validation), .init("Validation / QA Plan", .validation),
    .init("Idempotence and Recovery", .recovery), .init("Rollback Plan", .recovery),
    .init("Progress", .status), .init("Status", .status), .init("Iteration Log", .status),
    .init("Decision Log", .decisions), .init("Design Decisions", .decisions), .init("已冻结决策", .decisions),
    .init("Surprises & Discoveries", .discoveries), .init("Outcomes & Retrospective", .outcomes),
    .init("Follow-up", .followUp), .init("Blockers", .followUp), .init("Next Steps", .followUp),
    .init("Artifacts and Notes", .artifacts), .init("Interfaces and Dependencies", .interfaces),
    .init("Dependencies", .dependencies), .init("Open Questions", .questions),
    .init("Risks and Mitigations", .risks),
    .init("Change Log", .updateLog), .init("Drift Log", .updateLog), .init("Revision note", .updateLog),
  ])
  func `reads the usual headings`(_ example: HeadingCase) {
    #expect(role(example.heading) == example.role)
  }

  @Test(arguments: [
    HeadingCase("2. Status", .status), .init("10) Decision Log", .decisions),
    .init("1.2.3 Validation", .validation),
    .init("2.1 Scope", .scope), .init("§3 Scope", .scope), .init("§3. Scope", .scope),
    .init("A. Risks", .risks),
    .init("IV. Risks", .risks), .init("一、目标", .purpose), .init("（一）背景", .context), .init("第三章 风险", .risks),
    .init("３．背景", .context), .init("(1) Purpose", .purpose), .init("3 – Status", .status),
    .init("**2.** Status", .status),
    .init("1️⃣ Purpose", .purpose), .init("8a. Decisions", .decisions),
  ])
  func `leaves numbering out`(_ example: HeadingCase) {
    #expect(role(example.heading) == example.role)
  }

  @Test(arguments: [
    HeadingCase("**Progress**", .status), .init("`Progress`", .status), .init("✅ Progress:", .status),
    .init("📊 _Progress_", .status), .init("[x] Progress", .status), .init("Progress ##", .status),
    .init("Progress {#progress}", .status), .init("<a id=\"p\"></a>Progress", .status), .init("进度：", .status),
    .init("SURPRISES &amp; DISCOVERIES", .discoveries), .init("Suprises and Discoveries", .discoveries),
    .init("Artefacts and notes", .artifacts), .init("Follow\u{2011}up", .followUp),
    .init("Progress_Log", .status),
    .init("Risks + Mitigations", .risks), .init("What’s next", .followUp), .init("  Purpose\t", .purpose),
    .init("Context\u{A0}and\u{3000}orientation", .context),
    .init("ÜBERRASCHUNGEN & ENTDECKUNGEN", .discoveries),
    .init("КРИТЕРИИ ПРИЕМКИ", .validation), .init("VALIDACION Y ACEPTACION", .validation),
    .init("Validacio\u{301}n", .validation), .init("ＳＣＯＰＥ", .scope),
  ])
  func `leaves marks, case and spelling out`(_ example: HeadingCase) {
    #expect(role(example.heading) == example.role)
  }

  @Test(arguments: [
    HeadingCase("Tolerances (exception triggers)", .constraints), .init("修改范围（冻结）", .scope),
    .init("Progress (at completion):", .status), .init("Risks [optional]", .risks),
    .init("Plan of Work (sessions 02–08)", .work), .init("Progress (part 2) — done", .status),
    .init("Progress — second part", .status), .init("Status: complete", .status), .init("状态：完成", .status),
    .init("Decision Log - continued", .decisions), .init("Status / notes of the week", .status),
    .init("Scope — what near-term means", .scope), .init("目的 / 全体像", .purpose),
  ])
  func `reads the part before a bracket, dash, colon or slash`(_ example: HeadingCase) {
    #expect(role(example.heading) == example.role)
  }

  @Test(arguments: [
    HeadingCase("Risks and dependencies", .risks), .init("Idempotence, recovery, and rollback", .recovery),
    .init("Goals and non-goals", .purpose), .init("Ziele und Risiken", .purpose), .init("风险与依赖", .risks),
    .init("背景和目标", .context), .init("목적과 배경", .purpose), .init("Цели и риски", .purpose),
    .init("Risks & Open Questions (draft)", .risks), .init("Risks and colours", nil),
    .init("Weather and risks", nil), .init("and Risks", nil),
  ])
  func `gives a list of aliases the role of its first`(_ example: HeadingCase) {
    #expect(role(example.heading) == example.role)
  }

  @Test(arguments: [
    "", " ", "1.", "***", "—", "🚀", "Workflow", "Architecture", "Progressive rollout of colours", "Statusbar",
    "Validation plan of the army", "Decision: use a queue", "Discovery: the loader is eager",
    "Plan: add a parser",
    "Step 1 — backend", "Design — colours", "Context (old) of the parser", "3D rendering", "2026 goals",
    "Milestone 1: parser",
    "Research: how others do it", "Tasks: import", "goal-driven planning",
  ])
  func `gives no role to a heading that means nothing fixed`(_ heading: String) {
    #expect(role(heading) == nil)
  }

  @Test func `compares no more than the range it is given`() {
    var text = "## Progress of others"
    let roles = text.withUTF8 { bytes in
      [(3, 11), (3, 21), (-5, 400), (11, 3), (21, 21), (900, 901)].map { from, to in
        RoleAliases.role(forHeading: bytes, from: from, to: to)
      }
    }
    #expect(roles == [.status, nil, nil, nil, nil, nil])
  }

  @Test func `lists the aliases of a role in order`() {
    let aliases = RoleAliases.aliases(of: .decisions)
    #expect(aliases.contains("decision log"))
    #expect(aliases == aliases.sorted())
  }

  private func role(_ heading: String) -> SectionRole? {
    var heading = heading
    return heading.withUTF8 { RoleAliases.role(forHeading: $0, from: 0, to: $0.count) }
  }
}
