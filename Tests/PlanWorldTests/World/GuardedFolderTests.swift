import CFileCalls
import PlanTestSupport
import PlanWorld
import SystemPackage
import Testing

/// A folder that became a link after it was looked at leads nowhere.
@Suite struct GuardedFolderTests {
  /// What can be done to the file `a.md` of a folder.
  enum Call: CaseIterable {
    case create, setPermissions, rename, renameElsewhere, exchange, renameWithoutReplacing, remove
    case makeFolder, removeFolder, synchronize, takeOwner, lease, lock
    case read, readSeries, list, status, permissions, details, target

    func run(_ files: any FileStore, in folder: FilePath, beside other: FilePath) throws {
      let file = folder.appending("a.md")
      switch self {
      case .create:
        let new = try files.create(folder.appending("new.md"), permissions: .ownerReadWrite)
        try files.close(new)
      case .setPermissions: try files.setPermissions([.ownerRead], of: file)
      case .rename: try files.rename(file, to: folder.appending("b.md"))
      case .renameElsewhere: try files.rename(other.appending("a.md"), to: folder.appending("b.md"))
      case .exchange: _ = try files.exchange(other.appending("a.md"), file)
      case .renameWithoutReplacing: _ = try files.renameWithoutReplacing(file, to: folder.appending("b.md"))
      case .remove: try files.removeFile(file)
      case .makeFolder: try files.makeFolder(folder.appending("new"))
      case .removeFolder: try files.removeFolder(folder.appending("empty"))
      case .synchronize: try files.synchronizeFolder(folder.appending("empty"))
      case .takeOwner: try files.takeOwnerOfFolder(file)
      case .lease: if case .held(let file) = try files.lease(file) { try files.close(file) }
      case .read: _ = try files.read(file, limit: 100)
      case .readSeries:
        var result: Result<[UInt8], FileError>?
        files.readUnlinked(each: [other.appending("a.md"), file], limit: 100) { result = $1 }
        _ = try #require(result).get()
      case .list: _ = try files.entries(of: folder.appending("empty"))
      case .status: _ = try files.status(of: file)
      case .permissions: _ = try files.permissions(of: file)
      case .details: _ = try files.details(of: file)
      case .target: _ = try files.target(ofLink: file)
      case .lock: try files.close(try files.openLock(folder.appending("lock")))
      }
    }
  }

  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    for place in ["w/deep/plans", "outside/plans", "w/other", ".git-of-w"] {
      try folder.write("text of \(place)\n", to: "\(place)/a.md")
      try folder.write("", to: "\(place)/empty/x")
      try PosixFileStore().removeFile(folder.path("\(place)/empty/x"))
    }
    try folder.makeLink("way", to: "w")
    try folder.makeLink("w/.git", to: "../.git-of-w")
  }

  private func state(of place: String) throws -> [String] {
    let files = PosixFileStore()
    return try files.entries(of: folder.path(place)).map { entry in
      let path = folder.path(place).appending(entry.name)
      let text = entry.kind == .file ? String(decoding: try files.read(path, limit: 100), as: UTF8.self) : ""
      return "\(entry.name) \(try files.permissions(of: path)) \(text)"
    }.sorted()
  }

  @Test(arguments: Call.allCases, ["w/deep/plans", "way/deep/plans", "w/.git"])
  func `folders are entered, also through the way to the guarded one and in a linked git directory`(
    _ call: Call, _ place: String
  ) throws {
    let top = String(place.prefix { $0 != "/" })
    let files = PosixFileStore().guarding(folder.path(top))
    try call.run(files, in: folder.path(place), beside: folder.path("\(top)/other"))
  }

  @Test(arguments: Call.allCases, ["deep", "deep/plans"])
  func `a link on the way is refused and nothing behind it changes`(_ call: Call, _ link: String) throws {
    let files = PosixFileStore().guarding(folder.path("w"))
    try PosixFileStore().rename(folder.path("w/\(link)"), to: folder.path("w/away"))
    try folder.makeLink("w/\(link)", to: link == "deep" ? "../outside" : "../../outside/plans")
    let before = try state(of: "outside/plans")
    #expect(throws: FileError.self) {
      try call.run(files, in: folder.path("w/deep/plans"), beside: folder.path("w/other"))
    }
    #expect(try state(of: "outside/plans") == before)
    #expect(try state(of: "w/other").count == 2)
  }

  @Test func `a file that is a link is not read, and may be looked at`() throws {
    let files = PosixFileStore().guarding(folder.path("w"))
    try folder.makeLink("w/deep/link.md", to: "plans/a.md")
    let link = folder.path("w/deep/link.md")
    #expect(throws: FileError(.isLink, at: link)) { try files.read(link, limit: 100) }
    #expect(try files.status(of: link).kind == .file)
    #expect(try files.target(ofLink: link) == "plans/a.md")
  }

  @Test(arguments: ["deep", "deep/plans"])
  func `a checkout that has looked at a folder reads nothing behind a link that takes its place`(
    _ link: String
  ) throws {
    let files = CheckoutFiles(around: folder.path("w"), files: PosixFileStore())
    let plan = folder.path("w/deep/plans/a.md")
    #expect(try files.read(plan, limit: 100) == Array("text of w/deep/plans\n".utf8))
    try PosixFileStore().rename(folder.path("w/\(link)"), to: folder.path("w/away"))
    try folder.makeLink("w/\(link)", to: link == "deep" ? "../outside" : "../../outside/plans")
    #expect(throws: FileError.self) { try files.read(plan, limit: 100) }
    files.read(each: [plan], limit: 100) { _, result in
      #expect(throws: FileError.self) { try result.get() }
    }
    #expect(throws: FileError.self) { try files.status(of: plan) }
    #expect(throws: FileError.self) { try files.entries(of: folder.path("w/deep/plans/empty")) }
  }

  @Test func `folders that are entered one by one refuse the same`() throws {
    let outer = try FileDescriptor.open(folder.path("w"), .readOnly, options: .directory)
    defer { try? outer.close() }
    for (path, isEntered) in [
      ("deep/plans", true), ("deep//plans/empty", true), (".git/empty", false), ("deep/a.md", false),
    ] {
      let inner = cfile_enter_each(outer.rawValue, path)
      #expect((inner >= 0) == isEntered, "\(path)")
      if inner >= 0 { try FileDescriptor(rawValue: inner).close() }
    }
    #expect(cfile_enter_each(outer.rawValue, String(repeating: "x", count: 300)) < 0)
  }
}
