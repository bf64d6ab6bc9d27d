import SystemPackage

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A text that is kept in a file and compared with what the product says today.
///
/// With `UPDATE_SNAPSHOTS=1` in the environment, files that differ are rewritten, and the comparison fails all
/// the same: a run that wrote proves nothing.
package struct Snapshot: Sendable {
  /// The mark that shows how a text ends.
  package static let endMark = "[EOF]\n"

  /// The file, from the folder of the package.
  private let place: String
  private let content: String

  /// Makes a snapshot of an answer, which ends with a mark.
  package init(of answer: String, in folder: String, named name: String) {
    place = "\(folder)/\(name)"
    content = answer + Self.endMark
  }

  /// Makes a snapshot of a file that others read, which has no mark.
  package init(ofFile text: String, at place: String) {
    self.place = place
    content = text
  }

  /// Returns what is wrong, or `nil` when the file holds the text.
  package func problem() -> String? {
    let path = ProjectFolder.path.appending(place).lexicallyNormalized()
    let old = Self.read(path)
    if old == content { return nil }
    guard getenv("UPDATE_SNAPSHOTS").map({ String(cString: $0) }) == "1" else {
      let line = Self.firstDifference(old ?? "", content)
      return
        "\(place) \(old == nil ? "is missing" : "differs in line \(line)"): UPDATE_SNAPSHOTS=1 rewrites it"
    }
    return Self.write(content, to: path) ? "\(place) was rewritten: run again" : "\(place) cannot be written"
  }

  private static func firstDifference(_ old: String, _ new: String) -> Int {
    let lines = (
      old.split(separator: "\n", omittingEmptySubsequences: false),
      new.split(separator: "\n", omittingEmptySubsequences: false)
    )
    return 1 + zip(lines.0, lines.1).prefix { $0 == $1 }.count
  }

  private static func read(_ path: FilePath) -> String? {
    guard let file = try? FileDescriptor.open(path, .readOnly) else { return nil }
    defer { try? file.close() }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while let count = try? buffer.withUnsafeMutableBytes({ try file.read(into: $0) }), count > 0 {
      bytes += buffer[..<count]
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func write(_ text: String, to path: FilePath) -> Bool {
    let options: FileDescriptor.OpenOptions = [.create, .truncate]
    guard
      let file = try? FileDescriptor.open(
        path, .writeOnly, options: options, permissions: [.ownerReadWrite, .groupRead, .otherRead])
    else { return false }
    defer { try? file.close() }
    return (try? file.writeAll(Array(text.utf8))) != nil
  }
}
