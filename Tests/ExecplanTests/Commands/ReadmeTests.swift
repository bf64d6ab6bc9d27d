import PlanTestSupport
import PlanWorld
import SystemPackage
import Testing

@testable import execplan

@Suite struct ReadmeTests {
  /// The lines of the first console block of the README.
  static func session() throws -> [Substring] {
    let path = ProjectFolder.path.appending("README.md")
    let text = String(decoding: try PosixFileStore().read(path, limit: 1 << 20), as: UTF8.self)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let start = try #require(lines.firstIndex(of: "```console"))
    let end = try #require(lines[(start + 1)...].firstIndex(of: "```"))
    return Array(lines[(start + 1)..<end])
  }

  @Test func `the session of the README is what the program prints on the example`() async throws {
    let world = ExampleWorkspace.world(try ExampleWorkspace.files("governance"))
    var expected: [String] = []
    for line in try Self.session() where line.hasPrefix("$ execplan ") {
      let arguments = AcceptanceScript.words(String(line.dropFirst("$ execplan ".count)))
      let run = await CapturedRun(arguments, in: world)
      expected += [String(line)]
      expected += (run.answer + run.notes).split(separator: "\n", omittingEmptySubsequences: false).dropLast()
        .map(String.init)
    }
    #expect(try Self.session().map(String.init) == expected)
  }
}
