import Testing

@testable import execplan

@Suite struct PaletteTests {
  @Test(arguments: [
    (DisplayStyle.plain, "x"), (.bold, "\u{1B}[1mx\u{1B}[0m"), (.dim, "\u{1B}[2mx\u{1B}[0m"),
    (.red, "\u{1B}[31mx\u{1B}[0m"), (.green, "\u{1B}[32mx\u{1B}[0m"), (.yellow, "\u{1B}[33mx\u{1B}[0m"),
    (.cyan, "\u{1B}[36mx\u{1B}[0m"),
  ])
  func `writes the code of a style`(style: DisplayStyle, text: String) {
    #expect(Palette(isColored: true).apply(style, to: "x") == text)
  }

  @Test(arguments: DisplayStyle.allCases)
  func `writes no codes without colour`(style: DisplayStyle) {
    #expect(Palette(isColored: false).apply(style, to: "x") == "x")
  }

  @Test(arguments: DisplayStyle.allCases)
  func `writes no codes around nothing`(style: DisplayStyle) {
    #expect(Palette(isColored: true).apply(style, to: "").isEmpty)
  }
}
