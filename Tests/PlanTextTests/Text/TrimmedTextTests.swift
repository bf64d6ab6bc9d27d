import PlanLanguage
import PlanText
import Testing

@Suite struct TrimmedTextTests {
  @Test(arguments: [
    ("", "", ""), ("a", "a", "a"), (" a b ", "a b", "a b"), ("\ta\n", "a", "\ta\n"),
    ("\u{A0}\u{3000}a\u{2028}\r\n", "a", "\u{A0}\u{3000}a\u{2028}\r\n"), (" \u{85} ", "", "\u{85}"),
    ("   ", "", ""),
  ])
  func `a value loses the white space of Unicode around it, or its spaces alone`(
    _ text: String, _ trimmed: String, _ withoutSpaces: String
  ) {
    #expect(text.trimmed == trimmed)
    #expect(text[...].trimmingSpaces == withoutSpaces)
    #expect(String(text[...].trimmedAtEnd).trimmed == trimmed)
  }
}
