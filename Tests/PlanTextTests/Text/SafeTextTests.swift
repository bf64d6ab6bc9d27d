import PlanText
import Testing

@testable import execplan

@Suite struct SafeTextTests {
  @Test(arguments: [
    ("\u{1B}[31mred", "\\u{1b}[31mred"), ("a\tb", "a\\u{9}b"), ("a\r\nb", "a\\u{d}\\u{a}b"),
    ("\u{0}", "\\u{0}"), ("\u{7F}", "\\u{7f}"), ("\u{80}\u{9B}2J", "\\u{80}\\u{9b}2J"),
    ("\u{61C}", "\\u{61c}"), ("a\u{200B}b", "a\\u{200b}b"), ("\u{200E}\u{200F}", "\\u{200e}\\u{200f}"),
    ("\u{2028}\u{2029}", "\\u{2028}\\u{2029}"), ("\u{202A}x\u{202E}", "\\u{202a}x\\u{202e}"),
    ("\u{2066}x\u{2069}", "\\u{2066}x\\u{2069}"), ("\u{FEFF}# Title", "\\u{feff}# Title"),
    ("\u{E0001}\u{E007F}", "\\u{e0001}\\u{e007f}"), ("e\u{301}\u{8}", "e\u{301}\\u{8}"),
  ])
  func `spells what a terminal would obey`(text: String, escaped: String) {
    #expect(SafeText.escaped(text) == escaped)
  }

  @Test(arguments: [
    "", "plain ~", "a\u{A0}b", "Überprüfen", "計画", "خطة", "e\u{301}", "👩\u{200D}💻", "क्\u{200D}ष", "❤\u{FE0F}",
    "a\u{AD}b", "\\u{1b}", "\u{2027}\u{2030}\u{2065}\u{206A}\u{E0080}",
  ])
  func `keeps other text`(text: String) {
    #expect(SafeText.escaped(text).unicodeScalars.elementsEqual(text.unicodeScalars))
  }

  @Test func `what no file is to hold unseen is shown unsafe on no terminal`() {
    let scalars = (UInt32(0)...0xE0100).compactMap { Unicode.Scalar($0) }
    #expect(scalars.filter { WrittenScalar.needsReference($0) && !SafeText.isUnsafe($0) }.isEmpty)
  }

  @Test func `leaves nothing unsafe`() {
    let scalars = (UInt32(0)...0xE0100).compactMap { Unicode.Scalar($0) }
    var text = ""
    text.unicodeScalars.append(contentsOf: scalars)
    #expect(!SafeText.escaped(text).unicodeScalars.contains(where: SafeText.isUnsafe))
  }
}
