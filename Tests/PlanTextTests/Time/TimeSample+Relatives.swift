import PlanText

extension TimeSample {
  /// Shapes near the real ones: other wrappers, separators, stretches and zones.
  static let relatives: [TimeSample] = wrappers + separators + times + zones

  private static let wrappers: [TimeSample] = [
    TimeSample("（2026-08-02）文本", "2026-08-02", "2026-08-02", in: "（2026-08-02）", .parentheses, "文本"),
    TimeSample("【2026-08-02】文本", "2026-08-02", "2026-08-02", in: "【2026-08-02】", .brackets, "文本"),
    TimeSample("( 2026-08-02 ) Text", "2026-08-02", "2026-08-02", in: "( 2026-08-02 )", .parentheses),
    TimeSample("**(2026-08-02)** Text", "2026-08-02", "2026-08-02", in: "**(2026-08-02)**", .bold),
    TimeSample("**2026-08-02:** Text", "2026-08-02", "2026-08-02", in: "**2026-08-02:**", .bold),
    TimeSample("__2026-08-02__: Text", "2026-08-02", "2026-08-02", in: "__2026-08-02__", .bold),
    TimeSample("*2026-08-02* Text", "2026-08-02", "2026-08-02", in: "*2026-08-02*", .italic),
    TimeSample(
      "_2026-08-02 10:05Z_ Text", "2026-08-02 10:05 UTC", "2026-08-02 10:05Z",
      in: "_2026-08-02 10:05Z_", .italic),
    TimeSample("`2026-08-02` Text", "2026-08-02", "2026-08-02", in: "`2026-08-02`", .code),
    TimeSample("[`2026-08-02`] Text", "2026-08-02", "2026-08-02", in: "[`2026-08-02`]", .brackets),
    TimeSample("~~2026-08-02: Text~~", "2026-08-02", "2026-08-02", .none, "Text~~"),
    TimeSample("~~(2026-08-02)~~ Text", "2026-08-02", "2026-08-02", in: "(2026-08-02)", .parentheses),
    TimeSample(
      "**2026-08-02 second round** — Text", "2026-08-02", "2026-08-02",
      in: "**2026-08-02 second round**", .bold),
    TimeSample("**2026-08-02 — Title.** Text", "2026-08-02", "2026-08-02", .none, "Title.** Text"),
    TimeSample("**2026-08-02 Title**", "2026-08-02", "2026-08-02", .none, "Title**"),
    TimeSample("(2026-08-02 all of it)", "2026-08-02", "2026-08-02", .none, "all of it)"),
    TimeSample("(2026-08-02 Text", "2026-08-02", "2026-08-02"),
    TimeSample(
      "(2026-08-02, see (a) and `)`) Text", "2026-08-02", "2026-08-02",
      in: "(2026-08-02, see (a) and `)`)", .parentheses),
    TimeSample("[2026-08-02](notes.md) Text", "2026-08-02", "2026-08-02", in: "[2026-08-02]", .brackets),
  ]

  private static let separators: [TimeSample] = [
    TimeSample("  2026-08-02 Text", "2026-08-02", "2026-08-02"),
    TimeSample("2026-08-02", "2026-08-02", "2026-08-02", .none, ""),
    TimeSample("2026-08-02.", "2026-08-02", "2026-08-02", .none, ""),
    TimeSample("2026-08-02 / Text", "2026-08-02", "2026-08-02"),
    TimeSample("2026-08-02/ana", "2026-08-02", "2026-08-02", .none, "ana"),
    TimeSample("2026-08-02 | Text", "2026-08-02", "2026-08-02"),
    TimeSample("2026-08-02 -- Text", "2026-08-02", "2026-08-02"),
    TimeSample("2026-08-02 – Text", "2026-08-02", "2026-08-02"),
    TimeSample("2026-08-02, Ana: Text", "2026-08-02", "2026-08-02", .none, "Ana: Text"),
    TimeSample("2026-08-02 (review): Text", "2026-08-02", "2026-08-02", .none, "(review): Text"),
    TimeSample("2026-08-02\u{A0}— Text", "2026-08-02", "2026-08-02"),
    TimeSample("(2026-08-02)\n  Text", "2026-08-02", "2026-08-02", in: "(2026-08-02)", .parentheses),
    TimeSample(
      "(2026-08-02) --fix is new", "2026-08-02", "2026-08-02", in: "(2026-08-02)", .parentheses,
      "--fix is new"),
    TimeSample(
      "(2026-08-02) .gitignore", "2026-08-02", "2026-08-02", in: "(2026-08-02)", .parentheses,
      ".gitignore"),
    TimeSample("2026-08-02 /etc/hosts", "2026-08-02", "2026-08-02", .none, "/etc/hosts"),
    TimeSample("2026-08-02 :tada: Text", "2026-08-02", "2026-08-02", .none, ":tada: Text"),
  ]

  private static let times: [TimeSample] = [
    TimeSample("2026/01/31 Text", "2026-01-31", "2026/01/31"),
    TimeSample("2026.01.31: Text", "2026-01-31", "2026.01.31"),
    TimeSample("2026-01-31t09:05z Text", "2026-01-31 09:05 UTC", "2026-01-31t09:05z"),
    TimeSample("2026-01-31 9:05Z Text", "2026-01-31 09:05 UTC", "2026-01-31 9:05Z"),
    TimeSample("2026-01-31 9:05 PM Text", "2026-01-31 21:05", "2026-01-31 9:05 PM"),
    TimeSample("2026-01-31 12:05am EST: Text", "2026-01-31 00:05 EST", "2026-01-31 12:05am EST"),
    TimeSample("2026-01-31 13:05 am Server", "2026-01-31 13:05", "2026-01-31 13:05", .none, "am Server"),
    TimeSample("2026-01-31T2359Z Text", "2026-01-31 23:59 UTC", "2026-01-31T2359Z"),
    TimeSample("2026-01-31T235907.25Z Text", "2026-01-31 23:59:07 UTC", "2026-01-31T235907.25Z"),
    TimeSample("2026-01-31 10:05:07.123Z Text", "2026-01-31 10:05:07 UTC", "2026-01-31 10:05:07.123Z"),
    TimeSample("2026-01-31, 10:05 UTC: Text", "2026-01-31 10:05 UTC", "2026-01-31, 10:05 UTC"),
    TimeSample("2026-01-31 at 10:05 Text", "2026-01-31 10:05", "2026-01-31 at 10:05"),
    TimeSample("2026-01-31 - 10:05Z - Text", "2026-01-31 10:05 UTC", "2026-01-31 - 10:05Z"),
    TimeSample("2026-01-31 10:055 Text", "2026-01-31", "2026-01-31", .none, "10:055 Text"),
    TimeSample(
      "(2026-07-30 12:00Z → 14:00Z) Text", "2026-07-30 12:00 UTC", "2026-07-30 12:00Z",
      in: "(2026-07-30 12:00Z → 14:00Z)", .parentheses),
    TimeSample("2026-07-30 12:00–14:00Z: Text", "2026-07-30 12:00 UTC", "2026-07-30 12:00"),
    TimeSample("2026-07-30 09:00-11:20: Text", "2026-07-30 09:00", "2026-07-30 09:00"),
    TimeSample("2026-07-30 09:00-10:00Z: Text", "2026-07-30 09:00 UTC", "2026-07-30 09:00"),
    TimeSample("2026-07-30 to 2026-08-01: Text", "2026-07-30", "2026-07-30"),
  ]

  private static let zones: [TimeSample] = [
    TimeSample("2026-01-31 10:05 Z Text", "2026-01-31 10:05 UTC", "2026-01-31 10:05 Z"),
    TimeSample("2026-01-31 10:05UTC Text", "2026-01-31 10:05 UTC", "2026-01-31 10:05UTC"),
    TimeSample("2026-01-31 10:05 GMT Text", "2026-01-31 10:05 UTC", "2026-01-31 10:05 GMT"),
    TimeSample("2026-01-31 10:05 UTC+2 Text", "2026-01-31 10:05 +02:00", "2026-01-31 10:05 UTC+2"),
    TimeSample("2026-01-31 10:05 UTC-03:30 Text", "2026-01-31 10:05 -03:30", "2026-01-31 10:05 UTC-03:30"),
    TimeSample("2026-01-31 10:05 (UTC): Text", "2026-01-31 10:05 UTC", "2026-01-31 10:05 (UTC)"),
    TimeSample(
      "2026-01-31 10:05 CST (UTC+8) Text", "2026-01-31 10:05 +08:00", "2026-01-31 10:05 CST (UTC+8)"),
    TimeSample("2026-01-31 10:05:07 +0800 Text", "2026-01-31 10:05:07 +08:00", "2026-01-31 10:05:07 +0800"),
    TimeSample("2026-01-31 10:05+05:45 Text", "2026-01-31 10:05 +05:45", "2026-01-31 10:05+05:45"),
    TimeSample("2026-01-31 10:05−04:00 Text", "2026-01-31 10:05 -04:00", "2026-01-31 10:05−04:00"),
    TimeSample("2026-01-31 PST — Text", "2026-01-31 PST", "2026-01-31 PST"),
    TimeSample(
      "(2026-01-31 10:05 JST) Text", "2026-01-31 10:05 JST", "2026-01-31 10:05 JST",
      in: "(2026-01-31 10:05 JST)", .parentheses),
    TimeSample(
      "(2026-01-31 10:05 PT) Text", "2026-01-31 10:05 PT", "2026-01-31 10:05 PT",
      in: "(2026-01-31 10:05 PT)", .parentheses),
    TimeSample("2026-01-31 10:05 Etc/UTC Text", "2026-01-31 10:05 UTC", "2026-01-31 10:05 Etc/UTC"),
    TimeSample(
      "2026-01-31 10:05 America/Argentina/Buenos_Aires: Text",
      "2026-01-31 10:05 America/Argentina/Buenos_Aires",
      "2026-01-31 10:05 America/Argentina/Buenos_Aires"),
    TimeSample(
      "2026-01-31 10:05 US/Pacific Text", "2026-01-31 10:05 US/Pacific", "2026-01-31 10:05 US/Pacific"),
  ]
}
