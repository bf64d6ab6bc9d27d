extension PhraseTable {
  /// English.
  static let english: Language = [
    .decisionLabel: "decision | decided | chosen",
    .rationaleLabel: "rationale | reason | reasoning | why",
    .dateAndAuthorLabel: """
    date/author | date/authors | date / author | date/ author | date/by | author/date | date and author
    """,
    .dateLabel: "date",
    .authorLabel: "author | authors | decided by | by",
    .observationLabel: "observation | observed | discovery | finding | surprise",
    .evidenceLabel: "evidence | proof",
    .impactLabel: "impact | implication | implications | resolution | consequence",
    .otherLabel: """
    alternatives | alternatives considered | status | tradeoff | trade-off | supersedes | superseded by |
    follow-up | amended | note | consequences | outcome | action
    """,
    .stateKey: "status | state | stage | current status | plan status | overall status",
    .ownerKey: "owner | owners | author | authors | agent slot",
    .dependencyKey: """
    depends on | dependencies | blocked by | prerequisites | prerequisite | predecessor | requires | after
    """,
    .ownerLabel: "owner",
    .dependencyLabel: "depends on | blocked by",
    .orderLabel: "after",
    .due: "due",

    .stateRemark: """
    await | waiting | pending | blocked | remain | not yet | -ready | executable | accepted
    """,
    .unfinishedState: "incomplete | blocked | await | review | waiting | pending",
    .remaining: """
    pending | remain | depends on | blocked | not yet | rerun | superseded | next_ | still_
    """,
    .waiting: """
    keep this plan active | keep the plan active | before archiving | before this plan is archived |
    remains required | still required | remains incomplete | sign-off is blocked | signoff is blocked |
    not reviewed | acceptance gap
    """,
    .over: """
    plan is complete. | plan is complete: | plan is complete, | plan is complete; | plan marked complete |
    plan is marked complete | implemented and self-verified | implemented and verified on
    """,
    .completion: "completed | closed",
    .statusWord: "status",
    .settled: "reviewed — passed | reviewed - passed | review status: passed | **superseded",
    .misplaced: "no longer belongs in",
    .archiving: """
    archived this plan | archived the plan | plan was archived | this completed plan | this closed plan
    """,
    .closingSubject: "all | both | this | the | task | plan",
    .closingDeterminer: "this | the",
    .closingThing: "plan | execplan | slice | task | work | migration | milestone",
    .closingEnding: "complete | completed | closed | done | finished | archived",
    .closingLimit: """
    not | never | almost | nearly | but | except | when | once | if | until | after | be | should | must |
    will | the | a | an | its
    """,
    .droppedStep: """
    descoped | dropped | deferred | skipped | cancelled | canceled | abandoned | superseded
    """,
    .outcomeToCome: """
    tbd | to be_ | not yet | none | pending | n/a | ( | < | fill_ | will be_ | no outcome | plan drafted |
    initial plan | plan created | at completion | todo | summarize_ | summarise_ | planning_ |
    not started | implementation has not | implementation not | work has not
    """,
    .placeholder: """
    none | none yet | none so far | none at this time | nothing | nothing yet | n/a | na | tbd | todo |
    pending | to be determined | to be filled | to be filled in | not yet | not applicable | empty | -
    """,
    .genericTitle: """
    a | an | the | plan | plans | execplan | execution | exec | implementation | title | template | action |
    untitled | work | todo | draft | new | short | oriented | description
    """,

    .expectation: """
    expect | should | must | pass | succeed | exit | output | → | -> | print | return | show | report
    """,
    .outputBeginning: "expect | output",
    .commandBeginning: "expected command",
    .outputEnding: """
    expected | expect | output | outputs | transcript | prints | print | shows | show | returns | return |
    like | result | results
    """,
    .commandWord: "run | runs | command | commands | execute | invoke",
    .outputWord: """
    expect | expected | output | transcript | prints | print | shows | show | returns | emits
    """,
    .exitWord: "exit | exits",
    .exitFiller: "code | status | with | of | value | is | a | codes",
    .outputVerb: """
    expect | expects | expected | print | prints | output | outputs | show | shows | contain | contains |
    report | reports | return | returns | says | say
    """,
    .outputFiller: "output | result | the | line | text | to | be | is | exactly | a",
    .seeing: "see",
    .seeingHelper: "should | will | you",
    .passed: """
    pass | passed | passes | passing | ok | success | succeeded | successful | green | clean
    """,
    .failed: """
    fail | failed | fails | failing | failure | failures | error | errors | red | broken
    """,
    .negation: "not | t | never | cannot",
    .absence: "no | 0 | zero | without",
    .verdict: """
    (pass) | (pass, | (pass; | (passed | : pass | — pass | - pass | (ok) | (green)
    """,
    .claim: """
    tests pass | test passes | all tests green | tests are green | tests passing | tests passed |
    build passes | build passed | build succeeded | validation passed | validation passes | ci is green |
    ci green | ci passes | ci passed | checks pass | lint passes | successfully validated |
    validated successfully | suite passes | suite green
    """,
    .namedResult: "pass; no_ | pass; regenerated | pass; generated | pass; wrote | pass; created",
    .passedCount: "passed | passing",
    .resultTitle: "result",
    .byHand: "manual: | manual:** | manually: | manual steps: | by hand:",
    .recovery: "roll | revert | recover | undo | restore | back out | backup | reset",
    .expectedResult: """
    expect | should | must | pass | succe | exit | return | print | output | show | green | fail | ensure |
    verify | confirm | -> | → | no error | result | valid | produce | ok
    """,
    .acceptanceTitle: "accept",
    .validationTitle: "validat | verif | test",

    .reason: """
    because | rationale | reason | since_ | so that | to avoid | _why | due to | as_ | derived from |
    required by | per rfc | according to | otherwise | must not make | to keep_ | to prevent | to ensure |
    , so_ | matching_ | following the_ | consistent with | in line with | it mirrors | without changing
    """,
    .decider: "author | @ | decided by | decision (",
    .scope: "scope",
    .scopeChange: """
    scope change | scope changed | changed the scope | descoped | de-scoped | reduced the scope |
    scope reduced | expanded the scope | scope expanded | extended the scope | narrowed the scope |
    scope narrowed | out of scope now
    """,
    .scopeDenial: "no scope change | without scope change | no change of scope",
    .changelog: "changelog | release notes",
    .instructionVerb: "ignore | disregard | forget | override | bypass",
    .instructionFiller: "all | any | the | your | every | of",
    .instructionPlace: "previous | prior | above | earlier | preceding | system",
    .instructionObject: "instruction | instructions | prompt | prompts | rules | directions | guidelines",
  ]
}
