import MarkdownSyntax
import PlanLanguage
import PlanModel
import PlanOperations
import PlanText
import WorkspaceReading

/// The text of the sections that have a role.
struct SectionText {
  /// The plan.
  let details: PlanDetails
  /// The role.
  let role: SectionRole

  /// Returns the sections as they stand in the file, with unsafe characters made visible.
  ///
  /// - Throws: ``CommandError`` when the plan has no such section.
  func rendered() throws(CommandError) -> String {
    let plan = details.plan
    var text = ""
    var end = 0
    for section in plan.sections where section.role == role && section.range.start >= end {
      text += Self.safe(plan.string(section.range))
      if !text.hasSuffix("\n") { text += "\n" }
      end = section.range.end
    }
    guard text.isEmpty else { return text }
    let present = SectionRole.allCases.filter { role in plan.sections.contains { $0.role == role } }
    throw CommandError(
      "\(SafeText.escaped(details.file.displayPath)) has no section with the role '\(role.rawValue)'",
      hint: present.isEmpty
        ? "no heading of the file names a role"
        : "its roles are \(present.map(\.rawValue).joined(separator: ", "))")
  }

  /// Makes text safe line by line: line ends and tabs stay.
  static func safe(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: SafeText.isUnsafe) else { return text }
    var result = ""
    result.reserveCapacity(text.utf8.count + 16)
    for character in text {
      switch character {
      case "\n", "\t", "\r\n": result.append(character)
      default: result += SafeText.escaped(String(character))
      }
    }
    return result
  }
}
