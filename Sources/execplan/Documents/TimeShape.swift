import PlanCore

/// The object of a time.
enum TimeShape {
  /// A time as it was written; nothing is added that was not there.
  static var shape: JSONShape<TimeStamp> {
    .object(
      "time",
      .string("date", "The day in the written zone, YYYY-MM-DD.", \.date.description),
      .optionalString("time", "The time of day in the written zone, HH:MM or HH:MM:SS.", \.time?.description),
      .choice(
        "precision", "The smallest unit that was written.",
        values: ["day", "minute", "second"], \.precision.rawValue),
      .optionalString("zone", "The zone: UTC, an offset such as +02:00, or a name as written.", \.zoneText),
      .optionalInteger(
        "offset", "Minutes east of UTC; null without a zone and for a named one.", \.offsetMinutes))
  }
}
