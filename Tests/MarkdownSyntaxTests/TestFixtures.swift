import Foundation

/// Where the files beside the tests are.
enum TestFixtures {
  /// The folder `Tests/Fixtures`.
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("Fixtures")
}
