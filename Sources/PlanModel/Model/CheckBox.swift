/// What the check box of an entry says.
package enum CheckBox: String, Hashable, Sendable, CaseIterable {
  /// `[x]` or `[X]`.
  case done
  /// `[ ]`.
  case open
  /// `[~]` or `[/]`: begun, not finished.
  case partial
  /// `[-]`: given up.
  case dropped
  /// The entry has no box.
  case none

  /// Returns what the byte between the brackets means, or `nil` when it is no box.
  package init?(mark: UInt8) {
    switch mark {
    case UInt8(ascii: "x"), UInt8(ascii: "X"): self = .done
    case UInt8(ascii: " "), UInt8(ascii: "\t"): self = .open
    case UInt8(ascii: "~"), UInt8(ascii: "/"): self = .partial
    case UInt8(ascii: "-"): self = .dropped
    default: return nil
    }
  }

  /// Whether something is left to do.
  package var isUnfinished: Bool { self == .open || self == .partial }
}
