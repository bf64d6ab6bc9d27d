import PlanModel
import PlanTestSupport
import Testing

@Suite struct PlanPlacesTests {
  static let samples = [
    """
    ---
    title: Add a cache
    slug: add-a-cache
    status: active
    owner: '@ana'
    ---

    # Add a cache

    **Status:** active
    > Depends on: other-plan, `x/y.md`

    ## Purpose
    - Faster reads, see [issue](https://example.org/1) and [other][ref].

    [ref]: ../other.md "Title"

    ## Plan of Work
    1. [ ] first (@ana; after: 2, other-plan)
       - [x] sub
    2. second. Blocked by other-plan.

    ## Validation
    - `make test` prints `12 passed`, exit 0.

      ```sh
      $ make lint
      ok
      ```
    - [2026-01-31 23:59 UTC] tests passed

    ## Status
    - [2026-01-31 23:59 UTC] begun
      and *wrapped*

    ## Decision Log
    - [2026-01-31 23:59 UTC] **Scope change:** drop B. Rationale: late (@ana)

    ## Follow-up
    - [ ] measure it (@bo; due 2026-02-28)
    """,
    """
    # Universal plan\r
    \r
    - Status: shipped\r
    \r
    ## Progress\r
    \r
    - [x] (2026-04-12 08:10Z) done\r
    \t- [~] **2026-04-12** — half\r
    - [ ] open\r
    \r
    ## Surprises & Discoveries\r
    - Observation: slow. Evidence: 3 s. Impact: wait\r
    - Evidence: more\r
    \r
    ## Decision Log\r
    ### Decision 1: use A\r
    **Date:** 2026-03-08\r
    **Rationale:**\r
    - fast\r
    - small\r
    \r
    | Decision | Date/Author |\r
    | --- | --- |\r
    | use \\| B | 2026-03-08 / ana |\r
    \r
    ## Validation and Acceptance\r
    Run:\r
    \r
        make test \\\r
          all\r
    \r
    Expected output:\r
    \r
        ok\r
    """,
    """
    ## 计划：缓存

    状态：进行中

    ### 目标

    文本，见 `docs/plan.md`。

    ### 验收标准

    - `pytest -q` 预期 `通过`

    ### 决策记录

    - 决策：用 A
      理由：快 😀
      日期/作者：2026-03-08 / 作者
    <<<<<<< ours
    - a
    =======
    - b
    >>>>>>> theirs
    """,
  ]

  @Test(arguments: samples)
  func `are right in plans and all their beginnings`(sample: String) {
    let bytes = Array(sample.utf8)
    for count in 0...bytes.count {
      let plan = Plan(parsing: Array(bytes[..<count]), yaml: FlatYAMLReader())
      if let problem = PlanPlaces.problem(in: plan) {
        Issue.record("the first \(count) bytes: \(problem)")
        return
      }
    }
  }

  @Test(arguments: samples.indices)
  func `are right in damaged plans`(index: Int) {
    for round in 0..<700 {
      let seed = UInt64(index * 1000 + round)
      var mutator = TextMutator(seed: seed)
      var bytes = mutator.mutating(Array(Self.samples[index].utf8))
      if round % 3 == 0 { bytes = mutator.mutating(bytes) }
      let plan = Plan(
        parsing: bytes, stateFolder: round % 2 == 0 ? "completed" : nil, yaml: FlatYAMLReader())
      if let problem = PlanPlaces.problem(in: plan) {
        Issue.record("seed \(seed): \(problem)")
        return
      }
    }
  }
}
