import Testing

@testable import PlanWorld

@Suite struct GitDirectoryNameTests {
  @Test(arguments: [
    ".git", ".GIT", ".gIt", "git~1", "GIT~1", ".git.", ".git ", ".git. . ", "git~1.",
    ".git::$INDEX_ALLOCATION",
    ".git:x", ".git .:x", "GIT~1::$INDEX_ALLOCATION", "docs\\.git", ".git\\config", "a\\GIT~1 \\b",
    ".g\u{200C}it", "\u{FEFF}.git", ".git\u{206F}", ".\u{202A}G\u{200F}IT", ".git\u{200D} ",
  ])
  func `means git's directory somewhere`(_ name: String) {
    #expect(GitDirectoryName.includes(name.utf8))
  }

  @Test(arguments: [
    "git", ".gitignore", ".gitattributes", ".github", "a.git", "plan.git", "git~2", "git~10", ".git-old",
    ".gi",
    "g\u{200C}it", ".git\u{00A0}", ".git\u{2010}", "docs\\git", "-git", "", ".g", "notes", "~git~1",
    "\u{0B}git~1",
  ])
  func `means an ordinary file`(_ name: String) {
    #expect(!GitDirectoryName.includes(name.utf8))
  }
}
