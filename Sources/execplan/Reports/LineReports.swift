import CheckOperations
import MarkdownSyntax
import PlanModel
import PlanText
import RuleFramework
import WorkspaceReading

/// Reports that are written line by line.
enum LineReports {
  // MARK: - GitHub

  /// Workflow commands: one `::error` or `::warning` for each finding.
  ///
  /// Percent signs and line ends are escaped in all values, commas and colons in properties too, as the runner
  /// of GitHub Actions reads them.
  static func github(_ answer: CheckAnswer) -> String {
    let findings = answer.findings.map { finding in
      let properties = [
        ("file", finding.path), ("line", String(finding.start.line)), ("endLine", String(finding.end.line)),
        ("title", finding.id),
      ]
      let shown = properties.map { "\($0)=\(escapedProperty($1))" }.joined(separator: ",")
      let hint = finding.diagnostic.hint.map { " (\($0))" } ?? ""
      return "::\(finding.diagnostic.severity.rawValue) \(shown)::"
        + escapedData(finding.diagnostic.message + hint) + "\n"
    }
    let unreadable = answer.unreadable.map { file in
      "::error file=\(escapedProperty(file.path)),title=unreadable::\(escapedData(file.reason))\n"
    }
    return (findings + unreadable).joined()
  }

  private static func escapedData(_ text: String) -> String {
    SafeText.escaped(text).replacingScalars { $0 == "%" ? "%25" : nil }
  }

  private static func escapedProperty(_ text: String) -> String {
    escapedData(text).replacingScalars { $0 == ":" ? "%3A" : $0 == "," ? "%2C" : nil }
  }

  // MARK: - JUnit

  /// One suite for each file with findings, one failed case for each finding; one passed case without any.
  static func junit(_ answer: CheckAnswer) -> String {
    let count = answer.findings.count
    var text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    text += "<testsuites name=\"execplan\" tests=\"\(max(1, count + answer.unreadable.count))\" "
    text += "failures=\"\(count)\" errors=\"\(answer.unreadable.count)\">\n"
    var start = 0
    while start < count {
      let path = answer.findings[start].path
      var end = start
      while end < count, answer.findings[end].path.hasBytes(of: path) { end += 1 }
      let tests = end - start
      text += "  <testsuite name=\"\(xml(path))\" tests=\"\(tests)\" failures=\"\(tests)\" errors=\"0\">\n"
      for finding in answer.findings[start..<end] { text += testCase(finding) }
      text += "  </testsuite>\n"
      start = end
    }
    if !answer.unreadable.isEmpty {
      let errors = answer.unreadable.count
      text += "  <testsuite name=\"unreadable\" tests=\"\(errors)\" failures=\"0\" errors=\"\(errors)\">\n"
      for file in answer.unreadable {
        text += "    <testcase name=\"read\" classname=\"\(xml(file.path))\">\n"
        text += "      <error message=\"\(xml(file.reason))\" type=\"unreadable\"/>\n    </testcase>\n"
      }
      text += "  </testsuite>\n"
    } else if count == 0 {
      text += "  <testsuite name=\"execplan check\" tests=\"1\" failures=\"0\" errors=\"0\">\n"
      text += "    <testcase name=\"nothing found\" classname=\"execplan\"/>\n  </testsuite>\n"
    }
    return text + "</testsuites>\n"
  }

  private static func testCase(_ finding: Finding) -> String {
    let diagnostic = finding.diagnostic
    let hint = diagnostic.hint.map { "\nhint: \(xml($0))" } ?? ""
    return """
          <testcase name="\(diagnostic.id) in line \(finding.start.line)" classname="\(xml(finding.path))">
            <failure message="\(xml(diagnostic.message))" type="\(diagnostic.severity.rawValue)">\
      \(xml(finding.path)):\(finding.start.line):\(finding.start.column)\(hint)</failure>
          </testcase>

      """
  }

  /// Escapes text for XML 1.0, which has no way to write most control characters.
  private static func xml(_ text: String) -> String {
    SafeText.escaped(text).replacingScalars { scalar in
      switch scalar {
      case "&": "&amp;"
      case "<": "&lt;"
      case ">": "&gt;"
      case "\"": "&quot;"
      case "\u{FFFE}", "\u{FFFF}": "\u{FFFD}"
      default: nil
      }
    }
  }

  // MARK: - Markdown

  /// A table of all findings.
  static func markdown(_ answer: CheckAnswer) -> String {
    guard !answer.findings.isEmpty || !answer.unreadable.isEmpty else {
      return "Nothing found in \(answer.filesChecked.counted("file")).\n"
    }
    var text = "| place | severity | rule | finding |\n| --- | --- | --- | --- |\n"
    for finding in answer.findings {
      let place = "\(finding.path):\(finding.start.line)"
      text += "| \(cell(place)) | \(finding.diagnostic.severity.rawValue) | \(finding.id) | "
      text += "\(cell(finding.diagnostic.message)) |\n"
    }
    for file in answer.unreadable {
      text += "| \(cell(file.path)) | error | unreadable | \(cell(file.reason)) |\n"
    }
    return text
  }

  /// Escapes everything that could be markup, address, mention or HTML in a table's cell.
  private static func cell(_ text: String) -> String {
    var before: Unicode.Scalar = " "
    return SafeText.escaped(text).replacingScalars { scalar in
      defer { before = scalar }
      // Addresses become links by the `://` of `https` and the full stop of `www.` (GFM, section 6.9).
      let isOfAddress = scalar == "/" && before == ":" || scalar == "." && (before == "w" || before == "W")
      let isMark = markup.contains(scalar) || isOfAddress
      let written = isMark ? "\\\(scalar)" : String(scalar)
      // A mention would notify a person, a number turn up in somebody's issue.
      return scalar == "@" || scalar == "#" ? written + "\u{2060}" : isMark ? written : nil
    }
  }

  private static let markup = Set("\\`*_{}[]<>()#+!|~&$".unicodeScalars)
}
