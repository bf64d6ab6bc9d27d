import SystemPackage
import Testing

@testable import WorkspaceWriting

@Suite struct WriterFoldersTests {
  @Test(arguments: [
    ("/", "+"), ("/home/me/my plans", "+home+me+my%20plans"), ("/a+b", "+a%2Bb"), ("/a=", "+a%3D"),
    ("/ä", "+%C3%A4"),
  ])
  func `names a folder after a path`(_ root: FilePath, _ name: FilePath) {
    #expect(StateFolder.relativePath(for: root) == name)
  }

  @Test func `long names are cut and never meet shorter ones`() {
    let long = FilePath("/" + String(repeating: "a", count: 450))
    let name = StateFolder.relativePath(for: long)
    #expect(name.components.count == 3)
    #expect(name.components.allSatisfy { $0.string.utf8.count <= 255 })
    let names = (1..<450).map { count in
      StateFolder.relativePath(for: FilePath("/" + String(repeating: "a", count: count))).string
    }
    #expect(Set(names).count == names.count)
    for name in names { #expect(!names.contains { $0.hasPrefix(name + "/") }) }
  }
}
