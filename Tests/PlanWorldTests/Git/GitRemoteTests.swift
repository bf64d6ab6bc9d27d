import Testing

@testable import PlanWorld

@Suite struct GitRemoteTests {
  @Test(arguments: [
    ("https://github.com/ann/parser.git", "github.com/ann/parser"),
    ("https://ann:secret@github.com/ann/parser", "github.com/ann/parser"),
    ("git@github.com:ann/parser.git", "github.com/ann/parser"),
    ("ssh://git@gitlab.example:2222/group/sub/parser.git/", "gitlab.example/group/sub/parser"),
  ])
  func `an address becomes host and path`(_ url: String, _ expected: String) {
    #expect(GitRemote.address(url) == expected)
  }

  @Test(arguments: [
    "", "/srv/git/parser.git", "../parser", "file:///srv/git/parser", "https://github.com/", "C:/a/b",
  ])
  func `what names no host is no address`(_ url: String) {
    #expect(GitRemote.address(url) == nil)
  }

  @Test func `the remote is that of origin and of no other section`() {
    let text = """
      [core]
      \turl = wrong
      [remote "upstream"]
      \turl = https://github.com/bob/parser
      [remote "origin"]
      \tfetch = +refs/heads/*:refs/remotes/origin/*
      \tURL = https://github.com/ann/parser
      [branch "main"]
      \turl = wrong
      """
    #expect(GitRemote.origin(in: text) == "https://github.com/ann/parser")
    #expect(GitRemote.origin(in: "[remote \"origin\"]\n") == nil)
  }
}
