import PlanWorkspace

/// One key of a configuration that was found out, and why.
struct AdoptionChoice: Hashable, Sendable {
  /// The key.
  let key: ConfigurationKey

  /// What stands behind the colon of the key: ` value`, or lines that begin with a line end.
  ///
  /// `nil` leaves the key out: what holds without it is right.
  let value: String?

  /// What was counted and an example, as one line.
  let reason: String

  /// The lines of the configuration for it.
  var lines: String { value.map { "# \(key.comment)\n\(key.rawValue):\($0)\n" } ?? "" }
}
