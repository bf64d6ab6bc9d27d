import PlanModel
import PlanTestSupport

/// Makes texts of pieces that mean something at some place of a plan.
struct HostileText {
  private var generator: SeededGenerator

  init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

  static let pieces: [String] = [
    "#", "## H", "###### ", "-", "- a", "* ", "+ b", "1. ", "2) x", "12.", "[ ] a", "[x] ", "[~]", "- [ ] c",
    "```",
    "```sh", "~~~", "`", "``", "`code`", "`a  b`", "`a\\`", "> q", ">", "| a | b |", "|--|--|", "| - |",
    ":-:",
    "---", "- - -", "***", "___", "===", "=", "--", "<div>", "</div>", "<!--", "-->", "<!-- c -->", "<?",
    "<b>",
    "<a href=\"", "<https://a.b/c>", "<pre>", "[a]: b", "[a]", "]: x", "[l](u)", "![i](u \"t\")", "](",
    "<<<<<<<",
    "<<<<<<< HEAD", "=======", ">>>>>>> x", "|||||||", "2026-01-31", "(2026-01-31 10:00Z)",
    "[2026-01-31 10:00 UTC]",
    "**2026-01-31**", "`2026-01-31`", "10:00Z:", ":", ": x", "— y", "–", "：", ",", ";", ".", "/", "~~", "\\",
    "\\\\", "\\*",
    "\\`", "&", "&amp;", "&#x1B;", "&#65;", "&copy", "\u{1B}[31m", "\u{07}", "\u{0C}", "\u{0B}", "\u{7F}",
    "\u{85}",
    "\u{202E}", "\u{2066}", "\u{2028}", "\u{2029}", "\u{FEFF}", "\u{200E}", "\t", "  ", " ", " ", "\n", "\n",
    "\n\n", "\r\n",
    "\r", "\n    ", "\n\t", "\n \n", "    x", "é", "漢字", "👩‍👩‍👧", "a\u{301}", "**b**", "*i*", "_u_", "__v__",
    "~~s~~",
    "Rationale: r", "Decision: d", "**Rationale:** r", "Date/Author: 2026-01-01 / z", "Author: q",
    "Evidence: e", "by: x",
    "理由：r", "Why: w", "Status: done", "(@bob)", "(@bob; after: 9)", "due 2026-01-01", "(due: 2025-05-05)",
    "@eve",
    "owner: Zed", "Owner: Zed", "(", ")", "word", "word", "words that go on", "a", "i", "w", "www.x.y",
    "https://z.z/_a_",
    "a@b.c", "none", "title: x", "$x$", "{", "}", "%", "\"q\"", "'", "!", "?", "x\u{00A0}y",
  ]

  mutating func next() -> String {
    var text = ""
    for _ in 0...generator.below(14) {
      text += Self.pieces[generator.below(Self.pieces.count)]
      if generator.below(3) > 0 { text += generator.below(4) > 0 ? " " : "\n" }
    }
    switch generator.below(60) {
    case 0: text = String(repeating: text + " ", count: 200)
    case 1: text += String(repeating: "x", count: 5000)
    default: break
    }
    return text
  }
}
