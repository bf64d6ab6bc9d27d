import Testing

@testable import PlanLanguage

/// A declared state and what it must be read as.
struct StateCase: Sendable, CustomTestStringConvertible {
  let value: String
  let word: StateWord

  init(_ value: String, _ word: StateWord) {
    self.value = value
    self.word = word
  }

  init(_ value: String, _ state: PlanState) { self.init(value, .known(state)) }

  var testDescription: String { "'\(value)' → \(word)" }
}

@Suite struct PlanStateTests {
  @Test(arguments: PlanState.allCases)
  func `reads its own name`(_ state: PlanState) {
    for value in [
      state.rawValue, state.rawValue.uppercased(), "**\(state.rawValue)**", "\"\(state.rawValue)\"",
    ] {
      #expect(read(value) == .known(state))
    }
  }

  @Test(arguments: [
    StateCase("Completed** (closed 2026-05-02", .completed), .init("`active` — Tasks 2-13 remain", .active),
    .init("✅ Done", .completed), .init("✅", .completed), .init("Complete as of 2026-05-03.", .completed),
    .init("In progress: step 3", .active), .init("IN_PROGRESS", .active), .init("in-progress", .active),
    .init("WIP", .active), .init("ready", .draft), .init("proposed", .draft), .init("planned", .draft),
    .init("on hold", .blocked), .init("paused", .blocked), .init("deferred until autumn", .blocked),
    .init("shipped local/read-only slice", .completed), .init("merged", .completed),
    .init("landed 2026-05-02", .completed),
    .init("won't do", .abandoned), .init("won’t fix", .abandoned), .init("cancelled", .abandoned),
    .init("living", .active), .init("stable", .completed), .init("deprecated", .superseded),
    .init("'done'", .completed), .init("2026-05-02: completed", .completed),
    .init("completed; pending review", .completed),
    .init("APPROVED AND IN PROGRESS", .active), .init("fully implemented", .completed),
    .init("plan complete", .completed),
    .init("all phases complete", .completed), .init("has been superseded by b", .superseded),
    .init("completed / archived", .completed), .init("closed", .completed), .init("[done]", .completed),
    .init("Closed (superseded by b)", .superseded), .init("closed as not planned", .abandoned),
  ])
  func `lets the leading words decide`(_ example: StateCase) {
    #expect(read(example.value) == example.word)
  }

  @Test(arguments: [
    StateCase("Execution spec", .placeholder), .init("execution plan — see the memo", .placeholder),
    .init("execution plan for phase 2", .unknown), .init("execution", .active),
  ])
  func `a kind of document is no state`(_ example: StateCase) {
    #expect(read(example.value) == example.word)
  }

  @Test(arguments: [
    StateCase("not complete", .active), .init("Not Done", .active), .init("not started", .draft),
    .init("incomplete", .active), .init("nearly done", .active), .init("almost complete", .active),
    .init("ready for review", .active), .init("ready to merge", .active),
    .init("partially complete", .active),
    .init("**NOT YET IMPLEMENTED** - later", .draft),
    .init("Implementation complete, ready for testing", .active),
    .init("80% complete", .active), .init("100 %", .completed), .init("0%", .draft),
    .init("3/5 done", .active),
    .init("3 of 3", .completed), .init("Phase 2 complete", .active), .init("completed except docs", .active),
    .init("未完成", .active), .init("部分完成", .active), .init("未完了", .active), .init("完了予定", .draft),
    .init("완료되지 않음", .active), .init("не завершено", .active), .init("nicht abgeschlossen", .active),
  ])
  func `never takes the unfinished for completed`(_ example: StateCase) {
    #expect(read(example.value) == example.word)
  }

  @Test(arguments: [
    StateCase("已完成（2026-01-01）", .completed), .init("进行中：第二步", .active), .init("计划中", .draft),
    .init("阻塞", .blocked),
    .init("完了", .completed), .init("進行中", .active), .init("未着手", .draft), .init("진행 중", .active),
    .init("완료", .completed),
    .init("Concluído", .completed), .init("en curso", .active), .init("CANCELADO", .abandoned),
    .init("terminé", .completed),
    .init("abgeschlossen", .completed), .init("Завершён", .completed), .init("ЗАВЕРШЕНО", .completed),
  ])
  func `reads other languages`(_ example: StateCase) {
    #expect(read(example.value) == example.word)
  }

  @Test(arguments: [
    "", "  ", "-", "—", "…", "TBD", "tbd (later)", "N/A", "<fill in>", "{{status}}", "[state]", "none", "待定",
    "?",
    "RESEARCH | PLAN | IMPLEMENT | DONE", "draft|active|done", "`open` or `done`",
    "draft, living, stable, deprecated",
    "draft / active / completed",
  ])
  func `takes templates and empty values for placeholders`(_ value: String) {
    #expect(read(value) == .placeholder)
  }

  @Test(arguments: [
    "colours", "doneness", "activewear", "Accepted", "staging — not yet applied", "1234", "v2", "\u{0}a",
  ])
  func `says that it does not know a word`(_ value: String) {
    #expect(read(value) == .unknown)
  }

  @Test(arguments: [
    ("active", PlanState.active), ("completed", .completed), ("complete", .completed), ("done", .completed),
    ("archive", .archived), ("archived", .archived), ("_archive", .archived), ("deferred", .blocked),
    ("paused", .blocked),
    ("superseded", .superseded), ("backlog", .draft), ("abandoned", .abandoned), ("blocked", .blocked),
    ("drafts", .draft),
    ("in-progress", .active), ("in_progress", .active), ("In Progress", .active), ("wip", .active),
    ("finished", .completed),
    ("closed", .completed), ("cancelled", .abandoned), ("todo", .draft), ("future", .draft),
    ("01-active", .active),
    ("进行中", .active),
  ])
  func `reads a folder`(_ name: String, _ state: PlanState) {
    #expect(PlanState.forFolder(name) == state)
  }

  @Test(arguments: [
    "", "plans", "docs", "active-users", "done-soon", "2026", "execplans", "final", "stable", "..",
    "research",
  ])
  func `leaves other folders alone`(_ name: String) {
    #expect(PlanState.forFolder(name) == nil)
  }

  @Test(arguments: [
    ("Active Plans", PlanState.active), ("Active", .active), ("Current Active Plans", .active),
    ("Current plans", .active),
    ("In Progress", .active), ("Plans in progress", .active), ("Completed Plans", .completed),
    ("Done (12)", .completed),
    ("Recently Completed Plans", .completed), ("Completed Execution Plans", .completed),
    ("✅ Completed:", .completed),
    ("2. Archived Plans", .archived), ("Superseded ExecPlans", .superseded), ("Abandoned", .abandoned),
    ("Blocked — waiting for others", .blocked), ("Backlog", .draft), ("Planned work", .draft),
    ("已完成的计划", .completed),
    ("進行中の計画", .active), ("Aktive Pläne", .active), ("Planes activos", .active), ("Активные планы", .active),
  ])
  func `reads the heading of an index`(_ heading: String, _ state: PlanState) {
    #expect(indexState(heading) == state)
  }

  @Test(arguments: [
    "", "Plans", "Execution Plans", "How to add a plan", "Structure", "Open questions", "Active plan format",
  ])
  func `gives other headings of an index no state`(_ heading: String) {
    #expect(indexState(heading) == nil)
  }

  @Test func `each phrase of the table is its own normal form and has one state`() {
    var states: [String: PlanState] = [:]
    for (state, list) in PlanStateTable.names + PlanStateTable.words {
      for phrase in PhraseList.phrases(in: list) {
        #expect(String(decoding: NormalText.bytes(of: phrase), as: UTF8.self) == phrase)
        #expect(states.updateValue(state, forKey: phrase) == nil, "'\(phrase)' stands twice")
        #expect(read(phrase) == .known(state), "'\(phrase)'")
      }
    }
    for phrase in PhraseList.phrases(in: PlanStateTable.placeholders) {
      #expect(read(phrase) == .placeholder, "'\(phrase)'")
    }
  }

  private func read(_ value: String) -> StateWord {
    var value = value
    return value.withUTF8 { PlanState.read($0, from: 0, to: $0.count) }
  }

  private func indexState(_ heading: String) -> PlanState? {
    var heading = heading
    return heading.withUTF8 { PlanState.forIndexHeading($0, from: 0, to: $0.count) }
  }
}
