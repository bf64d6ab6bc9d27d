import Testing

@testable import execplan

@Suite struct TerminalTests {
  @Test(arguments: [
    (ColorChoice.auto, [:], true, true), (.auto, [:], false, false), (.auto, ["NO_COLOR": "1"], true, false),
    (.auto, ["NO_COLOR": ""], true, true), (.auto, ["TERM": "dumb"], true, false),
    (.auto, ["TERM": "xterm"], true, true), (.always, ["NO_COLOR": "1"], false, true),
    (.never, [:], true, false),
  ])
  func `decides on colour`(
    color: ColorChoice, environment: [String: String], isTerminal: Bool, isColored: Bool
  ) {
    let terminal = Terminal.deciding(
      color: color, environment: { environment[$0] }, isTerminal: isTerminal, measuredWidth: nil)
    #expect(terminal.isColored == isColored)
  }

  @Test(arguments: [
    (nil, nil, nil), (nil, 120, 120), ("100", 120, 100), ("100", nil, 100), ("0", 120, 120), ("-5", nil, nil),
    ("wide", 120, 120), ("", 120, 120),
  ])
  func `decides on a width`(columns: String?, measured: Int?, width: Int?) {
    let terminal = Terminal.deciding(
      color: .auto, environment: { $0 == "COLUMNS" ? columns : nil }, isTerminal: measured != nil,
      measuredWidth: measured)
    #expect(terminal.width == width)
  }

  @Test func `obeys the environment before standard output`() {
    let terminal = Terminal.current(color: .always) { $0 == "COLUMNS" ? "72" : nil }
    #expect(terminal.width == 72)
    #expect(terminal.isColored)
  }
}
