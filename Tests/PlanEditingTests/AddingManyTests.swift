import PlanEditing
import PlanModel
import PlanTestSupport
import Testing

@Suite struct AddingManyTests {
  @Test(arguments: [
    "", "- [ ] a\n", "* [x] a\n\n* [x] b\n", "1. [ ] a\n", "1. [ ] a\n1. [ ] b\n", "8. [ ] a\n9. [ ] b\n",
    "8.  [ ] a\n9.  [ ] b\n", "08. [ ] a\n", "- [ ] a", "  - [ ] a\n    on\n  - [ ] b", "Text.\n",
    "- [ ] a\n\n## After\n",
  ])
  func `follow-ups come as if one had been added after the other`(list: String) throws {
    let items = try (1...12).map { NewFollowUp(text: try WrittenText("item \($0)"), owner: "@ann") }
    let plan = Plan("# T\n\n## Follow-up\n\n\(list)")
    let together = try plan.applying(plan.addingFollowUps(items))
    var text = "# T\n\n## Follow-up\n\n\(list)"
    for item in items {
      let plan = Plan(text)
      text = try plan.applying(plan.addingFollowUp(item))
    }
    #expect(together == text)
  }

  @Test func `follow-ups are settled together as one by one`() throws {
    let plan = Plan("# T\n\n## Follow-up\n\n- [ ] a\n- [X] b\n- c\n  - [ ] d\n- [ ] e\n")
    let open = plan.followUps().filter { !$0.isDone }
    let expected = "# T\n\n## Follow-up\n\n- [X] a\n- [X] b\n- [X] c\n  - [ ] d\n- [X] e\n"
    #expect(try plan.applying(plan.finishing(open)) == expected)
    #expect(throws: FollowUpError.already) { try plan.finishing(plan.followUps()) }
  }
}
