import PlanText
import Testing

@Suite struct DisplayWidthTests {
  @Test(arguments: [
    ("", 0), ("abc", 3), ("\t\u{7F}\u{1B}", 0), ("naïve", 5), ("nai\u{308}ve", 5), ("привет", 6), ("計画", 4),
    ("かな", 4), ("が", 2), ("ＡＢ", 4), ("ｱｲ", 2), ("ｶ\u{FF9E}", 2), ("、。「」", 8), ("한국어", 6), ("\u{3000}", 2),
    ("\u{1112}\u{1161}\u{11AB}", 2), ("𠮷", 2), ("龥\u{E0100}", 2), ("…—", 2), ("±§", 2), ("☑✔", 2), ("ㄱ", 2),
  ])
  func `measures letters`(text: String, columns: Int) {
    #expect(DisplayWidth.columns(of: text) == columns)
  }

  @Test(arguments: [
    ("✅", 2), ("🚧", 2), ("⏳", 2), ("❤", 1), ("❤\u{FE0F}", 2), ("©", 1), ("©\u{FE0F}", 2), ("⚠\u{FE0F}", 2),
    ("1\u{FE0F}\u{20E3}", 2), ("👍🏽", 2), ("👩\u{200D}💻", 2), ("👨\u{200D}👩\u{200D}👧\u{200D}👦", 2),
    ("🏳\u{FE0F}\u{200D}🌈", 2), ("🇭🇺", 2), ("🇭🇺🇯🇵", 4), ("🇭", 1), ("❤\u{FE0F}\u{200D}🔥", 2), ("a✅b", 4),
    ("☝🏽", 2),
  ])
  func `measures pictures`(text: String, columns: Int) {
    #expect(DisplayWidth.columns(of: text) == columns)
  }

  @Test(arguments: [
    ("e\u{301}", 1), ("e\u{301}\u{302}\u{303}", 1), ("\u{301}", 0), ("ש\u{5B0}", 1), ("เก\u{E47}บ", 3),
    ("क\u{94D}ष", 2), ("a\u{200D}b", 2), ("\u{200C}", 0), ("か\u{3099}", 2), ("x\u{20DD}", 1),
    ("x\u{FE0F}", 1), ("1\u{20E3}", 1),
  ])
  func `gives what combines no column`(text: String, columns: Int) {
    #expect(DisplayWidth.columns(of: text) == columns)
  }

  @Test(arguments: [
    ("abc", 3, "abc"), ("abcd", 3, "ab…"), ("abcd", 1, "…"), ("abcd", 0, ""), ("abcd", -1, ""), ("", 0, ""),
    ("a bcd", 3, "a…"), ("計画書", 6, "計画書"), ("計画書", 5, "計画…"), ("計画書", 4, "計…"), ("計画書", 2, "…"),
    ("nai\u{308}ve", 4, "nai\u{308}…"), ("👩\u{200D}💻👩\u{200D}💻", 3, "👩\u{200D}💻…"), ("🇭🇺🇯🇵", 3, "🇭🇺…"),
  ])
  func `cuts between characters`(text: String, limit: Int, cut: String) {
    #expect(DisplayWidth.cutting(text, to: limit) == cut)
  }

  @Test(arguments: 0...12)
  func `never cuts to more than the limit`(limit: Int) {
    let text = "a計b 👩\u{200D}💻 e\u{301}한 🇭🇺 1\u{FE0F}\u{20E3} z"
    #expect(DisplayWidth.columns(of: DisplayWidth.cutting(text, to: limit)) <= limit)
  }

  @Test(arguments: [
    ("- a", 0, 3), ("\t", 0, 4), ("\t", 3, 1), ("ab\tc", 0, 5), ("\t\t", 1, 7), ("日\t", 0, 4),
    ("é\u{301}", 0, 1),
    ("각", 0, 2), ("\u{1100}\u{1161}\u{11A8}", 0, 2), ("👩‍👩‍👧", 0, 2),
  ])
  func `tabs lead to the next multiple of four`(_ text: String, _ start: Int, _ columns: Int) {
    #expect(DisplayWidth.columns(of: text.utf8, from: start) == columns)
  }
}
