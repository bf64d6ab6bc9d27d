import PlanText

extension TimeSample {
  /// The shapes that real plans show, one sample for each.
  static let shapes: [TimeSample] = [
    TimeSample(
      "(2026-04-12 08:10Z) Text", "2026-04-12 08:10 UTC", "2026-04-12 08:10Z",
      in: "(2026-04-12 08:10Z)", .parentheses),
    TimeSample("(2026-07-27) Text", "2026-07-27", "2026-07-27", in: "(2026-07-27)", .parentheses),
    TimeSample("2026-03-08: Text", "2026-03-08", "2026-03-08"),
    TimeSample("2026-03-16T03:24:57Z Text", "2026-03-16 03:24:57 UTC", "2026-03-16T03:24:57Z"),
    TimeSample(
      "(2026-03-08T00:00Z) Text", "2026-03-08 00:00 UTC", "2026-03-08T00:00Z",
      in: "(2026-03-08T00:00Z)", .parentheses),
    TimeSample("2026-05-07T16:15:26Z - Text", "2026-05-07 16:15:26 UTC", "2026-05-07T16:15:26Z"),
    TimeSample(
      "(2026-03-16T22:07:00Z) Text", "2026-03-16 22:07:00 UTC", "2026-03-16T22:07:00Z",
      in: "(2026-03-16T22:07:00Z)", .parentheses),
    TimeSample("2026-05-15T13:27:21Z: Text", "2026-05-15 13:27:21 UTC", "2026-05-15T13:27:21Z"),
    TimeSample(
      "(2026-04-03 10:01 EDT) Text", "2026-04-03 10:01 EDT", "2026-04-03 10:01 EDT",
      in: "(2026-04-03 10:01 EDT)", .parentheses),
    TimeSample("2026-06-17 13:10 CST: Text", "2026-06-17 13:10 CST", "2026-06-17 13:10 CST"),
    TimeSample("2026-08-02：文本", "2026-08-02", "2026-08-02", .none, "文本"),
    TimeSample(
      "(2026-01-15 UTC) Text", "2026-01-15 UTC", "2026-01-15 UTC", in: "(2026-01-15 UTC)",
      .parentheses),
    TimeSample("**2026-07-25** — Text", "2026-07-25", "2026-07-25", in: "**2026-07-25**", .bold),
    TimeSample(
      "(2026-03-21 20:55 CST) Text", "2026-03-21 20:55 CST", "2026-03-21 20:55 CST",
      in: "(2026-03-21 20:55 CST)", .parentheses),
    TimeSample("2026-03-17 Text", "2026-03-17", "2026-03-17"),
    TimeSample(
      "(2026-04-28 18:40+02:00) Text", "2026-04-28 18:40 +02:00", "2026-04-28 18:40+02:00",
      in: "(2026-04-28 18:40+02:00)", .parentheses),
    TimeSample(
      "(2025-02-15 18:05 UTC) Text", "2025-02-15 18:05 UTC", "2025-02-15 18:05 UTC",
      in: "(2025-02-15 18:05 UTC)", .parentheses),
    TimeSample(
      "(2025-12-29 23:23) Text", "2025-12-29 23:23", "2025-12-29 23:23", in: "(2025-12-29 23:23)",
      .parentheses),
    TimeSample(
      "(2026-05-08T15:37:00+02:00) Text", "2026-05-08 15:37:00 +02:00", "2026-05-08T15:37:00+02:00",
      in: "(2026-05-08T15:37:00+02:00)", .parentheses),
    TimeSample("2026-03-15 00:00Z Text", "2026-03-15 00:00 UTC", "2026-03-15 00:00Z"),
    TimeSample("2026-05-07 - Text", "2026-05-07", "2026-05-07"),
    TimeSample(
      "(2026-05-25 22:45 +02:00) Text", "2026-05-25 22:45 +02:00", "2026-05-25 22:45 +02:00",
      in: "(2026-05-25 22:45 +02:00)", .parentheses),
    TimeSample(
      "(2026-05-05 America/New_York) Text", "2026-05-05 America/New_York",
      "2026-05-05 America/New_York", in: "(2026-05-05 America/New_York)", .parentheses),
    TimeSample("2026-08-15 CST: Text", "2026-08-15 CST", "2026-08-15 CST"),
    TimeSample(
      "[2025-10-23 02:30 UTC] Text", "2025-10-23 02:30 UTC", "2025-10-23 02:30 UTC",
      in: "[2025-10-23 02:30 UTC]", .brackets),
    TimeSample("2026-05-21T12:15:00+02:00 Text", "2026-05-21 12:15:00 +02:00", "2026-05-21T12:15:00+02:00"),
    TimeSample(
      "(2026-03-07 19:48 EST) Text", "2026-03-07 19:48 EST", "2026-03-07 19:48 EST",
      in: "(2026-03-07 19:48 EST)", .parentheses),
    TimeSample("2026-05-09T19:03:05+01:00 - Text", "2026-05-09 19:03:05 +01:00", "2026-05-09T19:03:05+01:00"),
    TimeSample(
      "(2026-05-26 Europe/Budapest) Text", "2026-05-26 Europe/Budapest", "2026-05-26 Europe/Budapest",
      in: "(2026-05-26 Europe/Budapest)", .parentheses),
    TimeSample(
      "(2026-08-14, `7fc57169`) Text", "2026-08-14", "2026-08-14", in: "(2026-08-14, `7fc57169`)",
      .parentheses),
    TimeSample("2025-11-03T00:00:00Z — Text", "2025-11-03 00:00:00 UTC", "2025-11-03T00:00:00Z"),
    TimeSample(
      "(2025-12-29 21:05 CET) Text", "2025-12-29 21:05 CET", "2025-12-29 21:05 CET",
      in: "(2025-12-29 21:05 CET)", .parentheses),
    TimeSample(
      "(2026-05-24 17:48 CEST) Text", "2026-05-24 17:48 CEST", "2026-05-24 17:48 CEST",
      in: "(2026-05-24 17:48 CEST)", .parentheses),
    TimeSample("2026-03-08 21:49Z: Text", "2026-03-08 21:49 UTC", "2026-03-08 21:49Z"),
    TimeSample("2026-06-08 22:30 CST：文本", "2026-06-08 22:30 CST", "2026-06-08 22:30 CST", .none, "文本"),
    TimeSample("2026-06-05 20:39+02:00: Text", "2026-06-05 20:39 +02:00", "2026-06-05 20:39+02:00"),
    TimeSample(
      "(2026-05-04 21:42 America/New_York) Text", "2026-05-04 21:42 America/New_York",
      "2026-05-04 21:42 America/New_York", in: "(2026-05-04 21:42 America/New_York)", .parentheses),
    TimeSample(
      "(2026-05-14 00:00 Europe/Budapest) Text", "2026-05-14 00:00 Europe/Budapest",
      "2026-05-14 00:00 Europe/Budapest", in: "(2026-05-14 00:00 Europe/Budapest)", .parentheses),
    TimeSample(
      "(2026-03-21 20:02-0400) Text", "2026-03-21 20:02 -04:00", "2026-03-21 20:02-0400",
      in: "(2026-03-21 20:02-0400)", .parentheses),
    TimeSample(
      "(2026-03-14 01:30+0800) Text", "2026-03-14 01:30 +08:00", "2026-03-14 01:30+0800",
      in: "(2026-03-14 01:30+0800)", .parentheses),
    TimeSample(
      "(2026-01-16 Coordinated Universal Time (UTC)) Text", "2026-01-16 UTC",
      "2026-01-16 Coordinated Universal Time (UTC)",
      in: "(2026-01-16 Coordinated Universal Time (UTC))", .parentheses),
    TimeSample(
      "(2026-02-23 00:42Z), Text", "2026-02-23 00:42 UTC", "2026-02-23 00:42Z",
      in: "(2026-02-23 00:42Z)", .parentheses),
    TimeSample(
      "(2026-04-21 00:49Z GREEN) Text", "2026-04-21 00:49 UTC", "2026-04-21 00:49Z",
      in: "(2026-04-21 00:49Z GREEN)", .parentheses),
    TimeSample("2026-08-20 16:45 UTC: Text", "2026-08-20 16:45 UTC", "2026-08-20 16:45 UTC"),
    TimeSample(
      "(2026-04-05 00:00+08) Text", "2026-04-05 00:00 +08:00", "2026-04-05 00:00+08",
      in: "(2026-04-05 00:00+08)", .parentheses),
    TimeSample(
      "(2026-06-30/2026-07-01) Text", "2026-06-30", "2026-06-30", in: "(2026-06-30/2026-07-01)",
      .parentheses),
  ]
}
