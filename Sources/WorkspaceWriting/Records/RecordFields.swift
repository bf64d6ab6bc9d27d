import PlanWorld
import SystemPackage

/// The fields of a record, each written as its length in bytes, a colon and its bytes.
///
/// After a field that does not fit, every further one reads as empty and ``isAtEnd`` stays `false`.
struct RecordFields {
  /// What is written.
  private(set) var bytes: [UInt8] = []

  private var rest: ArraySlice<UInt8> = []
  private var isBroken = false

  /// Begins a list to write.
  init() {}

  /// Begins to read a list.
  init(bytes: ArraySlice<UInt8>) {
    rest = bytes
  }

  // MARK: - Writing

  mutating func append(_ field: [UInt8]) {
    bytes += Array("\(field.count):".utf8) + field
  }

  mutating func append(_ field: String) {
    append(Array(field.utf8))
  }

  /// Appends a path from a folder that it lies in.
  mutating func append(_ path: FilePath, base: FilePath) {
    var relative = path
    _ = relative.removePrefix(base)
    append(relative.bytes)
  }

  mutating func append(_ paths: [FilePath], base: FilePath) {
    append(String(paths.count))
    for path in paths { append(path, base: base) }
  }

  // MARK: - Reading

  /// Whether everything was read and nothing was missing.
  var isAtEnd: Bool { rest.isEmpty && !isBroken }

  mutating func next() -> ArraySlice<UInt8> {
    guard !isBroken, let colon = rest.prefix(20).firstIndex(of: UInt8(ascii: ":")),
      let count = Int(String(decoding: rest[..<colon], as: UTF8.self)), count >= 0,
      count <= rest.endIndex - colon - 1
    else {
      isBroken = true
      return []
    }
    defer { rest = rest[(colon + 1 + count)...] }
    return rest[(colon + 1)..<(colon + 1 + count)]
  }

  mutating func text() -> String {
    String(decoding: next(), as: UTF8.self)
  }

  /// Reads how many items follow; never more than there are bytes.
  mutating func count() -> Int {
    guard let count = Int(text()), count >= 0, count <= rest.count else {
      isBroken = true
      return 0
    }
    return count
  }

  /// Reads a path below a folder; one that would lead out of it breaks the list.
  mutating func path(base: FilePath) -> FilePath {
    guard let relative = FilePath(bytes: next()), relative.isRelative, !relative.isEmpty,
      relative.components.allSatisfy({ $0.kind == .regular })
    else {
      isBroken = true
      return base
    }
    return base.pushing(relative)
  }

  mutating func paths(base: FilePath) -> [FilePath] {
    (0..<count()).map { _ in path(base: base) }
  }
}
