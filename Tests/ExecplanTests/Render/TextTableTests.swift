import PlanText
import Testing

@testable import execplan

@Suite struct TextTableTests {
  private let plain = Palette(isColored: false)

  private func table(_ rows: [[String]]) -> TextTable {
    var table = TextTable(columns: [
      TextTable.Column(title: "PLAN", minimumWidth: 6, isFlexible: true),
      TextTable.Column(title: "AGE", alignment: .right),
      TextTable.Column(title: "NEXT", minimumWidth: 4, isFlexible: true),
    ])
    for row in rows { table.append(row.map { TextTable.Cell(text: $0) }) }
    return table
  }

  @Test func `sets cells in columns`() {
    let text = table([["auth", "3", "run the tests"], ["billing-v2", "12", "write"]])
      .rendered(width: nil, palette: plain)
    #expect(
      text == """
        PLAN        AGE  NEXT
        auth          3  run the tests
        billing-v2   12  write

        """)
  }

  @Test func `leaves no blanks at the end of a line`() {
    let text = table([["auth", "", ""], ["b  ", "1", "x  "], ["", "", ""]])
      .rendered(width: nil, palette: plain)
    #expect(text == "PLAN  AGE  NEXT\nauth\nb       1  x\n\n")
  }

  @Test func `counts columns, not bytes`() {
    let text = table([["計画", "1", "é"], ["👩\u{200D}💻", "2", "x"], ["abcdef", "3", "y"]])
      .rendered(width: nil, palette: plain)
    #expect(text == "PLAN    AGE  NEXT\n計画      1  é\n👩\u{200D}💻        2  x\nabcdef    3  y\n")
  }

  @Test func `cuts the widest flexible column first`() {
    let rows = [["abcdefghij", "100", "abcdefghijklmnopqrst"]]
    #expect(table(rows).rendered(width: 30, palette: plain).hasSuffix("\nabcdefghij  100  abcdefghijkl…\n"))
    #expect(table(rows).rendered(width: 24, palette: plain).hasSuffix("\nabcdefgh…  100  abcdefg…\n"))
  }

  @Test func `keeps the minimum of columns and lets lines be wider`() {
    let text = table([["abcdefghij", "100", "abcdefghijklmnopqrst"]]).rendered(width: 5, palette: plain)
    #expect(text == "PLAN    AGE  NEXT\nabcde…  100  abc…\n")
  }

  @Test(arguments: 17...50)
  func `is never wider than the limit where columns can shrink`(width: Int) {
    let rows = [
      ["計画計画計画計画", "100", "a b c d e f g h i j k"],
      ["x", "2", String(repeating: "👩\u{200D}💻", count: 4)],
    ]
    let lines = table(rows).rendered(width: width, palette: plain).split(separator: "\n")
    #expect(lines.allSatisfy { DisplayWidth.columns(of: String($0)) <= width })
    #expect(lines.allSatisfy { $0.last != " " })
  }

  @Test func `sets coloured cells as plain ones`() {
    var table = TextTable(columns: [.init(title: "STATE"), .init(title: "PLAN")])
    table.append([.init(text: "done", style: .green), .init(text: "auth", style: .cyan)])
    table.append([.init(text: "", style: .red), .init(text: "a\u{1B}[0m")])
    let text = table.rendered(width: nil, palette: Palette(isColored: true))
    let dim = "\u{1B}[2m"
    let end = "\u{1B}[0m"
    #expect(
      text == """
        \(dim)STATE\(end)  \(dim)PLAN\(end)
        \u{1B}[32mdone\(end)   \u{1B}[36mauth\(end)
               a\\u{1b}[0m

        """)
  }

  @Test func `makes cells safe before it measures them`() {
    let text = table([["a\nb", "\u{202E}1", "c"]]).rendered(width: nil, palette: plain)
    #expect(text == "PLAN           AGE  NEXT\na\\u{a}b  \\u{202e}1  c\n")
  }

  @Test func `shows no titles when all are empty`() {
    var table = TextTable(columns: [.init(title: ""), .init(title: "")])
    table.append([.init(text: "a"), .init(text: "b")])
    #expect(table.rendered(width: 80, palette: plain) == "a  b\n")
  }
}
