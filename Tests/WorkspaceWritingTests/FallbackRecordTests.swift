import PlanTestSupport
import SystemPackage
import Testing
import WorkspaceWriting

/// Records in the git directory, where the user has no folder of their own for state.
@Suite struct FallbackRecordTests {
  private static let environments: [[String: String]] = [
    [:], ["HOME": "relative"], ["XDG_STATE_HOME": ""], ["HOME": "/home/other"], ["XDG_STATE_HOME": "/state"],
  ]

  /// Returns the scene with homes that belong to somebody else or are no folders.
  private func files(_ scene: WriterScene) -> MemoryFileStore {
    var files = scene.fresh()
    files.add("/home/other")
    files.setOwner(0, of: "/home/other")
    files.add("/state")
    return files
  }

  @Test(arguments: environments)
  func `are kept in the git directory`(_ environment: [String: String]) async throws {
    let files = files(.several)
    let writer = try WorkspaceWriter.test(files, environment: environment)
    try await writer.commit(WriterScene.several.transaction)
    #expect(files.plans == WriterScene.several.after)
    #expect(files.contents.keys.contains("/w/.git/execplan/undo"))
    try await writer.undo()
    #expect(files.plans == WriterScene.several.before)
    #expect(!files.contents.keys.contains("/w/.git/execplan/undo"))
  }

  @Test(arguments: WriterScene.all)
  func `survive a death at any call`(_ scene: WriterScene) async throws {
    for call in 1... {
      let files = scene.fresh()
      let process = files.process(with: .death(after: call))
      _ = try? await WorkspaceWriter.test(process, environment: [:]).commit(scene.transaction)
      guard process.isStruck else { break }
      try await WorkspaceWriter.test(files, environment: [:]).commit { nil }
      #expect(files.plans == scene.before || files.plans == scene.after, "call \(call)")
      #expect(files.emptyFolders.isEmpty, "call \(call)")
      #expect(files.records.filter { $0 != "undo" }.isEmpty, "call \(call)")
    }
  }

  @Test func `without git and without a folder for state nothing can be written`() {
    let files = MemoryFileStore(["/w/a.md": "a\n"])
    #expect(throws: WriteError.noStateFolder) { try WorkspaceWriter.test(files, environment: [:]) }
  }
}
