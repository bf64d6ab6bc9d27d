import PlanTestSupport
import SystemPackage
import Testing
import WorkspaceWriting

/// A checkout in memory, a transaction on it, and what its files hold before and after.
struct WriterScene: Sendable {
  /// What is tried.
  let name: String

  /// The files of the checkout.
  let files: MemoryFileStore

  /// What is to be done.
  let transaction: Transaction

  /// The plans and folders before and after, without git's own.
  let before: [FilePath: String]
  let after: [FilePath: String]

  /// Makes a scene.
  ///
  /// - Parameters:
  ///   - name: What is tried.
  ///   - before: The files of the checkout `/w`.
  ///   - after: What they are to become.
  ///   - changes: The changes that do so.
  init(
    _ name: String, _ before: [FilePath: String], _ after: [FilePath: String], _ changes: [FileChange]
  ) {
    self.name = name
    self.before = before
    self.after = after
    var files = MemoryFileStore(["/w/.git/HEAD": "ref: refs/heads/main\n"])
    for (path, text) in before { files.add(path, bytes: Array(text.utf8)) }
    self.files = files
    transaction = Transaction(title: name, changes: changes)
  }

  /// A copy of the files that nobody else writes to.
  func fresh() -> MemoryFileStore {
    var copy = files
    copy.addFolder("/w")
    return copy
  }

  /// The transactions that every fault is tried on.
  static let all = [one, created, removed, moved, several, rename]

  static let one = WriterScene(
    "one file", ["/w/a.md": "a\n"], ["/w/a.md": "a\nb\n"],
    [.write("/w/a.md", before: bytes("a\n"), after: bytes("a\nb\n"))])

  static let created = WriterScene(
    "new file in new folders", ["/w/a.md": "a\n"], ["/w/a.md": "a\n", "/w/docs/plans/b.md": "b\n"],
    [.write("/w/docs/plans/b.md", before: nil, after: bytes("b\n"))])

  static let removed = WriterScene(
    "removed file", ["/w/a.md": "a\n", "/w/b.md": "b\n"], ["/w/b.md": "b\n"],
    [.remove("/w/a.md", before: bytes("a\n"))])

  static let moved = WriterScene(
    "moved folder", ["/w/a/PLAN.md": "x", "/w/a/y/z": "z"], ["/w/done/a/PLAN.md": "x", "/w/done/a/y/z": "z"],
    [.moveFolder("/w/a", to: "/w/done/a")])

  static let several = WriterScene(
    "several files", ["/w/a.md": "a\n", "/w/b.md": "b\n", "/w/i.md": "- a\n- b\n"],
    ["/w/a.md": "A\n", "/w/done/b.md": "b\nclosed\n", "/w/i.md": "- a\n"],
    [
      .write("/w/a.md", before: bytes("a\n"), after: bytes("A\n")),
      .write("/w/done/b.md", before: nil, after: bytes("b\nclosed\n")),
      .remove("/w/b.md", before: bytes("b\n")),
      .write("/w/i.md", before: bytes("- a\n- b\n"), after: bytes("- a\n")),
    ])

  static let rename = WriterScene(
    "rename with a folder of files",
    ["/w/old.md": "# Old\n", "/w/old/x.txt": "x", "/w/old/see.md": "old", "/w/i.md": "- [Old](old.md)\n"],
    ["/w/new.md": "# New\n", "/w/new/x.txt": "x", "/w/new/see.md": "new", "/w/i.md": "- [New](new.md)\n"],
    [
      .write("/w/new.md", before: nil, after: bytes("# New\n")),
      .moveFolder("/w/old", to: "/w/new"),
      .remove("/w/old.md", before: bytes("# Old\n")),
      .write("/w/new/see.md", before: bytes("old"), after: bytes("new")),
      .write("/w/i.md", before: bytes("- [Old](old.md)\n"), after: bytes("- [New](new.md)\n")),
    ])

  static func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }
}

extension WriterScene: CustomTestStringConvertible {
  var testDescription: String { name }
}
