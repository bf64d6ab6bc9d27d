import PlanTestSupport
import SystemPackage
import Testing

@testable import WorkspaceWriting

@Suite struct TransactionRecordTests {
  static let record = TransactionRecord(
    purpose: .change, title: "close ä: 3:x\n",
    steps: [
      .init(
        change: .write("/w/a.md", before: Array("old\r\n".utf8), after: []),
        permissions: [.ownerReadWrite, .groupRead], temporaryName: ".execplan-1-0.tmp", madeFolders: []),
      .init(
        change: .write("/w/new/b.md", before: nil, after: [0x62]), permissions: nil,
        temporaryName: ".execplan-1-1.tmp", madeFolders: ["/w/new"]),
      .init(
        change: .remove("/w/c.md", before: []), permissions: .ownerRead, temporaryName: nil, madeFolders: []),
      .init(
        change: .moveFolder("/w/d", to: "/w/e/f"), permissions: nil, temporaryName: nil,
        madeFolders: ["/w/e"]),
    ],
    emptiedFolders: ["/w/x", "/w/x/y"])

  @Test func `is read as it was written, from any place the repository is copied to`() {
    let bytes = Self.record.bytes(base: "/w")
    #expect(TransactionRecord(bytes: bytes, base: "/w") == Self.record)
    #expect(TransactionRecord(bytes: bytes, base: "/copy")?.steps[0].change.path == "/copy/a.md")
  }

  @Test func `is not read when any byte is missing or different`() {
    let bytes = Self.record.bytes(base: "/w")
    for count in bytes.indices {
      #expect(TransactionRecord(bytes: Array(bytes[..<count]), base: "/w") == nil)
    }
    for place in bytes.indices {
      var changed = bytes
      changed[place] ^= 1
      #expect(TransactionRecord(bytes: changed, base: "/w") == nil, "byte \(place)")
    }
    #expect(TransactionRecord(bytes: bytes + [0], base: "/w") == nil)
    #expect(TransactionRecord(bytes: [UInt8](repeating: 0, count: bytes.count), base: "/w") == nil)
  }

  @Test func `never leads out of the repository`() {
    var record = Self.record
    record.steps = [
      .init(change: .remove("/etc/passwd", before: []), permissions: nil, temporaryName: nil, madeFolders: [])
    ]
    #expect(TransactionRecord(bytes: record.bytes(base: "/w"), base: "/w") == nil)
    record.steps[0].change = .remove("/w/../x", before: [])
    #expect(TransactionRecord(bytes: record.bytes(base: "/w"), base: "/w") == nil)
  }

  @Test func `damaged fields are never read beyond their end`() {
    var generator = SeededGenerator(seed: 5)
    for _ in 0..<2_000 {
      var fields = RecordFields(
        bytes: (0..<generator.below(40)).map { _ in
          Array("0123456789:ab/.-".utf8)[generator.below(16)]
        }[...])
      for _ in 0..<4 { _ = fields.paths(base: "/w").count + fields.next().count }
    }
  }
}
