import PlanText
import Testing

@Suite struct CountedTests {
  @Test(arguments: [
    (0, "0 plans"), (1, "1 plan"), (2, "2 plans"), (11, "11 plans"), (-1, "-1 plans"),
  ])
  func `only one is one`(_ count: Int, _ text: String) {
    #expect(count.counted("plan") == text)
  }

  @Test func `a verb follows the number`() {
    #expect(1.counted("file is", "files are") == "1 file is")
    #expect(3.counted("file is", "files are") == "3 files are")
  }
}
