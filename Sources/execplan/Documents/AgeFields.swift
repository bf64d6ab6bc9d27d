import PlanOperations

/// The keys that say how old a plan is, the same in every document.
enum AgeFields {
  /// The newest time as an object.
  static func newestStamp<Value>(
    _ age: @escaping @Sendable (Value) -> PlanAge
  ) -> JSONField<Value> {
    .optionalObject(
      "newestStamp", "The newest time that an entry begins with.", TimeShape.shape, { age($0).newest })
  }

  /// The newest time as it is written.
  static func newestStampText<Value>(
    _ age: @escaping @Sendable (Value) -> PlanAge
  ) -> JSONField<Value> {
    .optionalString("newestStampText", "That time as it is written.") { age($0).text }
  }

  /// The age in whole days.
  static func ageDays<Value>(_ age: @escaping @Sendable (Value) -> PlanAge) -> JSONField<Value> {
    .optionalInteger(
      "ageDays", "Whole days between that time and now; null without one, and when it lies in the future."
    ) { age($0).days }
  }

  /// Whether the newest time is later than now.
  static func stampInFuture<Value>(
    _ age: @escaping @Sendable (Value) -> PlanAge
  ) -> JSONField<Value> {
    .boolean("stampInFuture", "Whether the newest stamp is later than now.") { age($0).isInFuture }
  }
}
