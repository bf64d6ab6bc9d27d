import CheckOperations
import MarkdownSyntax
import PlanDocuments
import PlanModel
import PlanText
import RuleFramework

/// Findings for people.
struct FindingText {
  let answer: CheckAnswer
  let palette: Palette

  /// Returns one line for each finding, its hint below it, and a summary.
  ///
  /// - Parameter isFull: Whether the line that a finding begins in is shown, with carets below its bytes.
  /// - Returns: The text, ended with a newline.
  func rendered(isFull: Bool) -> String {
    var text = ""
    for finding in answer.findings {
      let place = "\(SafeText.escaped(finding.path)):\(finding.start.line):\(finding.start.column)"
      let severity = finding.diagnostic.severity
      text += "\(palette.apply(.bold, to: place)): \(palette.apply(severity.style, to: severity.rawValue)): "
      text += "\(SafeText.escaped(finding.diagnostic.message)) [\(finding.id)]\n"
      if isFull, let excerpt = finding.excerpt { text += Self.carets(finding, excerpt) }
      if let hint = finding.diagnostic.hint { text += "  hint: \(SafeText.escaped(hint))\n" }
    }
    return text + summary
  }

  private static func carets(_ finding: Finding, _ excerpt: String) -> String {
    let bytes = Array(excerpt.utf8)
    let start = min(finding.start.column - 1, bytes.count)
    let isOneLine = finding.end.line == finding.start.line
    let end = max(start, isOneLine ? min(finding.end.column - 1, bytes.count) : bytes.count)
    /// What a part of the line looks like; tabs count as one blank.
    func shown(_ range: Range<Int>) -> String {
      SafeText.escaped(String(decoding: bytes[range], as: UTF8.self).replacing("\t", with: " "))
    }
    let before = shown(0..<start)
    let marked = shown(start..<end)
    let room = 160
    guard DisplayWidth.columns(of: before) < room else { return "" }
    let line = before + marked + shown(end..<bytes.count)
    let cut = String(line.prefix(room + 40))
    let carets = String(repeating: "^", count: min(max(1, DisplayWidth.columns(of: marked)), room))
    let number = String(finding.start.line)
    let margin = String(repeating: " ", count: number.count)
    return "  \(number) | \(cut)\n  \(margin) | "
      + String(repeating: " ", count: DisplayWidth.columns(of: before)) + carets + "\n"
  }

  private var summary: String {
    // Findings are in the order of their files.
    let findings = answer.findings
    let files = findings.indices.count { $0 == 0 || !findings[$0].path.hasBytes(of: findings[$0 - 1].path) }
    let checked = "\(answer.filesChecked.counted("file")) checked"
    let silenced = answer.silenced == 0 ? "" : ", \(answer.silenced) silenced"
    guard !answer.findings.isEmpty else { return "\(checked): nothing found\(silenced)\n" }
    let errors = answer.count(.error).counted("error")
    let warnings = answer.count(.warning).counted("warning")
    return "\(checked): \(errors) and \(warnings) in \(files.counted("file"))\(silenced)\n"
  }

  /// The number of findings of each rule, the largest first.
  var statistics: String {
    let counts = answer.findings.reduce(into: [String: Int]()) { $0[$1.id, default: 0] += 1 }
    var table = TextTable(columns: [
      TextTable.Column(title: "FINDINGS", alignment: .right), TextTable.Column(title: "RULE"),
    ])
    for (rule, count) in counts.sorted(by: { ($1.value, $0.key) < ($0.value, $1.key) }) {
      table.append([TextTable.Cell(text: String(count)), TextTable.Cell(text: rule, style: .cyan)])
    }
    let rows = counts.isEmpty ? "" : table.rendered(width: nil, palette: palette) + "\n"
    return rows + summary
  }
}

extension Diagnostic.Severity {
  /// How the severity stands out.
  var style: DisplayStyle {
    switch self {
    case .error: .red
    case .warning: .yellow
    }
  }
}
