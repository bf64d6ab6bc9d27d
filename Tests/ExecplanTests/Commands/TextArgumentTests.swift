import Testing

@testable import execplan

/// Texts that begin like an option.
@Suite struct TextArgumentTests {
  @Test(arguments: [
    ["check", "--fix"], ["check", "--unsafe-fixes"], ["list", "--history"], ["mcp", "sync", "--force"],
    ["log", "plan", "--dry-run"], ["log", "plan", "--json"], ["log", "plan"],
  ])
  func `a text behind a flag is a text`(_ words: [String]) {
    #expect(
      CommandLineRun.withTextBehindTerminator(words + ["- [ ] Write it"]) == words + ["--", "- [ ] Write it"])
  }

  @Test(arguments: [
    ["log", "plan", "--by"], ["check", "--select"], ["decide", "plan", "text", "--rationale"],
    ["list", "-C"],
  ])
  func `a text behind an option is its value`(_ words: [String]) {
    #expect(CommandLineRun.withTextBehindTerminator(words + ["- not me"]) == words + ["- not me"])
  }

  @Test func `what stands behind two hyphens stays`() {
    #expect(CommandLineRun.withTextBehindTerminator(["log", "p", "--", "- x"]) == ["log", "p", "--", "- x"])
  }
}
