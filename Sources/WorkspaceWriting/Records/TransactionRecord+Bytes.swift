import PlanText
import PlanWorld
import SystemPackage

extension TransactionRecord {
  /// The first line of a record; the number counts versions of the form.
  private static let magic = Array("execplan record 1\n".utf8)

  /// The number of bytes of the checksum, in hexadecimal digits.
  private static let checksumCount = 16

  /// Writes the record: a magic line, a checksum, and fields with their lengths before them.
  ///
  /// - Parameter base: The folder that all paths lie in; they are written from there.
  /// - Returns: The bytes of the file.
  func bytes(base: FilePath) -> [UInt8] {
    var fields = RecordFields()
    fields.append(purpose.rawValue)
    fields.append(title)
    fields.append(emptiedFolders, base: base)
    fields.append(String(steps.count))
    for step in steps {
      switch step.change {
      case .write(let path, let before, let after):
        fields.append(before == nil ? "create" : "write")
        fields.append(path, base: base)
        fields.append(before ?? [])
        fields.append(after)
      case .remove(let path, let before):
        fields.append("remove")
        fields.append(path, base: base)
        fields.append(before)
      case .moveFolder(let path, let newPath):
        fields.append("move")
        fields.append(path, base: base)
        fields.append(newPath, base: base)
      }
      fields.append(step.permissions.map { String($0.rawValue, radix: 8) } ?? "")
      fields.append(step.temporaryName.map { FilePath(root: nil, [$0]).bytes } ?? [])
      fields.append(step.madeFolders, base: base)
    }
    return Self.magic + Self.checksum(fields.bytes[...]) + [UInt8(ascii: "\n")] + fields.bytes
  }

  /// Reads a record.
  ///
  /// - Returns: The record, or `nil` when the bytes are not exactly what ``bytes(base:)`` wrote, as when the
  ///   computer stopped in the middle of writing.
  init?(bytes: [UInt8], base: FilePath) {
    let start = Self.magic.count + Self.checksumCount + 1
    guard bytes.count > start, bytes.starts(with: Self.magic), bytes[start - 1] == UInt8(ascii: "\n"),
      bytes[Self.magic.count..<(start - 1)].elementsEqual(Self.checksum(bytes[start...]))
    else { return nil }
    var fields = RecordFields(bytes: bytes[start...])
    guard let purpose = Purpose(rawValue: fields.text()) else { return nil }
    self.purpose = purpose
    title = fields.text()
    emptiedFolders = fields.paths(base: base)
    steps = []
    for _ in 0..<fields.count() {
      let change: FileChange
      switch fields.text() {
      case "create":
        let path = fields.path(base: base)
        guard fields.next().isEmpty else { return nil }
        change = .write(path, before: nil, after: Array(fields.next()))
      case "write":
        change = .write(fields.path(base: base), before: Array(fields.next()), after: Array(fields.next()))
      case "remove": change = .remove(fields.path(base: base), before: Array(fields.next()))
      case "move": change = .moveFolder(fields.path(base: base), to: fields.path(base: base))
      default: return nil
      }
      let permissions = CInterop.Mode(fields.text(), radix: 8).map { FilePermissions(rawValue: $0) }
      let name = FilePath(bytes: fields.next())?.lastComponent
      steps.append(
        Step(
          change: change, permissions: permissions, temporaryName: name,
          madeFolders: fields.paths(base: base)))
    }
    guard fields.isAtEnd, !steps.isEmpty else { return nil }
  }

  /// Returns the digest of a record that ``bytes(base:)`` wrote: its checksum, which pairs it with a marker.
  static func digest(ofRecord bytes: [UInt8]) -> String {
    String(decoding: bytes.dropFirst(magic.count).prefix(checksumCount), as: UTF8.self)
  }

  /// Enough to tell a torn file, which is all it is for.
  private static func checksum(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    Array(Checksum(of: bytes).digits.utf8)
  }
}
