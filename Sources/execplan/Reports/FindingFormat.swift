import CheckOperations

/// The formats of findings besides text and the JSON document.
enum FindingFormat: String, CaseIterable, Sendable {
  /// Text with the lines that findings are about.
  case full
  /// One JSON object a line.
  case jsonl
  /// SARIF 2.1.0, for code scanning.
  case sarif
  /// Workflow commands of GitHub Actions.
  case github
  /// A Code Quality report of GitLab.
  case gitlab
  /// JUnit's XML, for CI servers.
  case junit
  /// A table, for comments.
  case markdown

  /// Returns the report.
  func rendered(_ answer: CheckAnswer, palette: Palette) -> String {
    switch self {
    case .full: FindingText(answer: answer, palette: palette).rendered(isFull: true)
    case .jsonl: JSONReports.lines(answer)
    case .sarif: JSONReports.sarif(answer)
    case .github: LineReports.github(answer)
    case .gitlab: JSONReports.gitLab(answer)
    case .junit: LineReports.junit(answer)
    case .markdown: LineReports.markdown(answer)
    }
  }
}
