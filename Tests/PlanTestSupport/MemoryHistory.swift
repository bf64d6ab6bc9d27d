package import PlanText
package import PlanWorld
import SystemPackage

/// A history of one file without git: what git would answer is made of the revisions.
package struct MemoryHistory: Sendable {
  /// One commit.
  package struct Revision: Hashable, Sendable {
    /// When it was made, in seconds since 1970.
    package let moment: Int64
    /// The author's distance from UTC, as in `+0700`.
    package let offset: String
    /// The text of the file, or `nil` when it is deleted.
    package let text: String?
    /// Where the text begins in what the revisions were read from, in bytes.
    package let start: Int
  }

  /// The commits, oldest first.
  package let revisions: [Revision]

  /// The file, from the root.
  package let path: String

  private static let root: FilePath = "/workspace"

  /// Reads texts, each behind a line `=== 2026-01-31 10:03Z ===`, in which the author's distance from UTC or
  /// `deleted` may stand behind the moment.
  ///
  /// - Throws: ``TimestampError`` when such a line has no moment.
  package init(parsing text: String, path: String) throws(TimestampError) {
    var revisions: [Revision] = []
    var offset = 0
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      let next = offset + line.utf8.count + 1
      if line.hasPrefix("=== "), line.hasSuffix(" ===") {
        let words = line.dropFirst(4).dropLast(4).split(separator: " ")
        let moment = try UTCTimestamp(parsing: words.prefix(2).joined(separator: " "))
        revisions.append(
          Revision(
            moment: moment.secondsSince1970,
            offset: words.dropFirst(2).first { $0 != "deleted" }.map(String.init) ?? "+0000",
            text: words.last == "deleted" ? nil : "", start: next))
      } else if let last = revisions.popLast() {
        revisions.append(
          Revision(
            moment: last.moment, offset: last.offset, text: last.text.map { $0 + line + "\n" },
            start: last.start))
      }
      offset = next
    }
    self.revisions = revisions
    self.path = path
  }

  /// A world with the last revision on the disk and the others in git.
  ///
  /// - Parameter now: The time of the look.
  /// - Returns: The world; its current folder is the checkout.
  package func world(now: UTCTimestamp) -> World {
    var files = MemoryFileStore()
    files.addFolder(Self.root.appending(".git"))
    if let text = revisions.last?.text { files.add(Self.root.appending(path), bytes: Array(text.utf8)) }
    return World(
      files: files, now: { now }, environment: { _ in nil }, currentDirectory: Self.root,
      git: { [self] arguments, _ in
        switch arguments.first {
        case "log": GitCommand.Answer(isSuccess: true, output: log)
        case "rev-parse": GitCommand.Answer(isSuccess: true, output: Array(Self.id(revisions.count).utf8))
        case "ls-tree":
          GitCommand.Answer(
            isSuccess: true, output: revisions.last?.text == nil ? [] : Array("\(path)\0".utf8))
        default: GitCommand.Answer(isSuccess: false, output: [], message: "unknown to this test")
        }
      },
      gitObjects: { [self] names, _, body in
        for name in names {
          let text = revisions.indices.first { Self.id($0 + 1) == name }.flatMap { revisions[$0].text }
          _ = body(GitObject(name: name, kind: text == nil ? nil : .blob, bytes: Array((text ?? "").utf8)))
        }
      })
  }

  /// What `git log -z --raw` writes.
  private var log: [UInt8] {
    var log = ""
    for (index, revision) in revisions.enumerated() {
      let (old, new) = (index == 0 ? nil : revisions[index - 1].text, revision.text)
      let ids = (old == nil ? Self.id(0) : Self.id(index), new == nil ? Self.id(0) : Self.id(index + 1))
      let letter = old == nil ? "A" : new == nil ? "D" : "M"
      let modes = (old == nil ? "000000" : "100644", new == nil ? "000000" : "100644")
      log += "\u{1}\(Self.id(index + 1))\0\(index == 0 ? "" : Self.id(index))\0\(revision.moment)\0"
      log += "\(revision.moment)\0\(revision.moment) \(revision.offset)\0"
      log += "\n:\(modes.0) \(modes.1) \(ids.0) \(ids.1) \(letter)\0\(path)\0"
    }
    return Array(log.utf8)
  }

  /// The id of a commit and of its text, made of the number of the revision; that of 0 is git's null id.
  private static func id(_ number: Int) -> String {
    let digits = String(UInt64(number) &* 0x9E37_79B9_7F4A_7C15, radix: 16)
    let (before, after) = (16 - digits.count, 24)
    return String(repeating: "0", count: before) + digits + String(repeating: "0", count: after)
  }
}
