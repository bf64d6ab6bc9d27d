import PlanModel
import Testing

@Suite struct PlanSlugTests {
  @Test(arguments: [
    ("Move probe checks to worker processes", "move-probe-checks-to-worker-processes"),
    ("  Ship v2.0 — don't wait!  ", "ship-v2-0-dont-wait"), ("Add café support", "add-support"),
    ("「プラン」 add API", "add-api"), ("A/B_test", "a-b-test"),
    (
      "one two three four five six seven eight nine ten eleven twelve thirteen",
      "one-two-three-four-five-six-seven-eight-nine-ten-eleven-twelve"
    ),
    (String(repeating: "x", count: 80), String(repeating: "x", count: 64)),
  ])
  func `is made from the words of the title`(_ title: String, _ slug: String) throws {
    #expect(try PlanSlug.make(from: title) == slug)
    #expect(throws: Never.self) { try PlanSlug.validate(slug) }
  }

  @Test(arguments: ["", "プラン", "Überblick", "!?", "ab", "é a"])
  func `asks for a slug where the title gives none`(_ title: String) {
    #expect(throws: PlanSlugError.noneInTitle(title)) { try PlanSlug.make(from: title) }
    #expect(PlanSlugError.noneInTitle(title).hint.contains("--slug"))
  }

  @Test(arguments: [
    ("My Plan", PlanSlugError.notKebabCase("My Plan", similar: "my-plan")),
    ("a--b", .notKebabCase("a--b", similar: "a-b")), ("-abc", .notKebabCase("-abc", similar: "abc")),
    ("abc-", .notKebabCase("abc-", similar: "abc")), ("", .notKebabCase("", similar: nil)),
    ("../abc", .notKebabCase("../abc", similar: "abc")), ("ab", .tooShort("ab")),
    (String(repeating: "a", count: 65), .tooLong(String(repeating: "a", count: 65))),
  ])
  func `is refused in another form`(_ slug: String, _ error: PlanSlugError) {
    #expect(throws: error) { try PlanSlug.validate(slug) }
  }
}
