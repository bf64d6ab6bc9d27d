import PlanText
package import PlanWorld

/// A ``TemporaryRepository`` that is a workspace, for tests whose clock is that of the example workspaces.
package struct DatedRepository: Sendable {
  private let repository: TemporaryRepository

  /// The checkout.
  package var folder: TemporaryFolder { repository.folder }

  /// Makes a repository without commits.
  package init() async throws {
    repository = try await TemporaryRepository()
    try folder.write("", to: "execplan.yaml")
  }

  /// Runs git, which must succeed.
  @discardableResult
  package func git(_ arguments: String...) async throws -> String { try await repository.run(arguments) }

  /// Commits everything.
  ///
  /// - Parameter time: When, such as `2026-01-09 10:00Z`.
  /// - Returns: The first digits of the commit's id, as people read them.
  /// - Throws: ``TemporaryRepository/Failure`` when git cannot commit.
  @discardableResult
  package func commit(at time: String) async throws -> String {
    let moment = "\(try UTCTimestamp(parsing: time))".dropLast()
    return String(try await repository.commit(at: "\(moment) +0000").prefix(12))
  }

  /// A world in which it is noon on 2026-11-20 and the checkout is the current folder.
  package var world: World {
    let base = ExampleWorkspace.world(MemoryFileStore())
    var world = repository.world()
    world.now = base.now
    world.environment = base.environment
    return world
  }
}
