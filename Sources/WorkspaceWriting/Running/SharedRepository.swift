import SystemPackage

/// Who may use the files of a git directory besides their owner, as `core.sharedRepository` says (git-config(1)).
enum SharedRepository: Hashable, Sendable {
  /// The group may write.
  case group
  /// The group may write, and everybody may read.
  case everybody
  /// Files have these permission bits.
  case mode(FilePermissions)

  /// Reads the value; `nil` when nobody else is meant.
  init?(_ value: String) {
    switch value.lowercased() {
    case "group", "true", "yes", "on", "1", "": self = .group
    case "all", "world", "everybody", "2", "3": self = .everybody
    default:
      guard value.first == "0", let bits = CInterop.Mode(value, radix: 8), bits & 0o600 == 0o600,
        bits <= 0o777
      else { return nil }
      self = .mode(FilePermissions(rawValue: bits & 0o666))
    }
  }

  /// Returns the permission bits of a file or folder that is shared so.
  ///
  /// - Parameters:
  ///   - old: The bits that it has.
  ///   - isFolder: Whether it is a folder; whoever may read one may enter it, and its files get its group.
  /// - Returns: The bits that it should have.
  func permissions(from old: FilePermissions, isFolder: Bool) -> FilePermissions {
    var bits: CInterop.Mode
    switch self {
    case .group: bits = old.rawValue | 0o660
    case .everybody: bits = old.rawValue | 0o664
    case .mode(let mode): bits = old.rawValue & ~0o777 | mode.rawValue
    }
    if isFolder { bits |= (bits & 0o444) >> 2 | 0o2000 }
    return FilePermissions(rawValue: bits)
  }
}
