import SystemPackage
import Testing

@testable import WorkspaceWriting

@Suite struct SharedRepositoryTests {
  @Test(arguments: [
    ("group", 0o660, 0o2770), ("true", 0o660, 0o2770), ("1", 0o660, 0o2770), ("all", 0o664, 0o2775),
    ("world", 0o664, 0o2775), ("2", 0o664, 0o2775), ("0640", 0o640, 0o2750), ("0666", 0o666, 0o2777),
  ])
  func `files and folders get the bits that git gives its own`(
    _ value: String, _ file: CInterop.Mode, _ folder: CInterop.Mode
  ) throws {
    let sharing = try #require(SharedRepository(value))
    let old = FilePermissions(rawValue: 0o600)
    #expect(sharing.permissions(from: old, isFolder: false).rawValue == file)
    #expect(sharing.permissions(from: FilePermissions(rawValue: 0o700), isFolder: true).rawValue == folder)
  }

  @Test(arguments: ["umask", "false", "0", "no", "0200", "0777777", "mine"])
  func `nobody else is meant by other values`(_ value: String) {
    #expect(SharedRepository(value) == nil)
  }
}
