import MarkdownSyntax
import PlanText

/// A unified diff as people see it.
struct DiffText {
  /// The diff, as `git apply` understands it.
  let diff: String

  /// Returns the diff with its signs in colour.
  ///
  /// Control characters of the files are made visible, so a terminal takes none for an order; in a pipe too,
  /// because what is piped into a pager ends on a terminal. The JSON document holds the diff as it is.
  func rendered(_ palette: Palette) -> String {
    diff.parts(at: ASCII.newline).map { line in
      Self.rendered(line, palette)
    }.joined(separator: "\n")
  }

  private static func rendered(_ line: Substring, _ palette: Palette) -> String {
    let isEndedByReturn = line.unicodeScalars.last == "\r"
    let content = isEndedByReturn ? Substring(line.unicodeScalars.dropLast()) : line
    let text = content.parts(at: ASCII.tab).map { SafeText.escaped(String($0)) }.joined(separator: "\t")
    return palette.apply(style(of: line), to: text) + (isEndedByReturn ? "\r" : "")
  }

  private static func style(of line: Substring) -> DisplayStyle {
    if line.utf8.starts(with: "+++".utf8) || line.utf8.starts(with: "---".utf8) { return .bold }
    switch line.unicodeScalars.first {
    case "+": return .green
    case "-": return .red
    case "@": return .cyan
    default: return .plain
    }
  }
}
