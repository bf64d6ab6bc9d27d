extension RoleAliasTable {
  /// English.
  static let english: [RoleAliasGroup] = [
    RoleAliasGroup(
      role: .purpose,
      leading: """
        aim | aims | goal | goals | motivation | objective | objectives | purpose | tl;dr | why this matters
        """,
      whole: """
        big picture | business goal | executive summary | goal statement | high level goal | intent |
        introduction | main goal | mission | north star | overall goal | overview | plan summary |
        primary goal | problem and goal | project goal | project goals | purpose and value | rationale |
        short summary | summary | target outcome | the big picture | the goal | user benefit |
        user outcome | user value | user visible goal | user visible outcome | value proposition | vision |
        what and why | what this achieves | what this plan achieves | why | why and what | why it matters |
        why now | why this is needed | why this plan
        """),
    RoleAliasGroup(
      role: .context,
      leading: """
        background | context | orientation | problem statement | starting point | starting state
        """,
      whole: """
        additional context | affected files | as is | background context | baseline | brief context |
        codebase context | codebase orientation | critical files | critical files to modify |
        cross references | current architecture | current behavior | current implementation |
        current problem | current situation | current state | current state analysis | current system |
        definitions | existing assets | existing behavior | existing code | existing implementation |
        existing pieces | existing state | expected file map | external references | file list | file map |
        files | files and modules | files in scope | files involved | files of interest | files to change |
        files to create | files to create and modify | files to edit | files to modify | files to touch |
        glossary | history and context | initial state | issue description | key concepts |
        key definitions | key files | key terms | links | prior art | prior work | problem |
        problem context | problem definition | problem description | project context | reference |
        reference material | references | related code | related documents | related files |
        related issues | related plans | related work | relevant code | relevant context |
        relevant documentation | relevant documents | relevant files | relevant files and modules |
        repo context | repo orientation | repository context | repository orientation | research |
        research notes | research summary | root cause | root cause analysis | see also | situation |
        source material | source of truth | sources | target files | technical background |
        technical context | terminology | terms | the problem | touched files | touched paths |
        what exists today | where the work happens | where things live | where we are
        """),
    RoleAliasGroup(
      role: .scope,
      leading: """
        excluded | in scope | non goals | not in scope | out of scope | scope | scope boundaries
        """,
      whole: """
        boundaries | boundary | deliverables | explicit non goals | explicitly out of scope |
        functional requirements | goals and boundaries | in and out of scope | included | key requirements |
        limits and non goals | no goals | non goal | non scope | not doing | product requirements |
        project scope | requirements | scope boundary | scope control | scope controls | scope definition |
        scope fence | scope freeze | scope limits | scope notes | scope of change | scope of changes |
        scope of work | scope reminder | user requirements | what is in scope | what is not in scope |
        what is out of scope | what this does not do | what this plan does not do | what we are not doing |
        what we will not do | what we're not doing | what will not change | will not do
        """),
    RoleAliasGroup(
      role: .constraints,
      leading: "assumptions | constraints | guardrails | invariants | tolerances",
      whole: """
        absolute requirements | acceptance constraints | architectural constraints |
        architecture constraints | constraints and considerations | design constraints | design principles |
        escalation conditions | escalation criteria | escalation triggers | exception triggers |
        execution bounds | execution constraints | global constraints | ground rules | guard rails |
        guiding principles | hard constraints | hard rules | implementation constraints |
        invariants to preserve | key assumptions | key constraints | limitations | limits |
        must not change | non functional requirements | non negotiable constraints |
        non negotiable requirements | non negotiables | operating constraints | performance constraints |
        preserved invariants | principles | project constraints | rules | safety constraints |
        safety invariants | safety rules | stop conditions | stop criteria | stop rules |
        technical constraints | tolerances and escalation | what must not change | what must remain true |
        working assumptions | working rules
        """),
    RoleAliasGroup(
      role: .work,
      leading: "approach | plan of work",
      whole: """
        architecture and approach | chosen approach | delivery plan | deployment plan | design |
        design approach | design overview | design proposal | detailed design | detailed plan | edit plan |
        execution approach | execution outline | execution plan | execution strategy | high level approach |
        high level design | high level plan | how | how it works | implementation |
        implementation approach | implementation design | implementation details | implementation outline |
        implementation overview | implementation plan | implementation strategy | migration approach |
        migration path | migration plan | migration strategy | overall approach | plan | plan details |
        plan of action | plan of attack | plan outline | plan overview | planned changes | planned work |
        proposal | proposed approach | proposed change | proposed changes | proposed design |
        proposed implementation | proposed solution | refactoring plan | release plan | rollout |
        rollout and migration | rollout and operations | rollout plan | rollout strategy | solution |
        solution approach | solution design | solution overview | strategy | target design |
        technical approach | technical design | technical plan | the approach | the plan | work |
        work breakdown | work plan | work streams | working plan | workplan | workstreams
        """),
    RoleAliasGroup(
      role: .steps,
      leading: "concrete steps | steps",
      whole: """
        action items | action plan | actions | checklist | command checklist | commit plan |
        commit sequence | concrete actions | concrete execution steps | concrete implementation steps |
        concrete steps and commands | concrete tasks | current step | detailed steps | detailed tasks |
        execution checklist | execution steps | execution tasks | immediate action | immediate actions |
        immediate next action | immediate next actions | immediate next step | immediate next steps |
        implementation checklist | implementation plan and steps | implementation steps |
        implementation tasks | implementation todo | migration steps | next action | next actions |
        ordered steps | plan steps | procedure | runbook | step by step | step by step implementation plan |
        step by step plan | step list | steps and commands | steps to execute | subtasks | task breakdown |
        task checklist | task list | task plan | tasks | to do | to do list | to dos |
        work breakdown structure | work items | work list | work packages | work queue |
        workstreams and tasks
        """),
    RoleAliasGroup(
      role: .milestones,
      leading: "milestones | phases",
      whole: """
        active milestone | active milestones | commit milestones | current milestone | current phase |
        delivery milestones | delivery order | delivery phases | delivery schedule | delivery sequence |
        delivery stages | estimated timeline | execution order | execution phases | execution sequence |
        execution stages | implementation milestones | implementation order | implementation phases |
        implementation sequence | implementation slices | implementation stages | iterations |
        key milestones | migration phases | milestone | milestone breakdown | milestone plan |
        milestone status | milestones and plateaus | order of work | phase breakdown | phase order |
        phase overview | phase plan | phased plan | phasing | planned milestones | planned slices |
        project phases | roadmap | rollout phases | schedule | sequence | sequence of work | sequencing |
        sequential phase plan | slices | sprints | stages | suggested order | timeline |
        upcoming milestones | work phases | work sequence
        """),
    RoleAliasGroup(
      role: .validation,
      leading: """
        acceptance | acceptance criteria | completion criteria | definition of done | done criteria |
        exit criteria | success criteria | testing | validation | verification
        """,
      whole: """
        acceptance checklist | acceptance checks | acceptance conditions | acceptance evidence |
        acceptance gate | acceptance gates | acceptance plan | acceptance test | acceptance tests |
        acceptance validation | automated checks | automated tests | automated verification |
        behavioral acceptance | build and test | checks | closeout checklist | closure criteria |
        code quality checks | completion checklist | completion conditions | completion requirements |
        concrete acceptance evidence | criteria | demo | done when | evaluation | evaluation plan |
        evidence and validation | exit conditions | final checks | final validation | final verification |
        how to test | how to validate | how to verify | manual testing | manual tests | manual validation |
        manual verification | measurable outcomes | observable acceptance | observable outcomes |
        promotion criteria | proof | proof of completion | proof report | proofs | qa | qa checklist |
        qa plan | quality assurance | quality checks | quality criteria | quality gate | quality gates |
        release criteria | required checks | required commands | required proof | required tests |
        required validation | required validation commands | required verification | review and validation |
        review gate | smoke test | smoke tests | success indicators | success measures | success metrics |
        test and validation plan | test cases | test commands | test coverage | test matrix | test plan |
        test results | test scenarios | test strategy | testing approach | testing checklist |
        testing notes | testing plan | testing strategy | tests | validation and evidence capture |
        validation and rollback | validation approach | validation checklist | validation checks |
        validation commands | validation criteria | validation evidence | validation expectations |
        validation gates | validation ladder | validation log | validation matrix | validation notes |
        validation plan | validation record | validation report | validation requirements |
        validation results | validation status | validation steps | validation strategy |
        validation summary | verification approach | verification checklist | verification commands |
        verification criteria | verification evidence | verification gates | verification ladder |
        verification log | verification matrix | verification notes | verification plan |
        verification results | verification status | verification steps | verification strategy | verify
        """),
    RoleAliasGroup(
      role: .recovery,
      leading: "idempotence | recovery | roll back",
      whole: """
        backout | backout plan | backup and recovery | backup and restore | contingency | contingency plan |
        error handling and recovery | error recovery | failure handling | failure modes and recovery |
        failure recovery | fallback | fallback plan | idempotence and retry | idempotence and safety |
        idempotence recovery | idempotency | idempotency and safety | idempotency rules | recovery notes |
        recovery path | recovery plan | recovery procedure | recovery steps | recovery strategy |
        restore plan | resume and recovery | retry and recovery | revert plan | risk and recovery |
        roll back and safety | roll back notes | roll back plan | roll back procedure | roll back steps |
        roll back strategy | rollout and roll back | rollout and roll back plan | safety and recovery |
        safety and roll back | undo plan
        """),
    RoleAliasGroup(
      role: .status,
      leading: """
        activity log | completion status | current progress | current status | daily log | execution log |
        execution status | final status | implementation log | implementation progress |
        implementation status | iteration log | iteration notes | living progress | migration progress |
        migration progress tracking | milestone progress | overall progress | overall status |
        plan progress | plan status | progress | progress checklist | progress journal | progress log |
        progress notes | progress report | progress so far | progress summary | progress tracker |
        progress tracking | progress update | progress updates | project status | recent progress |
        session log | session notes | status | status entries | status history | status log |
        status notes | status report | status summary | status tracker | status update | status updates |
        task progress | task status | work journal | work log | worklog
        """,
      whole: "journal | living plan status | log"),
    RoleAliasGroup(
      role: .decisions,
      leading: """
        agreed decisions | architectural decisions | architecture decisions | confirmed decisions |
        contract decisions | decision history | decision log | decision notes | decision record |
        decision records | decision register | decision summary | decisions | decisions log |
        decisions made | decisions made in this plan | decisions taken | design choices | design decisions |
        frozen decisions | implementation decisions | important decisions | key decisions |
        key design decisions | locked decisions | made decisions | product decisions | protocol decisions |
        recorded decisions | resolved decisions | scope decisions | settled decisions | technical decisions
        """,
      whole: """
        adr | adrs | contract decisions to freeze | decision | decision rationale | design rationale |
        rationale and decisions | rationale and tradeoffs | tradeoffs
        """),
    RoleAliasGroup(
      role: .discoveries,
      leading: """
        discoveries | discovery log | findings | findings log | key findings | learnings | observations |
        research findings | surprises | surprises discoveries | surprises log | unexpected discoveries |
        unexpected findings
        """,
      whole: """
        audit findings | bugs found | deviation log | deviations | deviations from plan | discovery |
        discovery notes | insights | investigation findings | investigation notes | investigation results |
        issues encountered | issues found | key discoveries | key insights | key observations |
        notable findings | notes and discoveries | plan deviations | source findings | surprise |
        what surprised us | what we found
        """),
    RoleAliasGroup(
      role: .outcomes,
      leading: """
        closeout | closeout summary | closing notes | closing summary | completion notes |
        completion report | completion summary | delivery summary | final outcome | final outcomes |
        final report | final result | final results | final summary | implementation results |
        implementation summary | lessons learned | outcome | outcome notes | outcome summary | outcomes |
        outcomes and retrospectives | outcomes retrospective | post mortem | postmortem |
        recorded outcomes | results | retro | retrospective | retrospective notes
        """,
      whole: """
        after action review | closeout notes | closeout report | closing statement | closure |
        closure notes | closure summary | completed work | conclusion | conclusions | delivered |
        delivery notes | end state summary | execution summary | lessons | post implementation review |
        post implementation summary | proof outcome | review outcome | shipped | what changed |
        what has been done | what is done | what shipped | what was delivered | what was done |
        what was shipped | work completed | work done | wrap up
        """),
    RoleAliasGroup(
      role: .followUp,
      leading: "blockers | follow up | follow ups | future work | next steps | remaining work",
      whole: """
        active blockers | backlog | blocked | blocked by | blocker | blocker log | current blockers | debt |
        deferred | deferred items | deferred work | follow on | follow on work | follow ons |
        follow up actions | follow up backlog | follow up items | follow up notes | follow up plan |
        follow up plans | follow up tasks | follow up work | future | future considerations |
        future enhancements | future improvements | future plans | future scope | future steps | hand off |
        handoff | handoff notes | known blockers | known gaps | known issues | later | left to do | next |
        next plan | next session | next step | next work | open blockers | open follow ups | open issues |
        open items | open points | open tasks | open work | outstanding | outstanding issues |
        outstanding items | outstanding tasks | outstanding work | pending follow ups | pending items |
        pending tasks | pending work | post merge follow up | post merge follow ups | remaining |
        remaining gaps | remaining issues | remaining items | remaining risks and follow ups |
        remaining steps | remaining tasks | required continuation | tech debt | technical debt |
        what is next | what remains | what's left | what's next
        """),
    RoleAliasGroup(
      role: .artifacts,
      leading: "artifacts",
      whole: """
        additional notes | appendices | appendix | artifact list | artifacts notes | artifacts produced |
        artifacts to produce | artifacts to regenerate | changed files | evidence | evidence log |
        evidence snapshot | evidence trail | expected artifacts | file changes | files added |
        files changed | files created | files created and modified | files modified |
        fixtures and artifacts | general notes | generated artifacts | implementation notes |
        list of changes | misc | miscellaneous | modified files | notes | output artifacts | output files |
        outputs | replay and evidence notes | supporting artifacts | supporting evidence |
        supporting material | supporting notes | transcripts
        """),
    RoleAliasGroup(
      role: .interfaces,
      leading: "interfaces",
      whole: """
        affected interfaces | api | api changes | api contract | api contracts | api design | api surface |
        apis | contract | contracts | data contracts | expected interfaces | external interfaces |
        interface | interface changes | interface contract | interface contracts | interface design |
        interfaces and data structures | interfaces and types | interfaces and types affected |
        interfaces contracts and dependencies | interfaces dependencies | key interfaces |
        planned public api | proposed api | proposed interfaces | public api | public api changes |
        public apis | public contract | public contracts | public interface | public interfaces |
        required contracts | required interfaces | target contracts | types and interfaces
        """),
    RoleAliasGroup(
      role: .dependencies,
      leading: "dependencies | preconditions | prerequisites",
      whole: """
        dependencies and order | dependencies and ordering | dependency | dependency analysis |
        dependency chain | dependency graph | dependency map | dependency order | depends on |
        entry criteria | external dependencies | new dependencies | plan dependencies | pre conditions |
        pre requisites | predecessors | prerequisites and setup | required tooling | required tools |
        requires | sequencing and dependencies | sequencing dependencies | task dependencies |
        tools required | upstream dependencies
        """),
    RoleAliasGroup(
      role: .questions,
      leading: "open questions | questions | unknowns",
      whole: """
        answered questions | clarifications | clarifications needed | decisions needed | decisions pending |
        decisions required | decisions to make | known unknowns | needs clarification | open decisions |
        open question | open questions and answers | open questions closed | open questions for review |
        open questions resolved | open questions to close | open questions to resolve | open threads |
        outstanding questions | pending decisions | pending questions | q and a | questions and answers |
        questions to resolve | remaining questions | resolved questions | to be decided |
        unanswered questions | uncertainties | unresolved questions
        """),
    RoleAliasGroup(
      role: .risks,
      leading: "risk register | risks | risks and mitigations",
      whole: """
        key risks | known risks | main risks | open risks | possible risks | potential issues |
        potential risks | potential risks and mitigations | regression risks | remaining risks |
        residual risk | residual risks | risk | risk analysis | risk and mitigation | risk and mitigations |
        risk assessment | risk assessment and mitigation | risk evaluation | risk log | risk management |
        risk matrix | risk mitigation | risk mitigations | risk profile | risk review | risk summary |
        risks and caveats | risks and concerns | risks and considerations | risks and contingencies |
        risks and controls | risks and countermeasures | risks and edge cases | risks and issues |
        risks and mitigation | risks and safeguards | risks assumptions and dependencies |
        risks mitigations | risks tradeoffs | security risks | technical risks | threats |
        threats and mitigations | what could go wrong
        """),
    RoleAliasGroup(
      role: .updateLog,
      leading: "change log | revision history | revision notes | update log",
      whole: """
        amendment | amendments | change history | change note | change notes | changelog |
        document history | drift log | edit history | execplan change notes | history | history of changes |
        maintenance log | plan change log | plan change notes | plan changelog | plan changes |
        plan history | plan revision | plan revision history | plan revision note | plan revision notes |
        plan revisions | plan update log | plan update note | plan update notes | plan updates | revision |
        revision log | revision note | revisions | update history | update note | update notes | updates |
        updates to this plan | version history
        """),
  ]
}
