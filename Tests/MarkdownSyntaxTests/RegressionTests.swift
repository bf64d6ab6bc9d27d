import Foundation
import Testing

@Suite
struct RegressionTests {
  @Test
  func `keeps its promises for inputs that once broke them`() throws {
    let folder = TestFixtures.folder.appendingPathComponent("regressions")
    let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
    for file in files where !file.lastPathComponent.hasPrefix(".") {
      let bytes = Array(try Data(contentsOf: file))
      #expect(WellFormed.fault(bytes) == nil, "\(file.lastPathComponent)")
    }
  }
}
