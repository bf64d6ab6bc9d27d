package import SystemPackage

/// A transaction of several files that a process has begun and not ended.
package struct Interruption: Hashable, Sendable {
  /// What the user had asked for, or `nil` when this user has no record of it.
  package let title: String?

  /// The number of the user who has begun it, or `nil` when the marker cannot be read.
  package let userID: UInt32?

  /// The file that shows it.
  package let marker: FilePath

  /// Creates an interruption.
  package init(title: String?, userID: UInt32?, marker: FilePath) {
    self.title = title
    self.userID = userID
    self.marker = marker
  }

  /// Why nothing can be written before it is settled.
  package var problem: WriteError {
    if let title { return .interrupted(title: title) }
    guard let userID else { return .damagedMarker(marker) }
    return .interruptedElsewhere(marker, userID: userID)
  }
}
