import SystemPackage

/// The names that git keeps for its own directory, on every file system.
///
/// Git refuses to put a file with such a name into a tree (`verify_path` in its `read-cache.c`, with
/// `core.protectHFS` and `core.protectNTFS`): on some systems all of them lead to `.git`.
package enum GitDirectoryName {
  /// Whether a name means git's directory on some file system.
  ///
  /// That is `.git` in upper or lower case; NTFS ignores periods and blanks at its end, a stream such as
  /// `::$INDEX_ALLOCATION`, and knows it as `git~1`; there `\` divides names too. HFS+ ignores some characters
  /// without width.
  static func includes(_ name: FilePath.Component) -> Bool {
    name.withPlatformString { start in
      var count = 0
      while start[count] != 0 { count += 1 }
      return includes(UnsafeRawBufferPointer(start: start, count: count))
    }
  }

  /// Whether the last part of a path means git's directory on some file system.
  static func endsIn(_ path: FilePath) -> Bool { path.withLastBytes { includes($0) } }

  /// Whether a name, as bytes, means git's directory on some file system.
  package static func includes(_ name: some Collection<UInt8>) -> Bool {
    // Nearly all names are told by the sign that they begin with.
    guard let first = name.first, first == UInt8(ascii: ".") || isG(first) || name.contains(where: isSpecial)
    else { return false }
    return name.split(separator: UInt8(ascii: "\\")).contains { isGitDirectory(visible(Array($0))) }
  }

  private static func isG(_ byte: UInt8) -> Bool { byte | 0x20 == UInt8(ascii: "g") }

  /// Whether a byte divides names somewhere, or begins a character that is ignored somewhere.
  private static func isSpecial(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "\\") || byte == 0xE2 || byte == 0xEF
  }

  /// Compares a name without `\` and ignored characters.
  private static func isGitDirectory(_ name: [UInt8]) -> Bool {
    for spelling in [".git", "git~1"] where name.count >= spelling.utf8.count {
      let isSame = zip(name, spelling.utf8).allSatisfy { byte, wanted in
        byte == wanted || (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) && byte | 0x20 == wanted
      }
      guard isSame else { continue }
      let rest = name[spelling.utf8.count...].drop { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: " ") }
      if rest.isEmpty || rest.first == UInt8(ascii: ":") { return true }
    }
    return false
  }

  /// Returns a name without the characters that HFS+ ignores: U+200C to U+200F, U+202A to U+202E, U+206A to
  /// U+206F and U+FEFF.
  private static func visible(_ name: [UInt8]) -> [UInt8] {
    guard name.contains(where: { $0 == 0xE2 || $0 == 0xEF }) else { return name }
    var visible: [UInt8] = []
    var place = 0
    while place < name.count {
      if isIgnored(name[place...].prefix(3)) {
        place += 3
      } else {
        visible.append(name[place])
        place += 1
      }
    }
    return visible
  }

  /// Whether three bytes are a character that HFS+ ignores.
  private static func isIgnored(_ bytes: ArraySlice<UInt8>) -> Bool {
    let bytes = Array(bytes)
    guard bytes.count == 3 else { return false }
    switch (bytes[0], bytes[1]) {
    case (0xE2, 0x80): return (0x8C...0x8F).contains(bytes[2]) || (0xAA...0xAE).contains(bytes[2])
    case (0xE2, 0x81): return (0xAA...0xAF).contains(bytes[2])
    case (0xEF, 0xBB): return bytes[2] == 0xBF
    default: return false
    }
  }
}
