/// What a transaction of several files leaves in the worktree's git directory while it is under way.
///
/// The record that can finish it is in the folder of one user. The marker keeps everybody else from writing over
/// what is half done, and says whose it is. Its digest pairs it with its record and protects nothing.
struct TransactionMarker: Hashable, Sendable {
  /// The number of the user whose record finishes the transaction.
  let userID: UInt32

  /// The digest of that record.
  let digest: String

  private static let magic = "execplan transaction 1"

  /// The largest marker that is read, in bytes.
  static let byteLimit = 256

  init(userID: UInt32, digest: String) {
    self.userID = userID
    self.digest = digest
  }

  /// The bytes of the file.
  var bytes: [UInt8] { Array("\(Self.magic)\nuser \(userID)\nrecord \(digest)\n".utf8) }

  /// Reads a marker; `nil` when the bytes are not exactly what ``bytes`` writes.
  init?(bytes: [UInt8]) {
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
    guard lines.count == 3, lines[0] == Self.magic, lines[1].hasPrefix("user "),
      lines[2].hasPrefix("record "), let userID = UInt32(lines[1].dropFirst(5))
    else { return nil }
    self.userID = userID
    digest = String(lines[2].dropFirst(7))
    guard self.bytes == bytes, digest.utf8.allSatisfy({ $0 < 0x7F && $0 > 0x20 }) else { return nil }
  }
}
