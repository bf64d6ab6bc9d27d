import PlanModel
import PlanTestSupport
import PlanText
import SystemPackage
import Testing

@testable import execplan

/// Signs that a combining mark makes another character of are escaped all the same.
///
/// With all marks taken out, what is printed about a name with marks is what is printed about the name without.
@Suite struct HiddenSignTests {
  static let marks = ["\u{301}", "\u{FE0F}", "\u{20DD}"]
  private static let name = #"a,b:c%d|e<f>g&h"i'j[k]l@m#n*o`p~q$r\s{t}u!v+w.x;y=z"#

  private static func files(_ name: String) -> MemoryFileStore {
    var files = MemoryFileStore(["/workspace/.git/HEAD": ""])
    let text =
      "# T \(name)\n\nStatus: active\n\n## Progress\n\n- [ ] Draw [it](<\(link(name))none.md>) and `\(name)`.\n"
    files.add(FilePath("/workspace/docs/plans").appending(name + ".md"), bytes: Array(text.utf8))
    return files
  }

  /// The signs of a name that the target of a link can hold.
  private static func link(_ name: String) -> String {
    name.replacingScalars { $0.isASCII && !"abcde,:&'\"".unicodeScalars.contains($0) ? "" : nil }
  }

  private static func marked(_ mark: String) -> String {
    name.replacingScalars { $0.properties.isAlphabetic ? nil : "\($0)\(mark)" }
  }

  private static func run(_ words: [String], about name: String) async -> CapturedRun {
    await CapturedRun(words, in: HostileWorkspace.world(files(name), in: "/workspace"))
  }

  private static func without(_ mark: String, _ text: String) -> String {
    text.replacingScalars { mark.unicodeScalars.contains($0) ? "" : nil }
  }

  @Test(arguments: ["text", "github", "junit", "markdown"], marks)
  func `every report escapes them`(_ format: String, _ mark: String) async {
    let words = ["check", "--select", "dead-link,unstamped-log,missing-section", "--format", format]
    let plain = await Self.run(words, about: Self.name)
    let marked = await Self.run(words, about: Self.marked(mark))
    #expect(plain.status == .findings)
    #expect(Self.without(mark, marked.transcript).hasBytes(of: plain.transcript), "\(marked.transcript)")
    #expect(marked.answer.hasBytes(inside: mark))
  }

  @Test(arguments: marks)
  func `a proposed command quotes them`(_ mark: String) async {
    let words = ["close", "docs/plans/\(Self.marked(mark)).md", "Done."]
    let plain = await Self.run(["close", "docs/plans/\(Self.name).md", "Done."], about: Self.name)
    let marked = await Self.run(words, about: Self.marked(mark))
    #expect(plain.notes.contains("'\\''"), "\(plain.transcript)")
    #expect(Self.without(mark, marked.transcript).hasBytes(of: plain.transcript), "\(marked.transcript)")
  }

  @Test func `a diff of a file with carriage returns has a line for each line`() async {
    var files = MemoryFileStore(["/workspace/.git/HEAD": ""])
    let text = "# T\r\n\r\nStatus: active\r\n\r\n## Progress\r\n\r\n- [ ] One.\r\n"
    files.add("/workspace/docs/plans/t.md", bytes: Array(text.utf8))
    let run = await CapturedRun(
      ["log", "t", "Here.", "--dry-run"], in: HostileWorkspace.world(files, in: "/workspace"))
    let added = run.answer.lineParts.filter { $0.utf8.first == UInt8(ascii: "+") }
    #expect(added.contains { $0.hasBytes(inside: "Here.") }, "\(run.transcript)")
    #expect(!run.answer.hasBytes(inside: "\\u{d}"))
  }
}
