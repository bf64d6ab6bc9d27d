import PlanWorld
import SystemPackage
import Testing
import WorkspaceWriting

@Suite struct WriteProblemTests {
  private static let texts: [(WriteError, String)] = [
    (
      .cannotWrite(FileError(.permissionDenied, at: "/w/docs/a.md")),
      "cannot write docs/a.md: permission denied"
    ),
    (.changedSince(["/w/a.md", "/x/b.md"]), "changed since they were written: a.md, /x/b.md"),
    (.changedMeanwhile("/wide/a.md"), "/wide/a.md keeps changing while it is to be written"),
    (.outside("/x/a.md", of: "/w"), "/x/a.md is outside of /w"),
    (.notWritable("/w/Makefile"), "Makefile is neither Markdown nor another file that execplan writes"),
    (.locked("/w/.git/execplan/lock"), "another execplan holds the lock .git/execplan/lock"),
    (.nothingToUndo, "nothing to undo"),
  ]

  @Test(arguments: texts)
  func `names paths from the folder that the user works in`(_ problem: WriteError, _ text: String) {
    #expect(problem.description(in: "/w") == text)
    #expect(problem.description(in: "/w/sub/..") == text)
  }

  @Test func `names whole paths otherwise`() {
    let problem = WriteError.notUTF8("/w/a.md", offset: 3)
    #expect(problem.description == "/w/a.md is not UTF-8 at byte 3 and is left as it is")
    #expect(problem.description(in: "/other") == problem.description)
  }

  @Test func `a note of recovery does so, too`() {
    let note = WriterNote.rolledBack(title: "log", edited: ["/w/a.md", "/x"])
    #expect(note.description.hasSuffix(": /w/a.md, /x"))
    #expect(note.description(in: "/w").hasSuffix(": a.md, /x"))
  }
}
